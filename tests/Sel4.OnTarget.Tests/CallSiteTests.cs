// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed partial class CallSiteTests
{
    [Fact]
    public async Task A_pinvoke_is_one_direct_call_to_the_shim()
    {
        string image = await Images.PublishAsync("samples/HelloRootTask", KernelTrees.Require("x86_64"));
        string disassembly = await DisassembleAsync(image);

        MatchCollection callers = ManagedFunction().Matches(disassembly);
        int direct = 0;
        foreach (Match caller in callers)
        {
            direct += DirectCall().Count(caller.Value);
        }

        Assert.True(direct > 0, "no managed function calls sel4shim_seL4_CallWithMRs directly");

        // Nor does anything reach the shim through a table: its address is not stored anywhere to be loaded from.
        Assert.DoesNotMatch("call.*\\*.*sel4shim_", disassembly);
        Assert.DoesNotMatch("jmp.*\\*.*sel4shim_", disassembly);
    }

    // Managed names keep the assembly's name in front; the C functions of the shim have none.
    [GeneratedRegex(@"<(Sel4_|HelloRootTask_)[^>]*>:\n(?:.+\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex ManagedFunction();

    [GeneratedRegex(@"\bcallq?\s+[0-9a-f]+ <sel4shim_seL4_CallWithMRs>", RegexOptions.CultureInvariant)]
    private static partial Regex DirectCall();

    private static async Task<string> DisassembleAsync(string image)
    {
        var start = new ProcessStartInfo("objdump", ["-d", "--no-show-raw-insn", image])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
