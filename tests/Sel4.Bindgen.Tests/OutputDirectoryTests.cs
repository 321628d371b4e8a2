// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text;
using System.Threading.Tasks;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The output directory holds one whole generation: all of it, or what was there before.</summary>
public class OutputDirectoryTests
{
    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        SmallTree.Generate(target).Succeeded();
        Dictionary<string, DateTime> times = Age(target);

        BindgenRun second = SmallTree.Generate(target).Succeeded();

        Assert.Matches(@"; 0 of \d+ files changed\n\z", second.Output);
        Assert.Equal(times, Times(target));
    }

    [Fact]
    public void Only_changed_files_get_a_new_time()
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        SmallTree.Generate(target).Succeeded();
        Dictionary<string, DateTime> times = Age(target);
        string changed = Path.Combine(target, "native", "shim.g.c");
        File.AppendAllText(changed, "/* by hand */\n");

        BindgenRun second = SmallTree.Generate(target).Succeeded();

        Assert.Matches(@"; 1 of \d+ files changed\n\z", second.Output);
        Assert.Equal(["native/shim.g.c"], Times(target).Where(item => times[item.Key] != item.Value).Select(item => item.Key));
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(target));
    }

    [Theory]
    [InlineData("raw/Stale.g.cs")]
    [InlineData("typed/Stale.g.cs")]
    [InlineData("native/stale.g.c")]
    public void A_generated_file_that_is_no_more_goes(string stale)
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        SmallTree.Generate(target).Succeeded();
        File.Copy(Path.Combine(target, "native", "shim.g.c"), Path.Combine(target, stale));

        BindgenRun second = SmallTree.Generate(target).Succeeded();

        Assert.Matches(@"; 1 of \d+ files changed\n\z", second.Output);
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(target));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("raw/Mine.cs")]
    [InlineData("raw/Mine.g.cs")]
    [InlineData("native/mine.g.h")]
    [InlineData("raw/deep/Mine.g.cs")]
    [InlineData("native/mine.c")]
    [InlineData(".git/config")]
    public void A_file_of_somebody_else_stops_the_run(string foreign)
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        SmallTree.Generate(target).Succeeded();
        string file = Path.Combine(target, foreign);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "mine");
        File.AppendAllText(Path.Combine(target, "native", "shim.g.c"), "/* by hand */\n");
        FolderContent before = FolderContent.Of(target);

        BindgenRun run = SmallTree.Generate(target);

        AssertOneError(run, $"error SB012: {file}: the output directory holds a file bindgen did not write\n");
        FolderContent.AssertSame(before, FolderContent.Of(target));
    }

    [Fact]
    public void An_output_directory_that_is_a_file_stops_the_run()
    {
        using var folder = new TempFolder();
        string file = folder.PathOf("file");
        File.WriteAllText(file, "mine");

        AssertOneError(SmallTree.Generate(file), $"error SB012: {file}: the output directory is a file\n");

        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void An_output_directory_that_cannot_be_made_stops_the_run()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.PathOf("file"), "mine");
        string target = folder.PathOf("file", "out");

        AssertOneError(SmallTree.Generate(target), $"error SB012: {target}: cannot be written: ");

        Assert.Equal("mine", File.ReadAllText(folder.PathOf("file")));
        Assert.Equal(["file"], Names(folder.Path));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void An_output_directory_without_permission_stops_the_run()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "the superuser may write everywhere");
        using var folder = new TempFolder();
        string parent = Directory.CreateDirectory(folder.PathOf("locked")).FullName;
        File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            AssertOneError(SmallTree.Generate(Path.Combine(parent, "out")), $"error SB012: {Path.Combine(parent, "out")}: cannot be written: ");
            Assert.Empty(Names(parent));
        }
        finally
        {
            File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Folders_above_the_output_directory_are_made()
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("some", "where", "out");
        SmallTree.Generate(target).Succeeded();
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(target));
        Assert.Equal(["out"], Names(folder.PathOf("some", "where")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_failure_while_writing_leaves_what_was_there(bool existing)
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        if (existing)
        {
            SmallTree.Generate(target).Succeeded();
        }

        FolderContent before = FolderContent.Of(target);

        // The last file cannot be written: its folder would be where the first file is.
        EmittedFile[] files = [new("abi.json", Encoding.UTF8.GetBytes("{}")), new("abi.json/below", [])];
        BindgenException e = Assert.Throws<BindgenException>(() => new OutputDirectory(target).Replace(files));

        Assert.Equal(ErrorCode.SB012, e.Code);
        FolderContent.AssertSame(before, FolderContent.Of(target));
        Assert.Equal(existing ? ["out"] : [], Names(folder.Path));
    }

    [Fact]
    public void A_run_leaves_nothing_beside_the_output_directory()
    {
        using var folder = new TempFolder();
        SmallTree.Generate(folder.PathOf("out")).Succeeded();
        File.AppendAllText(folder.PathOf("out", "abi.json"), " ");
        SmallTree.Generate(folder.PathOf("out")).Succeeded();
        Assert.Equal(["out"], Names(folder.Path));
    }

    [Fact]
    public void What_a_run_killed_between_two_renames_moved_away_is_put_back()
    {
        using var folder = new TempFolder();
        string target = folder.PathOf("out");
        SmallTree.Generate(target).Succeeded();
        FolderContent before = FolderContent.Of(target);

        // No process has such a number.
        string spare = folder.PathOf($".out.bindgen-{int.MaxValue}-1");
        Directory.Move(target, spare + "-old");
        FolderContent.Copy(spare + "-old", spare);

        EmittedFile[] files = [new("abi.json", Encoding.UTF8.GetBytes("{}")), new("abi.json/below", [])];
        Assert.Throws<BindgenException>(() => new OutputDirectory(target).Replace(files));

        FolderContent.AssertSame(before, FolderContent.Of(target));
        Assert.Equal(["out"], Names(folder.Path));
    }

    [Fact]
    public async Task A_mount_point_is_no_output_directory()
    {
        Command.Require("unshare");
        using var folder = new TempFolder();
        string target = Directory.CreateDirectory(folder.PathOf("a mount")).FullName;
        const string Mount = "mount -t tmpfs none \"$1\"";
        (int mounted, _, _) = await Command.RunAsync(Unshare(Mount, target));
        Assert.SkipUnless(mounted == 0, "nothing may be mounted here");

        (int exitCode, string output, string error) = await Command.RunAsync(Unshare(
            Mount + " && exec dotnet \"$0\" generate --prefix \"$2\" --config \"$3\" --out \"$1\"", target, SmallTree.Path, SmallTree.Config));

        AssertOneError(new BindgenRun(exitCode, output, error), $"error SB012: {target}: is a mount point, and the output directory is replaced as a whole\n");
        Assert.Equal(["a mount"], Names(folder.Path));

        static ProcessStartInfo Unshare(string script, params string[] arguments) =>
            new("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", script, Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), .. arguments]);
    }

    [Fact]
    public void An_output_directory_behind_a_link_is_written_where_it_is()
    {
        using var folder = new TempFolder();
        string real = Directory.CreateDirectory(folder.PathOf("real")).FullName;
        Directory.CreateSymbolicLink(folder.PathOf("link"), real);
        SmallTree.Generate(folder.PathOf("link")).Succeeded();
        Assert.Equal(real, new DirectoryInfo(folder.PathOf("link")).LinkTarget);
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(real));
    }

    private static void AssertOneError(BindgenRun run, string headline)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(headline, run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\Aerror SB012: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
    }

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>Gives every file a time long ago, so that a new one shows.</summary>
    private static Dictionary<string, DateTime> Age(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        return Times(folder);
    }

    private static Dictionary<string, DateTime> Times(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), File.GetLastWriteTimeUtc);
}
