// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Thread-locals with an alignment of their own, and a start-up that fails before there are any.</summary>
public sealed class AlignedThreadLocalTests
{
    private const string Project = "tests/images/AlignedThreadLocals";

    [Theory]
    [InlineData("128")]
    [InlineData("4096")]
    public async Task Lie_at_multiples_of_their_alignment_in_each_thread(string alignment)
    {
        BootResult result = await BootAsync("TestAlignment=" + alignment);

        Assert.Contains("alignment " + alignment, result.Lines);
        Assert.Contains("first thread placed", result.Lines);
        Assert.Contains("another thread placed", result.Lines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_failure_before_there_is_thread_local_memory_is_reported()
    {
        string script = await File.ReadAllTextAsync(
            Repository.PathOf("native", "freestanding", "x86_64", "root-task.lds"), TestContext.Current.CancellationToken);
        string wrong = script.Replace("__sel4fs_root_thread_area = .;", "__sel4fs_root_thread_area = . + 8;", StringComparison.Ordinal);
        Assert.NotEqual(script, wrong);
        string file = Path.Combine(Directory.CreateTempSubdirectory("sel4-lds-").FullName, "root-task.lds");
        await File.WriteAllTextAsync(file, wrong, TestContext.Current.CancellationToken);
        try
        {
            BootResult result = await BootAsync("TestAlignment=128", "Sel4LinkerScript=" + file);

            Assert.Equal("fatal: the memory of a thread area is not aligned", result.Lines[^2]);
            Assert.Equal(134, result.ExitCode);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static async Task<BootResult> BootAsync(params string[] properties)
    {
        string tree = KernelTrees.Require("x86_64");
        PublishResult published = await Images.TryPublishAsync(Project, tree, properties);
        Assert.True(published.ExitCode == 0, published.Output);
        return await BootSession.RunAsync(tree, published.Image, TimeSpan.FromSeconds(60));
    }
}
