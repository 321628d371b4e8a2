// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Sel4.Boot;

/// <summary>One boot of one image, from QEMU's start until the image says it is done or the time is up.</summary>
internal static class BootSession
{
    /// <summary>The line with which an image ends: this text, a blank, its exit code.</summary>
    public const string ExitMarker = "@sel4:exit ";

    // What a debug kernel prints when a thread faults that has no fault handler; the root task's first thread has none.
    private const string UnhandledFault = "Caught cap fault in send phase";

    // Another thread may still be at work and report an end; a fault of the only one is the end.
    private static readonly TimeSpan s_afterFault = TimeSpan.FromSeconds(3);

    /// <summary>Boots an image and relays its serial line.</summary>
    /// <param name="prefix">An installed tree with <c>bin/kernel.elf</c>.</param>
    /// <param name="image">The root task, an ELF file.</param>
    /// <param name="limit">How long the run may take; then QEMU is ended.</param>
    /// <param name="instructionCount">Run with one instruction per virtual nanosecond.</param>
    /// <param name="until">A text that ends the run as well as the exit marker, or null.</param>
    /// <param name="onLine">Called with each line as it arrives.</param>
    public static async Task<BootResult> RunAsync(string prefix, string image, TimeSpan limit,
        bool instructionCount = false, string? until = null, Action<string>? onLine = null)
    {
        string scratch = Directory.CreateTempSubdirectory("sel4-boot-").FullName;
        try
        {
            ProcessStartInfo start = QemuCommand.Create(prefix, image, scratch, instructionCount);
            start.RedirectStandardOutput = true;
            start.RedirectStandardInput = true;

            using Process qemu = Process.Start(start)!;
            try
            {
                qemu.StandardInput.Close();
                return await ReadAsync(qemu.StandardOutput, limit, until, onLine).ConfigureAwait(false);
            }
            finally
            {
                // QEMU does not end by itself. Only the process started here is ended.
                qemu.Kill();
                await qemu.WaitForExitAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<BootResult> ReadAsync(TextReader serial, TimeSpan limit, string? until,
        Action<string>? onLine)
    {
        var lines = new List<string>();
        bool faulted = false;
        using var clock = new CancellationTokenSource(limit);
        try
        {
            while (await serial.ReadLineAsync(clock.Token).ConfigureAwait(false) is { } raw)
            {
                string line = raw.TrimEnd('\r');
                lines.Add(line);
                onLine?.Invoke(line);

                if (line.StartsWith(ExitMarker, StringComparison.Ordinal)
                    && int.TryParse(line.AsSpan(ExitMarker.Length), out int code))
                {
                    return new BootResult(lines, code, ReachedMarker: until is null, TimedOut: false, faulted);
                }

                if (!faulted && line.Contains(UnhandledFault, StringComparison.Ordinal))
                {
                    faulted = true;
                    clock.CancelAfter(limit < s_afterFault ? limit : s_afterFault);
                }

                if (until is not null && line.Contains(until, StringComparison.Ordinal))
                {
                    return new BootResult(lines, ExitCode: null, ReachedMarker: true, TimedOut: false, faulted);
                }
            }

            return new BootResult(lines, ExitCode: null, ReachedMarker: false, TimedOut: false, faulted);
        }
        catch (OperationCanceledException)
        {
            return new BootResult(lines, ExitCode: null, ReachedMarker: false, TimedOut: true, faulted);
        }
    }
}
