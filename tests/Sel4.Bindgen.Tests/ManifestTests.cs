// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>abi.json: text and model are the same thing, and all output is made from it.</summary>
public class ManifestTests
{
    private static readonly string s_golden = Golden.PathOf("Golden/Small");

    public static IEnumerable<TheoryDataRow<string>> Configs() => Repository.CommittedConfigs().Select(config => new TheoryDataRow<string>(config));

    [Fact]
    public void Reading_and_writing_gives_the_same_bytes()
    {
        byte[] text = File.ReadAllBytes(Path.Combine(s_golden, "abi.json"));
        Assert.Equal(Encoding.UTF8.GetString(text), Encoding.UTF8.GetString(ManifestJson.Write(ManifestJson.Read(text, "abi.json"))));
    }

    [Fact]
    public void Everything_else_is_a_function_of_it()
    {
        FolderContent golden = FolderContent.Of(s_golden);
        AbiManifest manifest = ManifestJson.Read(golden["abi.json"], "abi.json");
        var files = Emitters.Run(manifest);
        Assert.Equal(golden.Paths, files.Select(file => file.Path));
        Assert.All(files, file => Assert.Equal(Encoding.UTF8.GetString(golden[file.Path]), Encoding.UTF8.GetString(file.Content)));
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public void The_registers_of_a_fault_are_as_many_as_its_message_is_long(string config)
    {
        AbiManifest manifest = ReadCommitted(config);
        Dictionary<string, EnumInfo> enums = manifest.Enums.ToDictionary(item => item.Name, StringComparer.Ordinal);
        int lengths = 0;
        foreach (FaultInfo fault in manifest.Faults)
        {
            EnumMember? length = enums.GetValueOrDefault($"seL4_{fault.Name}_Msg")?.Members.SingleOrDefault(member => member.Name == $"seL4_{fault.Name}_Length");
            if (length is null)
            {
                // A capability fault's depends on what the lookup failed at.
                Assert.True(fault.Name is "NullFault" or "CapFault", $"{fault.Name} does not say how long its message is");
                continue;
            }

            lengths++;
            Assert.Equal(
                Enumerable.Range(0, int.Parse(length.Value, CultureInfo.InvariantCulture)),
                fault.Registers.Select(register => int.Parse(register.Value, CultureInfo.InvariantCulture)));
        }

        Assert.True(lengths >= 3, $"only {lengths} faults say how long their messages are");
    }

    [Theory]
    [InlineData("SB015-cut-off", "  \"format\": ", null)]
    [InlineData("SB015-other-format", "  \"format\": 3,", "  \"format\": 999,")]
    [InlineData("SB015-older-format", "  \"format\": 3,", "  \"format\": 2,\n  \"whatOlderOnesHad\": true,")]
    [InlineData("SB015-unknown-member", "  \"format\": 3,", "  \"format\": 3,\n  \"formatted\": true,")]
    [InlineData("SB015-member-twice", "  \"format\": 3,", "  \"format\": 3,\n  \"format\": 3,")]
    [InlineData("SB015-member-missing", "  \"format\": 3,\n", "")]
    [InlineData("SB015-other-type", "  \"format\": 3,", "  \"format\": \"one\",")]
    [InlineData("SB015-null-in-a-list", "  \"options\": [", "  \"options\": [\n    null,")]
    [InlineData("SB015-fingerprint-of-another", "  \"wordBits\": 64", "  \"wordBits\": 32")]
    [InlineData("SB015-fingerprint-missing", "    \"overall\": \"", "    \"over\": \"")]
    public void A_broken_manifest_is_an_error(string name, string old, string? replacement)
    {
        ArgumentNullException.ThrowIfNull(old);
        string text = File.ReadAllText(Path.Combine(s_golden, "abi.json"));
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"no {old} in the manifest");
        string broken = replacement is null ? text[..(at + old.Length)] : text[..at] + replacement + text[(at + old.Length)..];

        BindgenException e = Assert.Throws<BindgenException>(() => ManifestJson.Read(Encoding.UTF8.GetBytes(broken), "abi.json"));

        Assert.Equal(ErrorCode.SB015, e.Code);
        Golden.CheckText($"Golden/{name}.txt", $"{e.Headline}\n{e.Hint}\n");
    }

    [Theory]
    [InlineData("config", "x86_64 */", "16.0.0")]
    [InlineData("config", "x86_64\n", "16.0.0")]
    [InlineData("sel4Version", "x86_64", "16 */\nint evil(void);\n/* --")]
    public void What_every_file_names_is_checked(string member, string config, string release)
    {
        AbiManifest manifest = ManifestJson.Read(File.ReadAllBytes(Path.Combine(s_golden, "abi.json")), "abi.json") with { Config = config, Sel4Version = release };
        BindgenException e = Assert.Throws<BindgenException>(() => ManifestCheck.Run(manifest, "abi.json"));
        Assert.Equal(ErrorCode.SB015, e.Code);
        Assert.Contains($"has the {member} ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_twice_in_one_record_enum_or_bit_field_is_an_error()
    {
        AbiManifest manifest = ManifestJson.Read(File.ReadAllBytes(Path.Combine(s_golden, "abi.json")), "abi.json");
        RecordInfo record = manifest.Records.First(record => record.Fields.Count > 0);
        EnumInfo item = manifest.Enums[0];
        BitFieldType bits = manifest.BitFields.First(type => type.Fields.Count > 0);
        foreach (AbiManifest broken in new[]
        {
            manifest with { Records = [.. manifest.Records.Except([record]), record with { Fields = [.. record.Fields, record.Fields[0]] }] },
            manifest with { Enums = [.. manifest.Enums.Except([item]), item with { Members = [.. item.Members, item.Members[0]] }] },
            manifest with { BitFields = [.. manifest.BitFields.Except([bits]), bits with { Fields = [.. bits.Fields, bits.Fields[0]] }] },
        })
        {
            BindgenException e = Assert.Throws<BindgenException>(() => ManifestCheck.Run(broken, "abi.json"));
            Assert.Equal(ErrorCode.SB015, e.Code);
            Assert.Contains("more than once", e.Message, StringComparison.Ordinal);
        }
    }

    private static AbiManifest ReadCommitted(string config)
    {
        string path = Repository.PathOf("generated", config, "abi.json");
        return ManifestJson.Read(File.ReadAllBytes(path), path);
    }
}
