// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.Versioning;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>Things that are no ordinary files and directories, and paths that are no paths.</summary>
public class HostilePathTests
{
    [Theory]
    [InlineData("kernel/gen_config.json")]
    [InlineData("interfaces/object-api.xml")]
    [InlineData("sel4/shared_types.pbf")]
    [InlineData("sel4/types.h")]
    public async Task A_pipe_in_the_place_of_a_file_is_not_waited_for(string file)
    {
        Command.Require("mkfifo");
        using var folder = new TempFolder();
        string path = Replaced(folder, file);
        await Command.SucceedAsync("mkfifo", path);
        AssertOneError("SB002", path, Generate(folder));
    }

    [Theory]
    [InlineData("kernel/gen_config.json", "/dev/zero", "SB002")]
    [InlineData("sel4/types.h", "/dev/zero", "SB002")]
    [InlineData("sel4/types.h", "/nonexistent", "SB002")]
    [InlineData("sel4/shared_types.pbf", "shared_types.pbf", "SB002")]
    public void A_link_to_what_is_no_file_gives_one_error(string file, string target, string code)
    {
        using var folder = new TempFolder();
        string path = Replaced(folder, file);
        File.CreateSymbolicLink(path, target);
        AssertOneError(code, path, Generate(folder));
    }

    [Theory]
    [InlineData("kernel/gen_config.json", "SB002")]
    [InlineData("sel4/shared_types.pbf", "SB002")]
    [InlineData("sel4/types.h", "SB009")]
    public void A_directory_in_the_place_of_a_file_gives_one_error(string file, string code)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Replaced(folder, file));
        AssertOneError(code, null, Generate(folder));
    }

    [Theory]
    [InlineData("kernel/gen_config.json")]
    [InlineData("interfaces/object-api-arch.xml")]
    [InlineData("sel4/sel4_arch/types.pbf")]
    [InlineData("sel4/constants.h")]
    public void A_file_above_the_bound_gives_one_error(string file)
    {
        using var folder = new TempFolder();
        string path = Replaced(folder, file);
        using (FileStream stream = File.Create(path))
        {
            stream.SetLength((16 * 1024 * 1024) + 1);
        }

        AssertOneError("SB002", path, Generate(folder));
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_followed_once()
    {
        using var folder = new TempFolder();
        string include = Path.Combine(Tree(folder), "libsel4", "include");
        Directory.CreateSymbolicLink(Path.Combine(include, "kernel", "up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(include, "interfaces", "up"), include);
        Directory.CreateSymbolicLink(Path.Combine(include, "api", "self"), ".");
        Generate(folder).Succeeded();
    }

    [Fact]
    public void A_tree_made_of_links_is_as_good_as_the_tree()
    {
        using var folder = new TempFolder();
        foreach (string file in FolderContent.Of(SmallTree.Path).Paths)
        {
            string link = folder.PathOf("tree", file);
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            File.CreateSymbolicLink(link, Path.Combine(SmallTree.Path, file));
        }

        Generate(folder).Succeeded();
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(folder.PathOf("out")));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_gives_one_error(string path)
    {
        using var folder = new TempFolder();
        AssertOneError("SB001", null, RunContract.Run("generate", "--prefix", path, "--config", SmallTree.Config, "--out", folder.PathOf("out")));
        AssertOneError("SB012", null, RunContract.Run("generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", path));
        AssertOneError("SB020", null, RunContract.Run("diff", path, SmallTree.Path));
        AssertOneError("SB012", null, RunContract.Run("diff", SmallTree.Path, SmallTree.Path, "--html", path));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_no_manifest(string path) => AssertOneError("SB015", path, RunContract.Run("diff", path, SmallTree.Path));

    [Fact]
    public async Task A_pipe_is_no_manifest_and_no_earlier_output()
    {
        Command.Require("mkfifo");
        using var folder = new TempFolder();
        string pipe = folder.PathOf("out", "abi.json");
        Directory.CreateDirectory(folder.PathOf("out"));
        await Command.SucceedAsync("mkfifo", pipe);
        AssertOneError("SB015", pipe, RunContract.Run("diff", pipe, SmallTree.Path));
        AssertOneError("SB012", pipe, RunContract.Run("generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", folder.PathOf("out")));
    }

    [Fact]
    public void The_root_and_a_home_directory_are_refused_at_once()
    {
        var watch = Stopwatch.StartNew();
        AssertOneError("SB012", null, RunContract.Run("generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", "/"));
        AssertOneError("SB012", null, RunContract.Run("generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", "/usr"));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("with spaces")]
    [InlineData("größe – 𝒳")]
    [InlineData("-dash")]
    [InlineData("trailing/")]
    [InlineData("a/./b/../c")]
    [InlineData("new\nline")]
    public void Any_name_will_do_for_the_output(string name)
    {
        using var folder = new TempFolder();
        string target = folder.PathOf(name);
        SmallTree.Generate(target).Succeeded();
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(target));
    }

    [Fact]
    public void A_link_in_the_output_directory_is_not_followed()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.PathOf("mine"));
        File.WriteAllText(folder.PathOf("mine", "Kept.g.cs"), "mine");
        Directory.CreateDirectory(folder.PathOf("out"));
        Directory.CreateSymbolicLink(folder.PathOf("out", "raw"), folder.PathOf("mine"));
        AssertOneError("SB012", folder.PathOf("out", "raw"), SmallTree.Generate(folder.PathOf("out")));
        Assert.Equal("mine", File.ReadAllText(folder.PathOf("mine", "Kept.g.cs")));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("out")]
    public void A_link_to_nothing_is_no_place_for_output(string target)
    {
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.PathOf("out"), target);
        AssertOneError("SB012", null, SmallTree.Generate(folder.PathOf("out")));
        Assert.Equal([folder.PathOf("out")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_current_directory_that_is_gone_gives_one_error()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.PathOf("gone"));
        (int exitCode, string output, string error) = await Shell(
            folder.PathOf("gone"), "rmdir \"$1\" && exec dotnet \"$0\" generate --prefix tree --config \"$2\"", folder.PathOf("gone"), SmallTree.Config);
        AssertOneError("SB001", null, new BindgenRun(exitCode, output, error));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("explain seL4_TCB")]
    [InlineData("diff x86_64 x86_64-mcs")]
    [InlineData("generate --all")]
    public async Task Without_a_current_directory_there_is_nothing_to_look_for_upwards(string arguments)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.PathOf("gone"));
        (int exitCode, string output, string error) = await Shell(
            folder.PathOf("gone"), $"rmdir \"$1\" && exec dotnet \"$0\" {arguments}", folder.PathOf("gone"));
        AssertOneError("SB020", null, new BindgenRun(exitCode, output, error));
        Assert.Contains("the current directory cannot be found", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain seL4_TCB")]
    [InlineData("verify --json")]
    [InlineData("diff x86_64 x86_64-mcs")]
    [InlineData("--help")]
    public async Task A_standard_output_that_is_full_is_no_bug(string arguments)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        (int exitCode, string output, string error) = await Shell(
            Repository.Root, $"SEL4_PREFIX_ROOT=/nonexistent exec dotnet \"$0\" {arguments} > /dev/full");
        AssertOneError("SB027", null, new BindgenRun(exitCode, output, error));
    }

    public static IEnumerable<TheoryDataRow<string, int>> Commands() =>
    [
        new("generate --prefix \"$1\" --config x86_64-small --out \"$2/out\"", 0),
        new("generate --all --generated \"$2/generated\"", 1),
        new("verify --generated generated", 0),
        new("diff x86_64 x86_64-mcs --html \"$2/out.html\"", 2),
        new("options --base x86_64 --variants \"$2/variants\"", 0),
        new("explain seL4_TCB", 0),
        new("materialise x86_64 --out \"$2/tree\"", 0),
        new("doctor", -1),
        new("--help", 0),
        new("no-such-command", 1),
    ];

    /// <summary>Each command with each stream in each state: no trace of a stack, files whole, and an exit code that tells what happened.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Standard_streams_that_are_closed_full_or_read_by_nobody_are_no_bug(string command, int exitCode)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var folder = new TempFolder();
        FolderContent.Copy(Repository.PathOf("generated", "x86_64"), folder.PathOf("variants", "KernelNothing=ON"));
        Directory.CreateDirectory(folder.PathOf("generated"));
        FolderContent? expected = null;
        foreach ((string redirection, bool resultIsLost) in new[]
        {
            ("", false), ("2>/dev/full", false), (">&-", false), ("<&- >&- 2>&-", false), ("| true", false), (">/dev/full", true), (">/dev/full 2>/dev/full", true),
        })
        {
            string run = $"dotnet \"$0\" {command} {redirection.Replace("| ", "; echo $? >\"$2/exit\"; } | ", StringComparison.Ordinal)}";
            string script = redirection.StartsWith('|') ? $"{{ {run}" : $"{run}; echo $? >\"$2/exit\"";
            (_, string output, string error) = await Shell(Repository.Root, $"unset SEL4_PREFIX; export SEL4_PREFIX_ROOT=/nonexistent; {script}", SmallTree.Path, folder.Path);

            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
            Assert.DoesNotContain("Unhandled", error + output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("SB099", error + output, StringComparison.Ordinal);
            int found = int.Parse(await File.ReadAllTextAsync(folder.PathOf("exit"), TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
            exitCode = exitCode < 0 ? found : exitCode;
            Assert.True(found == (resultIsLost && exitCode != 1 ? 1 : exitCode), $"{redirection}: ended with {found}\n{error}");
            Assert.True(!redirection.StartsWith(">/dev/full", StringComparison.Ordinal) || redirection.Contains('2') || exitCode == 1 || error.StartsWith("error SB027: standard output cannot be written: ", StringComparison.Ordinal), error);
            File.Delete(folder.PathOf("exit"));
            var content = FolderContent.Of(folder.Path);
            expected ??= content;
            FolderContent.AssertSame(expected, content);
        }
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_of_configurations_that_may_not_be_read_is_told()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "the superuser may read everything");
        using var folder = new TempFolder();
        string generated = folder.PathOf("generated");
        FolderContent.Copy(Golden.PathOf("Golden/Small"), folder.PathOf("generated", "x86_64"));
        FolderContent.Copy(Golden.PathOf("Golden/Small"), folder.PathOf("generated", "x86_64-locked"));
        foreach ((string locked, string code) in new[] { (folder.PathOf("generated", "x86_64-locked"), "SB015"), (generated, "SB020") })
        {
            UnixFileMode mode = File.GetUnixFileMode(locked);
            File.SetUnixFileMode(locked, UnixFileMode.None);
            BindgenRun explain = await Tool.RunProcessAsync(["explain", "seL4_TCB", "--generated", generated]);
            File.SetUnixFileMode(locked, mode);
            AssertOneError(code, null, explain);
        }
    }

    [Fact]
    public async Task A_disk_that_is_full_leaves_what_was_there()
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        Directory.CreateDirectory(target);
        await File.WriteAllTextAsync(Path.Combine(target, "abi.json"), "older", TestContext.Current.CancellationToken);

        // Files of at most 8 blocks of 512 or 1024 bytes: writing fails in the middle, as it does on a full disk.
        (int exitCode, string output, string error) = await Shell(
            folder.Path,
            "trap '' XFSZ; ulimit -f 8; exec dotnet \"$0\" generate --prefix \"$1\" --config \"$2\" --out out", SmallTree.Path, SmallTree.Config);
        AssertOneError("SB012", target, new BindgenRun(exitCode, output, error));
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal(["abi.json"], FolderContent.Of(target).Paths);
        Assert.Equal("older", await File.ReadAllTextAsync(Path.Combine(target, "abi.json"), TestContext.Current.CancellationToken));
    }

    private static Task<(int ExitCode, string Output, string Error)> Shell(string folder, string script, params string[] arguments)
    {
        // Paths are arguments of the script, never a part of it: $0 is bindgen.
        // Memory that .NET maps twice for its own code would count as a large file.
        var start = new ProcessStartInfo("sh", ["-c", script, Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), .. arguments]) { WorkingDirectory = folder };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Command.RunAsync(start);
    }

    private static string Tree(TempFolder folder)
    {
        string tree = folder.PathOf("tree");
        SmallTree.CopyTo(tree);
        return tree;
    }

    /// <summary>Makes a copy of the tree and removes a file from it.</summary>
    private static string Replaced(TempFolder folder, string file)
    {
        string path = Path.Combine(Tree(folder), "libsel4", "include", file);
        Assert.True(File.Exists(path));
        File.Delete(path);
        return path;
    }

    private static BindgenRun Generate(TempFolder folder) =>
        RunContract.Run("generate", "--prefix", folder.PathOf("tree"), "--config", SmallTree.Config, "--out", folder.PathOf("out"));

    private static void AssertOneError(string code, string? place, BindgenRun run)
    {
        RunContract.Check(run);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error {code}: {(place is null ? "" : place + ": ")}", run.Error, StringComparison.Ordinal);
    }
}
