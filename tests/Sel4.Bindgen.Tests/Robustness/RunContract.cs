// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Tests.Support;
using Xunit;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>What holds for each run of bindgen, whatever it was given.</summary>
internal static partial class RunContract
{
    /// <summary>Far above what a run needs, far below what a person would wait for.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    private const int LongestError = 8 * 1024;

    private static readonly string[] s_written =
        [.. FolderContent.Of(Golden.PathOf("Golden/Small")).Paths.Where(path => !path.StartsWith("typed/", StringComparison.Ordinal))];

    /// <summary>Runs bindgen in this process. What escapes from it fails the test.</summary>
    public static BindgenRun Run(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        BindgenRun run = Tool.Run(arguments);
        Assert.True(watch.Elapsed < s_longest, $"the run took {watch.Elapsed}");
        Check(run);
        return run;
    }

    /// <summary>The exit code and the error text are of the form every error has.</summary>
    public static void Check(BindgenRun run)
    {
        Assert.InRange(run.ExitCode, 0, 2);
        if (run.ExitCode != 1)
        {
            Assert.Equal("", run.Error);
            return;
        }

        Assert.Equal("", run.Output);
        Assert.True(run.Error.Length <= LongestError, $"the error has {run.Error.Length} characters, which begin: {run.Error[..Math.Min(run.Error.Length, 1000)]}");
        Assert.True(ErrorForm().IsMatch(run.Error), $"not the form of an error:\n{run.Error}");
        Assert.False(run.Error.StartsWith("error SB099", StringComparison.Ordinal), run.Error);
        Assert.True(run.Error.All(c => c == '\n' || !char.IsControl(c)), "control characters in:\n" + run.Error);
    }

    /// <summary>
    /// Generates from a tree into a directory that holds an older generation: afterwards that is all of the new one, or as it
    /// was, and nothing is beside it.
    /// </summary>
    /// <returns>What bindgen said, and where the output is.</returns>
    public static (BindgenRun Run, string Output) Generate(string folder, string prefix, string config)
    {
        string target = Path.Combine(folder, "generated", config);
        Directory.CreateDirectory(Path.Combine(target, "raw"));
        File.WriteAllText(Path.Combine(target, "abi.json"), "an older one");
        File.WriteAllText(Path.Combine(target, "raw", "Old.g.cs"), "older still");
        FolderContent before = FolderContent.Of(target);

        BindgenRun run = Run("generate", "--prefix", prefix, "--config", config, "--out", target);

        FolderContent after = FolderContent.Of(target);
        if (run.ExitCode == 0)
        {
            Assert.Equal(s_written, after.Paths.Where(path => !path.StartsWith("typed/", StringComparison.Ordinal)));
        }
        else
        {
            FolderContent.AssertSame(before, after);
        }

        Assert.Equal([target], Directory.EnumerateFileSystemEntries(Path.Combine(folder, "generated")));
        return (run, target);
    }

    [GeneratedRegex(@"\Aerror SB\d\d\d: [^\n]+\n  hint: [^\n]+\n\z")]
    private static partial Regex ErrorForm();
}
