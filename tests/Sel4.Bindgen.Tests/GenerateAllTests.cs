// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Every committed configuration in one run.</summary>
public sealed class GenerateAllTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Generated => _folder.PathOf("generated");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_configuration_with_a_tree_is_what_it_is_when_generated_alone()
    {
        string[] configs = ["x86_64-one", "x86_64-three", "x86_64-two"];
        foreach (string config in configs)
        {
            Tree(config);
            Stale(config);
        }

        // Names that begin with a dot are no configurations.
        FolderContent.Copy(Path.Combine(Generated, configs[0]), Path.Combine(Generated, ".git"));
        FolderContent.Copy(Path.Combine(Generated, configs[0]), Path.Combine(Generated, ".x86_64-one.bindgen-1-1"));

        BindgenRun run = (await RunAsync()).Succeeded();

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(configs, lines.Select(line => line.Split(':')[0]));
        Assert.All(lines, line => Assert.Matches("^x86_64-[a-z]+: seL4 x86_64: [0-9]+ functions, .*; 1 of [0-9]+ files changed$", line));
        foreach (string config in configs)
        {
            string alone = _folder.PathOf("alone", config);
            Tool.Generate(_folder.PathOf("trees", config), config, alone).Succeeded();
            FolderContent.AssertSame(FolderContent.Of(alone), FolderContent.Of(Path.Combine(Generated, config)));
        }
    }

    [Fact]
    public async Task What_is_left_out_is_reported_and_no_error()
    {
        Tree("x86_64-one");
        Stale("x86_64-one");
        Stale("x86_64-treeless");
        Tree("x86_64-new");
        FolderContent before = FolderContent.Of(Path.Combine(Generated, "x86_64-treeless"));

        BindgenRun run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("x86_64-one: ", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.Equal(
            $"skipped x86_64-treeless: no kernel tree in {_folder.PathOf("trees", "x86_64-treeless")}\n" +
            $"skipped x86_64-new: it has a tree, but no committed folder; bindgen generate --config x86_64-new --out {Path.Combine(Generated, "x86_64-new")} makes one\n",
            run.Error);
        FolderContent.AssertSame(before, FolderContent.Of(Path.Combine(Generated, "x86_64-treeless")));
        Assert.False(Path.Exists(Path.Combine(Generated, "x86_64-new")));
    }

    [Theory]
    [InlineData("mine", "x86_64-mine")]
    [InlineData("aarch64", "x86_64-aarch64")]
    [InlineData("x86_64-mcs", "x86_64-own")]
    [InlineData("Mine, it's of 2026", "x86_64-mine-it-s-of-2026")]
    [InlineData("mcs", "x86_64-own")]
    public async Task The_command_for_a_tree_of_any_name_makes_its_bindings(string name, string config)
    {
        Tree("x86_64-one");
        Stale("x86_64-one");
        Tree(name);

        BindgenRun run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        string make = Regex.Match(run.Error, "no committed folder; bindgen (.*) makes one").Groups[1].Value;
        BindgenRun made = await Tool.RunProcessAsync(Words(make));
        Assert.True(made.ExitCode == 0, made.Error);
        Assert.True(File.Exists(Path.Combine(Generated, config, "abi.json")), make);
    }

    [Fact]
    public async Task A_tree_that_does_not_say_its_kernel_is_left_out()
    {
        Tree("x86_64-one");
        Stale("x86_64-one");
        Tree("old-broken");
        await File.WriteAllTextAsync(_folder.PathOf("trees", "old-broken", "libsel4", "include", "kernel", "gen_config.json"), "{", TestContext.Current.CancellationToken);

        BindgenRun run = await RunAsync();

        Assert.Equal((0, "skipped old-broken: its tree does not say which kernel it is of\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task One_that_fails_stays_as_it_was_and_holds_up_no_other()
    {
        foreach (string config in new[] { "x86_64-bad", "x86_64-good" })
        {
            Tree(config);
            Stale(config);
        }

        string broken = Path.Combine(_folder.PathOf("trees", "x86_64-bad"), "libsel4", "include", "sel4", "errors.h");
        await File.AppendAllTextAsync(broken, "\nunknown_type_t broken;\n", TestContext.Current.CancellationToken);
        FolderContent before = FolderContent.Of(Path.Combine(Generated, "x86_64-bad"));

        BindgenRun run = await RunAsync();
        BindgenRun json = await RunAsync("--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("^x86_64-good: [^\n]+; 1 of [0-9]+ files changed\n$", run.Output);
        Assert.StartsWith($"error SB009: {broken}:", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n  config: x86_64-bad, whose directory is as it was\n", run.Error, StringComparison.Ordinal);
        FolderContent.AssertSame(before, FolderContent.Of(Path.Combine(Generated, "x86_64-bad")));
        Assert.Equal(["x86_64-bad", "x86_64-good"], Directory.EnumerateFileSystemEntries(Generated).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Equal(1, json.ExitCode);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal("x86_64-good", document.RootElement.GetProperty("generated").EnumerateArray().Single().GetProperty("config").GetString());
        JsonElement failed = document.RootElement.GetProperty("failed").EnumerateArray().Single();
        Assert.Equal("x86_64-bad", failed.GetProperty("config").GetString());
        Assert.Equal("SB009", failed.GetProperty("code").GetString());
        Assert.Equal(broken, failed.GetProperty("file").GetString());
        Assert.True(failed.GetProperty("line").GetInt32() > 0);
        Assert.Empty(document.RootElement.GetProperty("skipped").EnumerateArray());
    }

    [Fact]
    public async Task A_release_that_was_told_is_kept()
    {
        string folder = Path.Combine(Generated, "x86_64-one");
        Tree("x86_64-one");
        Tool.Run("generate", "--prefix", SmallTree.Path, "--config", "x86_64-one", "--out", folder, "--sel4-version", "99.0.0-dev").Succeeded();

        Assert.Matches("^x86_64-one: seL4 99.0.0-dev x86_64: .*; 0 of [0-9]+ files changed\n$", (await RunAsync()).Succeeded().Output);

        await File.WriteAllTextAsync(Path.Combine(folder, "abi.json"), "{", TestContext.Current.CancellationToken);
        Assert.StartsWith("x86_64-one: seL4 x86_64: ", (await RunAsync()).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_whose_name_is_no_configuration_is_an_error()
    {
        Tree("x86_64-My Conf");
        Tree("x86_64-good");
        Stale("x86_64-good");
        FolderContent.Copy(Path.Combine(Generated, "x86_64-good"), Path.Combine(Generated, "x86_64-My Conf"));

        BindgenRun run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error SB008: \"x86_64-My Conf\" is no name of a configuration\n", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("x86_64-good: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_what_is_said_of_one_configuration_for_each()
    {
        Tree("x86_64-one");
        Stale("x86_64-one");
        Stale("x86_64-treeless");

        BindgenRun run = await RunAsync("--json");

        Assert.Equal(0, run.ExitCode);
        using var all = JsonDocument.Parse(run.Output);
        using var alone = JsonDocument.Parse(Tool.Run(
            "generate", "--prefix", _folder.PathOf("trees", "x86_64-one"), "--config", "x86_64-one", "--out", Path.Combine(Generated, "x86_64-one"), "--json")
            .Succeeded().Output);
        JsonElement generated = all.RootElement.GetProperty("generated").EnumerateArray().Single();
        Assert.Equal(Facts(alone.RootElement), Facts(generated));
        Assert.Equal(1, generated.GetProperty("changed").GetInt32());
        JsonElement skipped = all.RootElement.GetProperty("skipped").EnumerateArray().Single();
        Assert.Equal("x86_64-treeless", skipped.GetProperty("config").GetString());
        Assert.Equal($"no kernel tree in {_folder.PathOf("trees", "x86_64-treeless")}", skipped.GetProperty("reason").GetString());
        Assert.Empty(all.RootElement.GetProperty("failed").EnumerateArray());

        static IEnumerable<string> Facts(JsonElement summary) =>
            summary.EnumerateObject().Where(property => property.Name != "changed").Select(property => $"{property.Name}={property.Value}");
    }

    [Fact]
    public async Task Without_any_tree_there_is_one_error()
    {
        Stale("x86_64-treeless");

        BindgenRun run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            $"skipped x86_64-treeless: no kernel tree in {_folder.PathOf("trees", "x86_64-treeless")}\n" +
            $"error SB026: no committed configuration has a kernel tree below {_folder.PathOf("trees")}\n" +
            "  hint: install kernels there, one directory for each configuration, or set SEL4_PREFIX_ROOT\n",
            run.Error);
    }

    [Fact]
    public async Task Without_committed_configurations_there_is_one_error()
    {
        Directory.CreateDirectory(Generated);

        BindgenRun run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"\Aerror SB020: {Generated}: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
    }

    [Theory]
    [InlineData("--all", "--config", "x86_64")]
    [InlineData("--prefix", "/", "--all")]
    [InlineData("--all", "--out", "here")]
    [InlineData("--all", "--sel4-version", "16.0.0")]
    public void What_is_about_one_configuration_does_not_go_with_all(params string[] arguments)
    {
        BindgenRun run = Tool.Run(["generate", .. arguments]);
        string option = arguments.Single(argument => argument.StartsWith("--", StringComparison.Ordinal) && argument != "--all");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal($"error SB013: {option} is about one configuration and does not go with --all\n  hint: leave one of them out\n", run.Error);
    }

    [Fact]
    public void The_folder_of_all_does_not_go_with_one()
    {
        BindgenRun run = Tool.Run("generate", "--config", "x86_64", "--generated", Generated);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Aerror SB013: --generated goes with --all only\n  hint: [^\n]+\n\z", run.Error);
    }

    [Fact]
    public async Task From_the_real_trees_comes_what_is_committed()
    {
        string[] configs = [.. Repository.CommittedConfigs().Where(config => KernelTrees.Find(config, null, KernelTrees.Root) is not null)];
        Assert.SkipUnless(configs.Length > 0, $"no kernel trees below {KernelTrees.Root}");
        Directory.CreateDirectory(_folder.PathOf("trees"));
        foreach (string config in configs)
        {
            string tree = Path.Combine(KernelTrees.Root, config);
            InstalledKernels.RequireKernelOf(TreeManifests.Of(tree), ManifestPlaces.Read(ManifestPlaces.Load(config)));
            Directory.CreateSymbolicLink(_folder.PathOf("trees", config), tree);
        }

        FolderContent.Copy(Repository.PathOf("generated"), Generated);

        BindgenRun run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.Matches("^[a-z0-9_-]+: .*; 0 of [0-9]+ files changed$", line));
        FolderContent.AssertSame(FolderContent.Of(Repository.PathOf("generated")), FolderContent.Of(Generated));
    }

    private Task<BindgenRun> RunAsync(params string[] more) =>
        Tool.RunProcessAsync(["generate", "--all", "--generated", Generated, .. more], ("SEL4_PREFIX_ROOT", _folder.PathOf("trees")));

    /// <summary>The words of a command line as a shell reads them.</summary>
    private static string[] Words(string line) =>
        [.. Regex.Matches(line, @"(?:'[^']*'|\\.|[^\s'])+").Select(word => Regex.Replace(word.Value, @"'([^']*)'|\\(.)", "$1$2"))];

    private void Tree(string config) => SmallTree.CopyTo(_folder.PathOf("trees", config));

    /// <summary>A committed configuration with one file that is not what bindgen writes.</summary>
    private void Stale(string config)
    {
        string folder = Path.Combine(Generated, config);
        Tool.Generate(SmallTree.Path, config, folder).Succeeded();
        File.AppendAllText(Path.Combine(folder, "Sel4Config.props"), "<!-- stale -->\n");
    }
}
