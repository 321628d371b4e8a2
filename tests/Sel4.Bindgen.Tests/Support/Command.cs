// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>Runs other programs, compilers above all.</summary>
internal static class Command
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    /// <summary>Runs a program and expects that to work. Returns its standard output.</summary>
    public static async Task<string> SucceedAsync(string program, params string[] arguments)
    {
        (int exitCode, string output, string error) = await RunAsync(new ProcessStartInfo(program, arguments));
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {exitCode}:\n{error}");
        return output;
    }

    /// <summary>Skips the running test where a program is not installed.</summary>
    public static void Require(string program) =>
        Assert.SkipUnless(
            (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program))),
            $"{program} is not installed: ./build.sh setup installs it");
}
