// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.Build;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>How programs of a build are started.</summary>
public sealed class ProgramRunTests
{
    private static readonly string[] s_arguments = ["", " ", "a b", "'", "\"", "\\", "\\\"", "a\\", "`touch X`", "$(touch X)", "; touch X", "&", "%41", "*", "-x", "é", "\t"];

    [Fact]
    public void Each_argument_arrives_as_it_is()
    {
        ProgramRun run = ProgramRun.Of("printf", ["[%s]\\n", .. s_arguments]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(s_arguments.Select(argument => $"[{argument}]"), run.Lines);
    }

    [Fact]
    public void A_quoted_text_is_split_into_the_same_arguments()
    {
        string text = string.Join(' ', new[] { "[%s]\\n" }.Concat(s_arguments).Select(CommandLineText.Quote));
        var start = new ProcessStartInfo("printf") { Arguments = text, RedirectStandardOutput = true };

        using Process process = Process.Start(start)!;

        Assert.Equal(string.Concat(s_arguments.Select(argument => $"[{argument}]\n")), process.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void Both_outputs_and_the_exit_code_are_returned()
    {
        ProgramRun run = ProgramRun.Of("sh", ["-c", "echo one; echo two >&2; exit 3"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["one", "two"], run.Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lock_is_had_by_one()
    {
        using var folder = new TempFolder();
        string path = folder.PathOf(".lock");
        Task<FileStream> second;
        using (FolderLock.Take(path, () => false))
        {
            Assert.Throws<OperationCanceledException>(() => FolderLock.Take(path, CancelledAtTheSecondLook()));
            second = Task.Run(() => FolderLock.Take(path, () => false));
        }

        await (await second).DisposeAsync();
    }

    [Theory]
    [InlineData("-x")]
    [InlineData("@x")]
    public void A_tree_named_like_an_option_reaches_objcopy_as_a_file(string name)
    {
        using var folder = new TempFolder();
        string tree = KernelTrees.Require("x86_64");
        Directory.CreateSymbolicLink(folder.PathOf(name), tree);
        string kernel = Path.Combine(tree, "bin", "kernel.elf"), before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            QemuCommand.Create(name, kernel, folder.Path, instructionCount: false);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        Assert.True(File.Exists(folder.PathOf("kernel32.elf")));
    }

    private static Func<bool> CancelledAtTheSecondLook()
    {
        int looks = 0;
        return () => ++looks > 1;
    }
}
