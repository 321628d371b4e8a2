// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed class WhatArrivesTests
{
    [Fact]
    public async Task A_receive_tells_messages_from_signals_and_lengths_are_safe()
    {
        BootResult result = await BootAsync();

        foreach (string line in new[]
        {
            "ok   Recv: ten words where there is room for four", "ok   Recv: ten words where there is no room", "ok   fast Recv: ten words",
            "ok   Call: an answer of six words where there is room for four", "ok   Recv: a signal", "ok   NBRecv: a signal", "ok   ReplyRecv: a signal",
            "ok   ReplyRecv with three capabilities: a signal", "ok   NBRecv: nothing", "ok   fast Recv: a signal", "ok   fast ReplyRecv: a signal",
            "ok   a signal that is sent back is an empty message", "ok   Recv: three capabilities that are unwrapped",
            "ok   fast ReplyRecv: three capabilities that are unwrapped, and nine words", "ok   Recv: three capabilities, one of which arrives as such",
        })
        {
            Assert.Contains(line, result.Lines);
        }

        Assert.DoesNotContain(result.Lines, line => line.StartsWith("FAIL", StringComparison.Ordinal));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task The_documentation_is_right_about_what_destroys_a_pending_reply_capability()
    {
        BootResult result = await BootAsync();

        Assert.Equal(
            ["Recv, of a signal", "fast Recv, of a signal", "NBRecv, of nothing", "NBRecv, of nothing, on another endpoint"],
            result.Lines.Where(line => line.StartsWith("lost by: ", StringComparison.Ordinal)).Select(line => line["lost by: ".Length..]));
        Assert.Equal(
            ["Poll, of nothing", "Poll, of a signal", "Wait", "Signal and NBSend", "an invocation"],
            result.Lines.Where(line => line.StartsWith("answered after: ", StringComparison.Ordinal)).Select(line => line["answered after: ".Length..]));
        Assert.Contains("ok   a caller that was saved is answered after NBRecv", result.Lines);
    }

    private static async Task<BootResult> BootAsync() => await Images.BootAsync("tests/images/WhatArrives", KernelTrees.Require("x86_64"));
}
