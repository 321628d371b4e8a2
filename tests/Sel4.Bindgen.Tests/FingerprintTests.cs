// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Fingerprints of the committed manifests: each fact counts in its category and in no other.</summary>
public class FingerprintTests
{
    // How many places of each shape are changed, one after the other.
    private const int PlacesOfEachShape = 3;

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

    // Names by which other entries are sorted into categories: with such a name, an entry elsewhere may move as well.
    private static readonly string[] s_naming =
    [
        "records.name", "records.fields.type", "typedefs.name", "typedefs.type", "enums.name", "constants.name",
        "objectTypes.name", "objectTypes.sizeBitsConstant", "faults.name", "bitFields.name", "bitFields.variants.name",

        // Something else about an entry of this name is in a category of its own.
        "functions.name", "interfaces.name", "interfaces.methods.name",
    ];

    private static readonly string[][] s_enumNames =
        [.. typeof(AbiManifest).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == typeof(AbiManifest).Namespace).Select(Enum.GetNames)];

    private static readonly string[] s_noPartOfTheInterface = ["format", "config", "sel4Version", "headers", "fingerprints"];

    public static TheoryData<string> Committed =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("generated")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Committed))]
    public void A_changed_fact_changes_its_category_and_the_whole_and_nothing_else(string config)
    {
        JsonNode root = Load(config);
        Fingerprints before = Read(root).Fingerprints;
        var wrong = new List<string>();
        var seen = new HashSet<AbiCategory>();
        foreach ((string shape, JsonValue leaf) in Sample(root, new Random(1)))
        {
            string place = leaf.GetPath();
            AbiCategory expected = CategoryOf(shape, leaf);
            string old = leaf.ToJsonString();
            AbiManifest changed = Change(root, leaf);
            List<AbiCategory> differs = Differences(before, changed.Fingerprints);
            seen.Add(expected);
            bool right = s_naming.Contains(shape) ? differs.Contains(expected) : differs.SequenceEqual([expected]);
            if (!right || before.Overall == changed.Fingerprints.Overall)
            {
                wrong.Add($"{place} (was {old}): expected {expected}, changed [{string.Join(", ", differs)}]");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(Enum.GetValues<AbiCategory>(), seen.Order());
    }

    [Theory]
    [MemberData(nameof(Committed))]
    public void Each_entry_counts(string config)
    {
        JsonNode root = Load(config);
        Fingerprints before = Read(root).Fingerprints;
        foreach (string list in s_lists.Keys.Append("bitFields").Append("records").Append("enums").Append("constants"))
        {
            if (root[list] is JsonArray { Count: > 0 } array)
            {
                JsonNode last = array[^1]!;
                array.RemoveAt(array.Count - 1);
                Assert.True(Differences(before, Read(root).Fingerprints).Count > 0, $"the last of {list} is missing and no fingerprint shows it");
                array.Add(last);
            }
        }

        Assert.Equal(before, Read(root).Fingerprints);
    }

    [Theory]
    [MemberData(nameof(Committed))]
    public void What_is_no_part_of_the_interface_changes_none(string config)
    {
        AbiManifest manifest = Read(Load(config));
        AbiManifest other = manifest with { Format = 999, Config = "other", Sel4Version = "0.0.0", Headers = ["other.h"] };
        Assert.Equal(manifest.Fingerprints, other.Fingerprints);
    }

    [Theory]
    [MemberData(nameof(Committed))]
    public void The_order_of_entries_changes_none(string config)
    {
        AbiManifest manifest = Read(Load(config));
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
    [MemberData(nameof(Committed))]
    public void No_two_facts_have_one_key(string config)
    {
        IReadOnlyList<AbiFact> facts = AbiFacts.Of(Read(Load(config)));
        Assert.Equal([], facts.GroupBy(fact => fact.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Committed))]
    public void The_file_says_what_is_worked_out_from_it(string config)
    {
        JsonNode root = Load(config);
        Fingerprints fingerprints = Read(root).Fingerprints;
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
        AbiManifest manifest = Read(Load("x86_64"));
        SyscallInfo first = manifest.Syscalls[0];
        AbiManifest other = manifest with { Syscalls = [first with { Number = first.Number - 100 }, .. manifest.Syscalls.Skip(1)] };
        Assert.Equal([AbiCategory.Syscalls], Differences(manifest.Fingerprints, other.Fingerprints));
        Assert.NotEqual(manifest.Fingerprints.Short, other.Fingerprints.Short);
    }

    public static TheoryData<string, string> Pairs
    {
        get
        {
            string[] configs = [.. Committed.Select(row => row.Data)];
            var pairs = new TheoryData<string, string>();
            foreach ((string a, string b) in configs.SelectMany((a, i) => configs.Skip(i + 1).Select(b => (a, b))))
            {
                pairs.Add(a, b);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Diff_finds_changes_just_in_the_categories_whose_fingerprints_differ(string a, string b)
    {
        Side before = new(a, Read(Load(a)));
        Side after = new(b, Read(Load(b)));
        IEnumerable<AbiCategory> changed = Comparison.Of(before, after).ByCategory().Select(category => category.Category);
        Assert.Equal(Differences(before.Manifest.Fingerprints, after.Manifest.Fingerprints), changed);
    }

    private static JsonNode Load(string config) => JsonNode.Parse(File.ReadAllBytes(Repository.PathOf("generated", config, "abi.json")))!;

    private static AbiManifest Read(JsonNode root) => ManifestJson.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()), "abi.json");

    private static List<AbiCategory> Differences(Fingerprints a, Fingerprints b) =>
        [.. Enum.GetValues<AbiCategory>().Where(category => a[category] != b[category])];

    /// <summary>Some leaves of each shape; a shape is a path without the numbers in it.</summary>
    private static List<(string Shape, JsonValue Leaf)> Sample(JsonNode root, Random random) =>
        [.. Leaves(root).GroupBy(item => item.Shape, StringComparer.Ordinal).SelectMany(group =>
        {
            (string, JsonValue)[] all = [.. group];
            random.Shuffle(all);
            return all.Take(PlacesOfEachShape);
        })];

    private static IEnumerable<(string Shape, JsonValue Leaf)> Leaves(JsonNode root)
    {
        foreach ((string name, JsonNode? value) in root.AsObject())
        {
            if (!s_noPartOfTheInterface.Contains(name))
            {
                foreach ((string Shape, JsonValue Leaf) item in Below(name, value!))
                {
                    yield return item;
                }
            }
        }
    }

    private static IEnumerable<(string Shape, JsonValue Leaf)> Below(string shape, JsonNode node) => node switch
    {
        JsonObject item => item.SelectMany(pair => Below($"{shape}.{pair.Key}", pair.Value!)),
        JsonArray list => list.SelectMany(item => Below(shape, item!)),
        _ => [(shape, node.AsValue())],
    };

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

    /// <summary>The manifest with another value at one place, which is put back afterwards.</summary>
    private static AbiManifest Change(JsonNode root, JsonValue leaf)
    {
        IEnumerable<JsonNode> others = leaf.GetValueKind() switch
        {
            JsonValueKind.True => [false],
            JsonValueKind.False => [true],
            JsonValueKind.Number => [leaf.GetValue<long>() + 1],

            // Free text, else another name of the enum the text is from: which enum that is, reading it tells.
            _ => new[] { leaf.GetValue<string>() + "_x" }
                .Concat(s_enumNames.Where(names => names.Contains(leaf.GetValue<string>())).SelectMany(names => names))
                .Where(text => text != leaf.GetValue<string>())
                .Select(text => (JsonNode)text),
        };
        foreach (JsonNode other in others)
        {
            leaf.ReplaceWith(other);
            try
            {
                return Read(root);
            }
            catch (BindgenException)
            {
                continue;
            }
            finally
            {
                other.ReplaceWith(leaf);
            }
        }

        throw new InvalidOperationException($"nothing else can be at {leaf.GetPath()}");
    }
}
