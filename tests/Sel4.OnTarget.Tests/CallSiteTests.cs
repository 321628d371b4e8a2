// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed partial class CallSiteTests
{
    [Theory]
    [InlineData("sel4shim_fast_call")]
    [InlineData("sel4shim_ipc_call")]
    [InlineData("sel4shim_checked_seL4_Untyped_Retype")]
    public async Task A_pinvoke_is_one_direct_call_to_the_shim(string export)
    {
        string image = await Images.PublishAsync("samples/HelloRootTask", KernelTrees.Require("x86_64"));
        string disassembly = await DisassembleAsync(image);

        List<string> uses = [.. ManagedFunction().Matches(disassembly)
            .SelectMany(function => function.Value.Split('\n'))
            .Where(line => line.Contains($"<{export}>", StringComparison.Ordinal))];

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Matches(@$"\tcall\s+[0-9a-f]+ <{export}>$", use));
    }

    // Managed names keep the assembly's name in front; the C functions of the shim have none.
    [GeneratedRegex(@"<(Sel4_|HelloRootTask_)[^>]*>:\n(?:.+\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex ManagedFunction();

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
