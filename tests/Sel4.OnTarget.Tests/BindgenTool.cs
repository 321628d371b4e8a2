// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Sel4.OnTarget.Tests;

/// <summary>bindgen as a program of its own.</summary>
internal static class BindgenTool
{
    /// <summary>Runs it; the output has what it printed and what it complained about.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        string bindgen = Path.Combine(AppContext.BaseDirectory, "bindgen.dll");
        var start = new ProcessStartInfo("dotnet", [bindgen, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
