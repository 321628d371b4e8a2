// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Endings, waits and allocations of several threads of one image, on the kernel.</summary>
public sealed class ThreadTests
{
    private const string WakingException = "unhandled System.Exception: xxx";

    /// <summary>
    /// The exception's message wakes the main thread while the failure is reported; "higher" and the like is the main thread's
    /// priority compared with the second thread's.
    /// </summary>
    [Theory]
    [InlineData("throw-lower")]
    [InlineData("throw-equal")]
    [InlineData("throw-higher")]
    public async Task An_exception_in_the_second_thread_ends_the_image_once(string scenario)
    {
        IReadOnlyList<string> lines = await RunAsync(scenario);

        AssertEnds(lines, 134, WakingException);
        Assert.DoesNotContain(lines, l => l.Contains("runs on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exit-lower", 7)]
    [InlineData("exit-equal", 7)]
    [InlineData("main-equal", 5)]
    public async Task An_exit_code_of_any_thread_is_the_last_thing_the_image_prints(string scenario, int code) =>
        AssertEnds(await RunAsync(scenario), code, reason: null);

    [Fact]
    public async Task Threads_that_fail_at_once_make_one_ending() => AssertEnds(await RunAsync("two-equal"), 134, WakingException);

    [Fact]
    public async Task A_failure_while_a_failure_is_reported_is_reported_too()
    {
        IReadOnlyList<string> lines = await RunAsync("message");

        Assert.Equal(["fatal: unhandled System.Exception: ",
            "fatal: while the image ended: unhandled System.InvalidOperationException: the message has none",
            "@sel4:exit 134"], lines);
    }

    [Theory]
    [InlineData("messages")]
    [InlineData("messageexit")]
    [InlineData("messagewaits-lower")]
    public async Task A_report_ends_whatever_the_message_of_the_exception_does(string scenario)
    {
        IReadOnlyList<string> lines = await RunAsync(scenario);

        Assert.StartsWith("fatal: unhandled System.Exception: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("@sel4:exit 134", lines[^1]);
    }

    [Theory]
    [InlineData("refused-lower")]
    [InlineData("refused-equal")]
    public async Task A_refused_allocation_in_the_second_thread_ends_the_image_once(string scenario) =>
        AssertEnds(await RunAsync(scenario), 134, "unhandled System.OutOfMemoryException: the heap of 1048576 bytes");

    [Fact]
    public async Task A_refused_allocation_takes_nothing_from_the_heap() =>
        Assert.Equal(["kept", "@sel4:exit 0"], await RunAsync("heap"));

    [Theory]
    [InlineData("tlsless-lower")]
    [InlineData("tlsless-equal")]
    public async Task A_thread_without_thread_local_memory_ends_the_image_with_its_reason(string scenario) =>
        AssertEnds(await RunAsync(scenario), 134, "unhandled System.InvalidOperationException: no thread-local memory");

    [Fact]
    public async Task A_thread_that_is_not_registered_ends_the_image_with_its_reason()
    {
        IReadOnlyList<string> lines = await RunAsync("unregistered");

        // It has no TCB to suspend; the kernel reports the fault that stops it.
        AssertEnds([.. lines.TakeWhile(l => !l.StartsWith("Caught cap fault", StringComparison.Ordinal))], 134,
            "unhandled System.InvalidOperationException: no thread-local memory");
    }

    [Fact]
    public async Task A_thread_whose_entry_returns_stops_and_the_image_goes_on() =>
        Assert.Equal(["1", "@sel4:exit 0"], await RunAsync("returns-equal"));

    [Fact]
    public async Task A_deleted_TCB_whose_slot_is_an_endpoint_now_does_not_hold_up_the_ending() =>
        AssertEnds(await RunAsync("stale"), 9, reason: null);

    [Fact]
    public async Task Any_number_of_threads_stops() => AssertEnds(await RunAsync("many-equal"), 9, reason: null);

    [Fact]
    public async Task A_thread_area_without_a_TCB_is_refused() =>
        AssertEnds(await RunAsync("zero"), 134, "unhandled System.ArgumentException: A thread area needs the thread's TCB");

    [Theory]
    [InlineData("constructor-lower")]
    [InlineData("constructor-equal")]
    [InlineData("constructor-higher")]
    public async Task Threads_wait_for_a_static_constructor_that_another_one_runs(string scenario) =>
        Assert.Equal(["first 42", "third 42", "runs 1", "@sel4:exit 0"], await RunAsync(scenario));

    [Theory]
    [InlineData("serve-lower")]
    [InlineData("serve-higher")]
    public async Task A_server_that_waits_for_a_static_constructor_still_answers_its_client(string scenario) =>
        Assert.Equal(["answer 42", "@sel4:exit 0"], await RunAsync(scenario));

    /// <summary>The thread that closes the circle sees the field as it is; the other one sees what the constructor wrote.</summary>
    [Theory]
    [InlineData("circle-lower", 0, 1)]
    [InlineData("circle-higher", 2, 0)]
    public async Task A_circle_of_static_constructors_in_two_threads_ends(string scenario, int inA, int inB) =>
        Assert.Equal([$"A saw {inA}", $"B saw {inB}", "@sel4:exit 0"], await RunAsync(scenario));

    [Fact]
    public async Task A_null_reference_in_the_second_thread_is_the_kernels_to_report()
    {
        string tree = KernelTrees.Require("x86_64");
        string image = await ThreadImage.WithScenarioAsync(await Images.PublishAsync("tests/images/Threads", tree), "fault");
        BootResult result = await BootSession.RunAsync(tree, image, TimeSpan.FromSeconds(60));

        Assert.True(result.Faulted, "the kernel reported no fault");
        Assert.Null(result.ExitCode);
        Assert.DoesNotContain("after", result.Lines);
    }

    private static Task<IReadOnlyList<string>> RunAsync(string scenario) =>
        ThreadImage.RunAsync(KernelTrees.Require("x86_64"), scenario);

    /// <summary>One reason, if there should be one, then the code, then nothing.</summary>
    private static void AssertEnds(IReadOnlyList<string> lines, int code, string? reason)
    {
        string[] reasons = [.. lines.Where(l => l.Contains("fatal: ", StringComparison.Ordinal))];
        if (reason is null)
        {
            Assert.Empty(reasons);
        }
        else
        {
            Assert.StartsWith("fatal: " + reason, Assert.Single(reasons), StringComparison.Ordinal);
            Assert.Same(reasons[0], lines[^2]);
        }

        Assert.Single(lines, l => l.Contains(BootSession.ExitMarker, StringComparison.Ordinal));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{BootSession.ExitMarker}{code}"), lines[^1]);
    }
}
