// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen explain, over two configurations made of the Small tree's manifest.</summary>
public class ExplainTests
{
    [Theory]
    [InlineData("option", "PRINTING")]
    [InlineData("invocation", "seL4_TCB_Resume")]
    [InlineData("syscall", "seL4_SysDebugPutChar")]
    [InlineData("constant", "VECTOR_MAX")]
    [InlineData("member", "seL4_RangeError")]
    [InlineData("object", "seL4_TCBObject")]
    [InlineData("struct", "seL4_BootInfo")]
    [InlineData("two-meanings", "seL4_TCB")]
    [InlineData("config", "without")]
    public void Text_is_the_golden_one(string golden, string name)
    {
        using var folder = TwoConfigs();
        Golden.CheckText($"Golden/explain-{golden}.txt", Explain(folder, name).Succeeded().Output);
    }

    [Fact]
    public void An_option_is_known_by_both_of_its_names()
    {
        using var folder = TwoConfigs();
        Assert.Equal(Explain(folder, "PRINTING").Succeeded().Output, Explain(folder, "CONFIG_PRINTING").Succeeded().Output);
    }

    [Fact]
    public void Json_says_where_it_exists_and_which_option_goes_with_it()
    {
        using var folder = TwoConfigs();
        using var document = JsonDocument.Parse(Explain(folder, "VECTOR_MAX", "--json").Succeeded().Output);
        JsonElement meaning = Assert.Single(document.RootElement.GetProperty("meanings").EnumerateArray());
        Assert.Equal("constant", meaning.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, meaning.GetProperty("condition").ValueKind);
        Assert.Equal(["DANGEROUS_CODE_INJECTION"], meaning.GetProperty("follows").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(
            [("with", true, "109 (int)"), ("without", false, null)],
            meaning.GetProperty("configs").EnumerateArray().Select(item => (
                item.GetProperty("config").GetString(), item.GetProperty("exists").GetBoolean(), item.GetProperty("value").GetString())));
    }

    [Theory]
    [InlineData("seL4_TCB_Resum", "seL4_TCB_Resume")]
    [InlineData("sel4_tcb_resume", "seL4_TCB_Resume")]
    [InlineData("VECTOR_MXA", "VECTOR_MAX")]
    [InlineData("CONFIG_PRINTIN", "PRINTING")]
    [InlineData("witout", "without")]
    public void An_unknown_name_suggests_the_nearest(string name, string near)
    {
        using var folder = TwoConfigs();
        BindgenRun run = Explain(folder, name);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches($@"\Aerror SB020: ""{name}"" is in none of the committed configurations \(with, without\)\n  hint: did you mean {near}\b[^\n]*\?\n\z", run.Error);
    }

    [Fact]
    public void A_name_like_nothing_suggests_nothing()
    {
        using var folder = TwoConfigs();
        Assert.DoesNotContain("did you mean", Explain(folder, "zzzzzzzzzzzzzzzz").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_letters(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a, b));
        Assert.Equal(distance, EditDistance.Between(b, a));
    }

    [Fact]
    public void Every_name_of_the_committed_manifest_is_explained()
    {
        IReadOnlyList<Side> configs = new CommittedConfigs(Repository.PathOf("generated")).All();
        Side first = configs[0];
        AbiManifest manifest = first.Manifest;
        IEnumerable<string> names =
        [
            first.Name, .. manifest.Options.Select(item => item.Name), .. manifest.Typedefs.Select(item => item.Name), .. manifest.Records.Select(item => item.Name),
            .. manifest.Enums.SelectMany(item => item.Members).Where(member => !member.Padding).Select(member => member.Name), .. manifest.Constants.Select(item => item.Name),
            .. manifest.Functions.Select(item => item.Name), .. manifest.ObjectTypes.Select(item => item.Name), .. manifest.Labels.Select(item => item.Name),
            .. manifest.Getters.Select(item => item.Name), .. manifest.Aliases.Select(item => item.Name), .. manifest.Interfaces.Select(item => item.Name),
            .. manifest.BitFields.Select(item => item.Name),
        ];
        HashSet<string> known = Entries.Of(first).Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(known, names.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Committed_configurations_are_found_upwards()
    {
        using var folder = TwoConfigs();
        string deep = Directory.CreateDirectory(folder.PathOf("a", "b")).FullName;
        Assert.Equal(["with", "without"], new CommittedConfigs(null, deep).Names());
    }

    [Fact]
    public async Task Without_committed_configurations_there_is_one_error()
    {
        using var folder = new TempFolder();
        BindgenRun run = await Tool.RunProcessAsync(["explain", "seL4_TCB", "--generated", folder.Path]);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Aerror SB020: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
    }

    /// <summary>One configuration is the Small tree's; the other lacks an option, and a constant with it.</summary>
    private static TempFolder TwoConfigs()
    {
        var folder = new TempFolder();
        AbiManifest with = ManifestJson.Read(File.ReadAllBytes(Path.Combine(Golden.PathOf("Golden/Small"), "abi.json")), "abi.json");
        AbiManifest without = with with
        {
            Options = Lists.Change(with.Options, option => option.Name == "DANGEROUS_CODE_INJECTION", option => option with { Value = "false" }),
            Constants = Lists.Without(with.Constants, constant => constant.Name == "VECTOR_MAX"),
            ObjectTypes = Lists.Change(with.ObjectTypes, type => type.Name == "seL4_TCBObject", type => type with { SizeBits = 12 }),
        };
        foreach ((string name, AbiManifest manifest) in new[] { ("with", with), ("without", without) })
        {
            Directory.CreateDirectory(folder.PathOf("generated", name));
            File.WriteAllBytes(folder.PathOf("generated", name, "abi.json"), ManifestJson.Write(manifest));
        }

        return folder;
    }

    private static BindgenRun Explain(TempFolder folder, string name, params string[] options) =>
        Tool.Run(["explain", name, "--generated", folder.PathOf("generated"), .. options]);
}
