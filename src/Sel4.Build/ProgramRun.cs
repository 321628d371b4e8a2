// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Sel4.Build;

/// <summary>One run of a program. Each argument reaches it as it is: no shell stands between.</summary>
/// <param name="ExitCode">What the program returned.</param>
/// <param name="Lines">What it wrote to both of its outputs, in the order in which it arrived.</param>
internal sealed record ProgramRun(int ExitCode, IReadOnlyList<string> Lines)
{
    /// <summary>Runs a program to its end. Its standard input is empty.</summary>
    /// <param name="program">A full path, or a name to look for on <c>PATH</c>.</param>
    /// <param name="arguments">The arguments, one for each element.</param>
    /// <param name="running">Called with the process when it has started, so that a caller can end it, and with null when it has ended.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static ProgramRun Of(string program, IEnumerable<string> arguments, Action<Process?>? running = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = new Process { StartInfo = start };
        var lines = new List<string>();
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        running?.Invoke(process);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        running?.Invoke(null);
        lock (lines)
        {
            return new ProgramRun(process.ExitCode, [.. lines]);
        }

        void Take(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is { } text)
            {
                lock (lines)
                {
                    lines.Add(text);
                }
            }
        }
    }
}
