// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Which kernel a project is built for, from what is said about it. Nothing is built: MSBuild tells what it would use.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task Without_a_word_it_is_the_committed_default()
    {
        Settings settings = await ReadAsync(tree: null);

        Assert.Equal("x86_64", settings.Config);
        Assert.Equal("folder", settings.From);
        Assert.Equal(Repository.PathOf("generated", "x86_64") + "/", settings.GeneratedDir);
        Assert.Equal("x86_64", settings.Key);
    }

    [Theory]
    [InlineData("ia32", false, "ia32")]
    [InlineData("riscv64", true, "riscv64-mcs")]
    public async Task The_name_comes_from_the_tree(string architecture, bool mcs, string config)
    {
        using var folder = new TempFolder("a tree");
        MakeTree(folder.Path, architecture, mcs);

        Settings settings = await ReadAsync(tree: null, "Sel4Prefix=" + folder.Path);

        Assert.Equal(config, settings.Config);
        Assert.Equal("tree", settings.From);
        Assert.Equal(folder.Path, settings.Tree);
        Assert.StartsWith(config + "-", settings.Key, StringComparison.Ordinal);
        Assert.EndsWith($"/obj/Sel4.Bindings/{settings.Key}/generated/", settings.GeneratedDir, StringComparison.Ordinal);
        Assert.Equal(settings, await ReadAsync(folder.Path));
        Assert.Equal("mine-" + config, (await ReadAsync(tree: null, "Sel4Prefix=" + folder.Path, "Sel4Config=mine-" + config)).Config);
    }

    [Fact]
    public async Task A_tree_in_the_environment_serves_the_configurations_it_fits()
    {
        using var folder = new TempFolder();
        MakeTree(folder.Path, "x86_64", mcs: false);

        Assert.Equal("tree", (await ReadAsync(folder.Path, "Sel4Config=x86_64")).From);
        Assert.Equal("folder", (await ReadAsync(folder.Path, "Sel4Config=x86_64-mcs")).From);
        Assert.Equal("folder", (await ReadAsync(folder.Path, "Sel4Config=aarch64")).From);

        // Said as a property, it is meant; bindgen then says that it does not fit.
        Assert.Equal("tree", (await ReadAsync(tree: null, "Sel4Prefix=" + folder.Path, "Sel4Config=aarch64")).From);
    }

    [Fact]
    public async Task Two_trees_of_one_configuration_have_output_of_their_own()
    {
        using var folder = new TempFolder();
        string[] trees = [folder.PathOf("one"), folder.PathOf("two")];
        foreach (string tree in trees)
        {
            MakeTree(tree, "x86_64", mcs: false);
        }

        Settings one = await ReadAsync(tree: null, "Sel4Prefix=" + trees[0]);
        Settings two = await ReadAsync(tree: null, "Sel4Prefix=" + trees[1]);

        Assert.NotEqual(one.Key, two.Key);
        Assert.NotEqual(one.GeneratedDir, two.GeneratedDir);
        Assert.NotEqual(one.OutputPath, two.OutputPath);
        Assert.Equal(one, await ReadAsync(tree: null, "Sel4Prefix=" + Path.GetRelativePath(Repository.Root, trees[0]) + "/"));
    }

    private static void MakeTree(string path, string architecture, bool mcs)
    {
        string folder = Directory.CreateDirectory(Path.Combine(path, "libsel4", "include", "kernel")).FullName;
        File.WriteAllText(Path.Combine(folder, "gen_config.json"), $$"""
            { "KERNEL_MCS_NOT": {{(mcs ? "false" : "true")}}, "KERNEL_MCS": {{(mcs ? "true" : "false")}},
              "SEL4_ARCH": "{{architecture}}" }
            """);
    }

    private static async Task<Settings> ReadAsync(string? tree, params string[] properties)
    {
        (int exitCode, string text) = await Images.DotnetAsync(tree,
        [
            "msbuild", "src/Sel4.Interop/Sel4.Interop.csproj", "-nologo", .. properties.Select(property => "-p:" + property),
            "-getProperty:Sel4Config,Sel4BindingsFrom,Sel4Tree,Sel4Key,Sel4GeneratedDir,OutputPath",
        ]);
        Assert.True(exitCode == 0, text);
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement values = document.RootElement.GetProperty("Properties");
        return new Settings(Value("Sel4Config"), Value("Sel4BindingsFrom"), Value("Sel4Tree"), Value("Sel4Key"), Value("Sel4GeneratedDir"), Value("OutputPath"));

        string Value(string name) => values.GetProperty(name).GetString()!;
    }

    private sealed record Settings(string Config, string From, string Tree, string Key, string GeneratedDir, string OutputPath);
}
