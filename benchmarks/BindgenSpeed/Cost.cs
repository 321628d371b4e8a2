// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;

namespace BindgenSpeed;

/// <summary>What a process took, or a ratio of two of these.</summary>
/// <param name="Clock">By the clock.</param>
/// <param name="Processor">Of all processors together, user and system.</param>
internal readonly partial record struct Cost(double Clock, double Processor)
{
    private const int Children = -1;

    public static Cost operator +(Cost left, Cost right) => new(left.Clock + right.Clock, left.Processor + right.Processor);

    public static Cost operator /(Cost left, Cost right) => new(left.Clock / right.Clock, left.Processor / right.Processor);

    public static Cost Median(List<Cost> costs) => new(Middle(costs.Select(cost => cost.Clock)), Middle(costs.Select(cost => cost.Processor)));

    /// <summary>Runs a process to its end; anything but exit code 0 is an error.</summary>
    public static Cost Of(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        double before = ProcessorTimeOfChildren();
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        string error = "";
        process.ErrorDataReceived += (_, line) => error += line.Data + "\n";
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double taken = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Cost(taken, ProcessorTimeOfChildren() - before)
            : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {error}");
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// <summary>Of all children that have ended and been waited for.</summary>
    private static unsafe double ProcessorTimeOfChildren()
    {
        // Begins with user and system time, a pair of seconds and microseconds each; the rest is not needed.
        long* usage = stackalloc long[32];
        return GetResourceUsage(Children, usage) == 0
            ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6)
            : throw new InvalidOperationException($"getrusage: error {Marshal.GetLastPInvokeError()}");
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int GetResourceUsage(int who, long* usage);
}
