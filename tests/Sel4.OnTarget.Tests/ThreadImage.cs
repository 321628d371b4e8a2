// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sel4.Boot;

namespace Sel4.OnTarget.Tests;

/// <summary>Boots one scenario of <c>tests/images/Threads</c>, and listens on after the image reported its end.</summary>
internal static class ThreadImage
{
    private const string Marker = "sel4-test-scenario:";

    // A thread that is still there prints at once; this is how long one has to show that it is.
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>All the image printed until it was silent, without what the kernel prints at boot.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string tree, string scenario)
    {
        string image = await WithScenarioAsync(await Images.PublishAsync("tests/images/Threads", tree), scenario);
        string scratch = Directory.CreateTempSubdirectory("sel4-threads-").FullName;
        try
        {
            ProcessStartInfo start = QemuCommand.Create(tree, image, scratch, instructionCount: false);
            start.RedirectStandardOutput = true;
            start.RedirectStandardInput = true;
            using Process qemu = Process.Start(start)!;
            try
            {
                qemu.StandardInput.Close();
                return await ReadAsync(qemu.StandardOutput);
            }
            finally
            {
                qemu.Kill();
                await qemu.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>A copy of the image in which the name of the scenario stands behind the marker.</summary>
    public static async Task<string> WithScenarioAsync(string image, string scenario)
    {
        byte[] bytes = await File.ReadAllBytesAsync(image);
        int at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Marker)) + Marker.Length;
        Encoding.ASCII.GetBytes(scenario + '\0').CopyTo(bytes, at);

        string copy = Path.Combine(Path.GetDirectoryName(image)!, scenario + ".elf");
        await File.WriteAllBytesAsync(copy, bytes);
        return copy;
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(StreamReader serial)
    {
        var lines = new List<string>();
        using var clock = new CancellationTokenSource(s_limit);
        try
        {
            while (await serial.ReadLineAsync(clock.Token) is { } raw)
            {
                string line = raw.TrimEnd('\r');
                lines.Add(line);
                if (line.StartsWith(BootSession.ExitMarker, StringComparison.Ordinal))
                {
                    clock.CancelAfter(s_silence);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        return [.. lines.SkipWhile(l => !l.StartsWith("Booting all finished", StringComparison.Ordinal)).Skip(1)];
    }
}
