// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed class HelloRootTaskTests
{
    private const string Project = "samples/HelloRootTask";

    [Fact]
    public async Task Boots_and_reports_success()
    {
        BootResult result = await Images.BootAsync(Project, KernelTrees.Require("x86_64"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("HelloRootTask: success", result.Lines);
    }

    [Fact]
    public async Task Prints_the_untypeds_the_kernel_gave_it()
    {
        BootResult result = await Images.BootAsync(Project, KernelTrees.Require("x86_64"));

        int listed = result.Lines.Count(line => line.StartsWith("  untyped 2^", StringComparison.Ordinal));
        int devices = Number(result, "  of these device memory: ");
        Assert.True(listed > 0);
        Assert.Equal(Number(result, "  untypeds: "), listed + devices);
    }

    [Fact]
    public async Task Exchanges_messages_without_moving_the_heap()
    {
        BootResult result = await Images.BootAsync(Project, KernelTrees.Require("x86_64"));

        Assert.Contains("exchanged: 1000 messages by Call and ReplyRecv, bytes allocated: 0", result.Lines);
        Assert.Contains("exchanged: a message of 40 words through spans", result.Lines);
    }

    [Fact]
    public async Task Shows_the_payload_of_the_error_it_provokes()
    {
        BootResult result = await Images.BootAsync(Project, KernelTrees.Require("x86_64"));

        Assert.Contains(result.Lines, line =>
            line.StartsWith("provoked: NotEnoughMemory, ", StringComparison.Ordinal)
            && line.EndsWith(" bytes left", StringComparison.Ordinal));
    }

    private static int Number(BootResult result, string name) =>
        int.Parse(
            result.Lines.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..],
            System.Globalization.CultureInfo.InvariantCulture);
}
