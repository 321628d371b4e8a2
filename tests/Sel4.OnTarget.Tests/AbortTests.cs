// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>What a program does that cannot go on: never silence.</summary>
public sealed class AbortTests
{
    [Theory]
    [InlineData("UnhandledThrow", "InvalidOperationException")]
    [InlineData("BoundsCheck", "IndexOutOfRangeException")]
    [InlineData("HeapExhausted", "OutOfMemoryException")]
    [InlineData("ArithmeticOverflow", "OverflowException")]
    public async Task Ends_with_the_reason_on_the_console(string image, string reason)
    {
        BootResult result = await Images.BootAsync("tests/images/" + image, KernelTrees.Require("x86_64"));

        Assert.Contains(result.Lines, line =>
            line.StartsWith("fatal: ", StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(134, result.ExitCode);
        Assert.All(result.Lines, line => Assert.DoesNotContain('\u001b', line));
    }

    [Fact]
    public async Task A_null_reference_ends_with_the_kernels_report_and_not_with_the_time_limit()
    {
        BootResult result = await Images.BootAsync("tests/images/NullReference", KernelTrees.Require("x86_64"));

        Assert.Contains("before", result.Lines);
        Assert.DoesNotContain(result.Lines, line => line.StartsWith("after", StringComparison.Ordinal));
        Assert.True(result.Faulted, "the kernel reported no fault");
        Assert.Null(result.ExitCode);
    }

    [Fact]
    public async Task A_member_that_is_not_there_fails_the_link_and_is_named()
    {
        PublishResult result = await Images.TryPublishAsync("tests/images/MissingMember", KernelTrees.Require("x86_64"));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Matches("error SM[0-9]{3}: .*is not in the freestanding CoreLib", result.Output);
    }
}
