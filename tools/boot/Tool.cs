// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.IO;

namespace Sel4.Boot;

/// <summary>Finds and runs the programs a boot needs.</summary>
internal static class Tool
{
    public static string Find(string name)
    {
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            string candidate = Path.Combine(folder, name);
            if (folder.Length > 0 && File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new BootException("ST005", $"{name} is not on PATH", "./build.sh setup installs it");
    }

    public static void Run(string name, string[] arguments)
    {
        var start = new ProcessStartInfo(Find(name)) { RedirectStandardError = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new BootException("ST006", $"{name} failed with exit code {process.ExitCode}: {errors.Trim()}",
                "check that the kernel file is whole");
        }
    }
}
