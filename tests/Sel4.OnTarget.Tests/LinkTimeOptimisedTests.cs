// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>The shim in a C project that is compiled with <c>-O3 -flto</c>: the compiler sees the shim's functions and their callers at once.</summary>
public sealed class LinkTimeOptimisedTests
{
    [Fact]
    public async Task Every_function_that_only_sends_sends_the_words_it_was_given()
    {
        string tree = KernelTrees.Require("x86_64");
        using var build = new TempFolder("a build");
        await RunAsync("cmake", "-S", Repository.PathOf("tests", "images", "LinkTimeOptimised"), "-B", build.Path, $"-DSEL4_PREFIX={tree}", "-DCMAKE_C_COMPILER=gcc");
        string log = await RunAsync("cmake", "--build", build.Path, "--target", "link_time_optimised", "--verbose");
        Assert.Matches(@"-O3 .*-flto.* -c \S*/native/shim/ipc\.c", log);

        BootResult result = await BootSession.RunAsync(tree, build.PathOf("link_time_optimised"), TimeSpan.FromSeconds(60));

        foreach (string function in new[] { "sel4shim_ipc_send", "sel4shim_ipc_nbsend", "sel4shim_ipc_reply", "sel4shim_seL4_Send", "sel4shim_seL4_NBSend", "sel4shim_seL4_Reply" })
        {
            Assert.Contains(function + ": right", result.Lines);
        }

        Assert.Equal(0, result.ExitCode);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await errors);
        return output;
    }
}
