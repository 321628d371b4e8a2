// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Fingerprints of the committed manifests: each fact counts in its category and in no other.</summary>
public class FingerprintTests
{
    // Lists whose items all belong to one category; of the others it depends on the item, and is looked up there.
    private static readonly Dictionary<string, AbiCategory> s_lists = new(StringComparer.Ordinal)
    {
        ["target"] = AbiCategory.Options,
        ["options"] = AbiCategory.Options,
        ["typedefs"] = AbiCategory.Signatures,
        ["getters"] = AbiCategory.Signatures,
        ["aliases"] = AbiCategory.Signatures,
        ["variables"] = AbiCategory.Signatures,
        ["functions"] = AbiCategory.Signatures,
        ["interfaces"] = AbiCategory.Signatures,
        ["objectTypes"] = AbiCategory.Objects,
        ["labels"] = AbiCategory.Labels,
        ["faults"] = AbiCategory.Faults,
        ["syscalls"] = AbiCategory.Syscalls,
    };

    private static readonly Dictionary<string, AbiCategory> s_enums = new(StringComparer.Ordinal)
    {
        ["seL4_Syscall_ID"] = AbiCategory.Syscalls,
        ["invocation_label"] = AbiCategory.Labels,
        ["sel4_arch_invocation_label"] = AbiCategory.Labels,
        ["arch_invocation_label"] = AbiCategory.Labels,
        ["seL4_ObjectType"] = AbiCategory.Objects,
        ["seL4_ArchObjectType"] = AbiCategory.Objects,
        ["seL4_seL4ArchObjectType"] = AbiCategory.Objects,
        ["seL4_ModeObjectType"] = AbiCategory.Objects,
        ["seL4_Fault_tag_t"] = AbiCategory.Faults,
        ["seL4_BootInfoID"] = AbiCategory.BootInfo,
        ["seL4_RootCNodeCapSlots"] = AbiCategory.BootInfo,
    };

    // Constants that are not plain numbers; sizes of objects are looked up.
    private static readonly (string Pattern, AbiCategory Category)[] s_constants =
    [
        ("^seL4_.*(Object|Tera_Page)$", AbiCategory.Objects),
        ("^seL4_(CapFault|UnknownSyscall|UserException|VMFault)$|^SEL4_(PFIPC|EXCEPT_IPC|USER_EXCEPTION)_", AbiCategory.Faults),
        ("BootInfo|^SEL4_MULTIBOOT_|^seL4_CapInitThreadPD$", AbiCategory.BootInfo),
        ("^ARMPageDirectory(Map|Unmap)$", AbiCategory.Labels),
    ];

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void A_changed_fact_changes_its_category_and_the_whole_and_nothing_else(string config)
    {
        JsonNode root = ManifestPlaces.Load(config);
        Fingerprints before = ManifestPlaces.Read(root).Fingerprints;
        var wrong = new List<string>();
        var seen = new HashSet<AbiCategory>();
        foreach ((string shape, JsonValue leaf) in ManifestPlaces.Sample(root, new Random(1)))
        {
            string place = leaf.GetPath();
            AbiCategory expected = CategoryOf(shape, leaf);
            string old = leaf.ToJsonString();
            AbiManifest changed = ManifestPlaces.Change(root, leaf);
            List<AbiCategory> differs = ManifestPlaces.Differences(before, changed.Fingerprints);
            seen.Add(expected);
            bool right = ManifestPlaces.IsName(shape) ? differs.Contains(expected) : differs.SequenceEqual([expected]);
            if (!right || before.Overall == changed.Fingerprints.Overall)
            {
                wrong.Add($"{place} (was {old}): expected {expected}, changed [{string.Join(", ", differs)}]");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(Enum.GetValues<AbiCategory>(), seen.Order());
    }

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void Each_entry_counts(string config)
    {
        JsonNode root = ManifestPlaces.Load(config);
        Fingerprints before = ManifestPlaces.Read(root).Fingerprints;
        foreach (string list in s_lists.Keys.Append("bitFields").Append("records").Append("enums").Append("constants"))
        {
            if (root[list] is JsonArray { Count: > 0 } array)
            {
                JsonNode last = array[^1]!;
                array.RemoveAt(array.Count - 1);
                Assert.True(ManifestPlaces.Differences(before, ManifestPlaces.Read(root).Fingerprints).Count > 0, $"the last of {list} is missing and no fingerprint shows it");
                array.Add(last);
            }
        }

        Assert.Equal(before, ManifestPlaces.Read(root).Fingerprints);
    }

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void What_is_no_part_of_the_interface_changes_none(string config)
    {
        AbiManifest manifest = ManifestPlaces.Read(ManifestPlaces.Load(config));
        AbiManifest other = manifest with { Format = 999, Config = "other", Sel4Version = "0.0.0", Headers = ["other.h"] };
        Assert.Equal(manifest.Fingerprints, other.Fingerprints);
    }

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void The_order_of_entries_changes_none(string config)
    {
        AbiManifest manifest = ManifestPlaces.Read(ManifestPlaces.Load(config));
        AbiManifest other = manifest with
        {
            Options = [.. manifest.Options.Reverse()],
            Functions = [.. manifest.Functions.Reverse()],
            Constants = [.. manifest.Constants.Reverse()],
            Records = [.. manifest.Records.Reverse()],
        };
        Assert.Equal(manifest.Fingerprints, other.Fingerprints);
    }

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void No_two_facts_have_one_key(string config)
    {
        IReadOnlyList<AbiFact> facts = AbiFacts.Of(ManifestPlaces.Read(ManifestPlaces.Load(config)));
        Assert.Equal([], facts.GroupBy(fact => fact.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void The_file_says_what_is_worked_out_from_it(string config)
    {
        JsonNode root = ManifestPlaces.Load(config);
        Fingerprints fingerprints = ManifestPlaces.Read(root).Fingerprints;
        JsonObject written = root["fingerprints"]!.AsObject();
        Assert.Equal(fingerprints.Overall, written["overall"]!.GetValue<string>());
        foreach (AbiCategory category in Enum.GetValues<AbiCategory>())
        {
            string name = category.ToString();
            Assert.Equal(fingerprints[category], written[char.ToLowerInvariant(name[0]) + name[1..]]!.GetValue<string>());
        }

        Assert.Equal(Enum.GetValues<AbiCategory>().Length + 1, written.Select(pair => pair.Value!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public void Two_configurations_differ_in_what_they_differ_in()
    {
        AbiManifest manifest = ManifestPlaces.Read(ManifestPlaces.Load("x86_64"));
        SyscallInfo first = manifest.Syscalls[0];
        AbiManifest other = manifest with { Syscalls = [first with { Number = first.Number - 100 }, .. manifest.Syscalls.Skip(1)] };
        Assert.Equal([AbiCategory.Syscalls], ManifestPlaces.Differences(manifest.Fingerprints, other.Fingerprints));
        Assert.NotEqual(manifest.Fingerprints.Short, other.Fingerprints.Short);
    }

    private static AbiCategory CategoryOf(string shape, JsonValue leaf)
    {
        string list = shape.Split('.')[0];
        string owner = leaf.GetPath().Split('.')[1];
        JsonNode root = leaf.Root;
        string name = list == "target" ? "" : root[list]![int.Parse(owner[(list.Length + 1)..^1], CultureInfo.InvariantCulture)]!["name"]!.GetValue<string>();
        return shape switch
        {
            "functions.asmHash" => AbiCategory.Asm,
            "interfaces.methods.label" or "interfaces.methods.labelNumber" => AbiCategory.Labels,
            _ => list switch
            {
                "bitFields" => name == "seL4_Fault" ? AbiCategory.Faults : AbiCategory.Structs,
                "records" => name is "seL4_Fault_t" or "seL4_PageFaultIpcRegisters" or "seL4_PageFaultIpcRegisters_regs" ? AbiCategory.Faults
                    : name.Contains("BootInfo", StringComparison.Ordinal) || name.Contains("VBE", StringComparison.Ordinal)
                    || name is "seL4_SlotRegion" or "seL4_UntypedDesc" or "seL4_X86_mb_mmap_t" ? AbiCategory.BootInfo : AbiCategory.Structs,
                "enums" => name.EndsWith("_Msg", StringComparison.Ordinal) ? AbiCategory.Faults : s_enums.GetValueOrDefault(name, AbiCategory.Constants),
                "constants" => Names(root["objectTypes"]!, "sizeBitsConstant").Contains(name) ? AbiCategory.Objects
                    : s_constants.Where(item => Regex.IsMatch(name, item.Pattern)).Select(item => item.Category).FirstOrDefault(AbiCategory.Constants),
                _ => s_lists[list],
            },
        };
    }

    private static IEnumerable<string> Names(JsonNode list, string member) =>
        list.AsArray().Select(item => item![member]?.GetValue<string>()).OfType<string>();
}
