// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Programs built on a tree that was written from the manifest alone run on the real kernel.</summary>
public sealed class MaterialisedTreeTests
{
    [Fact]
    public async Task The_sample_root_task_boots()
    {
        string kernel = Path.Combine(KernelTrees.Require("x86_64"), "bin", "kernel.elf");
        using var folder = new TempFolder();
        string tree = folder.PathOf("tree");
        (int exitCode, string output) = await BindgenTool.RunAsync(
            "materialise", "x86_64", "--out", tree, "--generated", Repository.PathOf("generated"));
        Assert.True(exitCode == 0, output);

        // All that a materialised tree does not have, and all that is taken from the real one.
        Directory.CreateDirectory(Path.Combine(tree, "bin"));
        File.Copy(kernel, Path.Combine(tree, "bin", "kernel.elf"));

        PublishResult published = await Images.TryPublishIntoAsync(folder.PathOf("artifacts"), "samples/HelloRootTask", tree);
        Assert.True(published.ExitCode == 0, published.Output);
        BootResult result = await BootSession.RunAsync(tree, published.Image, TimeSpan.FromSeconds(60));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("HelloRootTask: success", result.Lines);
        Assert.Contains("exchanged: 1000 messages by Call and ReplyRecv, bytes allocated: 0", result.Lines);
    }
}
