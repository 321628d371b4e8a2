// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>Runs that are killed, and runs that meet: the output directory is always one whole generation.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Rounds = 12;

    private readonly TempFolder _folder = new();
    private readonly string[] _trees;
    private readonly FolderContent[] _wanted;
    private readonly string _target;

    public InterruptionTests()
    {
        // Two trees whose output differs in most files.
        _target = _folder.PathOf("generated", "out");
        _trees = [_folder.PathOf("one"), _folder.PathOf("two")];
        _wanted = new FolderContent[2];
        for (int i = 0; i < 2; i++)
        {
            SmallTree.CopyTo(_trees[i]);
            if (i == 1)
            {
                File.AppendAllText(Path.Combine(_trees[i], "libsel4", "include", "sel4", "types.h"), "#define seL4_Another 1\nstruct seL4_another { int a; };\n");
            }

            Tool.Generate(_trees[i], SmallTree.Config, _folder.PathOf("wanted", $"{i}")).Succeeded();
            _wanted[i] = FolderContent.Of(_folder.PathOf("wanted", $"{i}"));
        }

        Assert.NotEmpty(FolderContent.Differences(_wanted[0], _wanted[1]));
        Tool.Generate(_trees[0], SmallTree.Config, _target).Succeeded();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_run_leaves_a_whole_generation_and_the_next_one_cleans_up()
    {
        int killed = 0;
        for (int round = 0; round < Rounds; round++)
        {
            using Process process = Start(_trees[(round + 1) % 2]);
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

            // The moment that matters is when files are written, a few milliseconds of a second.
            while (!process.HasExited && Directory.GetDirectories(_folder.PathOf("generated"), ".out.bindgen-*").All(path => !path.Contains($"-{process.Id}-", StringComparison.Ordinal)))
            {
                Thread.Yield();
            }

            await Task.Delay(round / 2, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            killed += process.ExitCode == 0 ? 0 : 1;
            await output;
            AssertWhole();
        }

        Assert.True(killed > 0, "no run was killed before it had ended");
        string tree = _trees[FolderContent.Differences(_wanted[0], FolderContent.Of(_target)).Count == 0 ? 1 : 0];
        Tool.Generate(tree, SmallTree.Config, _target).Succeeded();
        AssertWhole();
        Assert.Equal([_target], Directory.EnumerateFileSystemEntries(_folder.PathOf("generated")));
    }

    [Fact]
    public async Task Runs_that_meet_all_end_well()
    {
        using var stop = new CancellationTokenSource();
        Task reader = Task.Run(
            () =>
            {
                // Somebody who builds meanwhile always finds the files.
                while (!stop.IsCancellationRequested)
                {
                    Assert.True(File.Exists(Path.Combine(_target, "abi.json")) && File.Exists(Path.Combine(_target, "raw", "Records.g.cs")), "the directory was not there");
                    Thread.Sleep(1);
                }
            },
            TestContext.Current.CancellationToken);
        BindgenRun[] runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Tool.RunProcessAsync(
            ["generate", "--prefix", _trees[i % 2], "--config", SmallTree.Config, "--out", _target])));
        await stop.CancelAsync();
        await reader;
        Assert.All(runs, run => run.Succeeded());
        AssertWhole();
        Assert.Equal([_target], Directory.EnumerateFileSystemEntries(_folder.PathOf("generated")));
    }

    [Fact]
    public void Threads_that_meet_all_end_well()
    {
        var runs = new BindgenRun[8];
        Parallel.For(0, runs.Length, i => runs[i] = Tool.Generate(_trees[i % 2], SmallTree.Config, _target));
        Assert.All(runs, run => run.Succeeded());
        AssertWhole();
        Assert.Equal([_target], Directory.EnumerateFileSystemEntries(_folder.PathOf("generated")));
    }

    private void AssertWhole()
    {
        FolderContent now = FolderContent.Of(_target);
        List<string>[] differences = [.. _wanted.Select(wanted => FolderContent.Differences(wanted, now))];
        Assert.True(differences.Any(list => list.Count == 0), "neither generation:\n" + string.Join('\n', differences[0]));
    }

    private Process Start(string tree) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), "generate", "--prefix", tree, "--config", SmallTree.Config, "--out", _target])
    {
        RedirectStandardOutput = true,
    })!;
}
