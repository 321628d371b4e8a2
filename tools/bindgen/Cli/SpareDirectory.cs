// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Sel4.Bindgen.Cli;

/// <summary>
/// Where a new generation is written: beside the directory it is for, so that one system call exchanges both. Its name ends in the
/// number of the process, so that runs do not meet and what a killed one left can be told from what one is writing.
/// </summary>
internal sealed unsafe partial class SpareDirectory
{
    /// <summary>Ends the name of what was there, until the new one has taken its place.</summary>
    private const string Previous = "-old";

    private static int s_count;

    private readonly string _parent;
    private readonly string _start;

    public SpareDirectory(string parent, string name)
    {
        _parent = parent;
        _start = $".{name}.bindgen-";
        Path = System.IO.Path.Combine(
            parent, string.Create(CultureInfo.InvariantCulture, $"{_start}{Environment.ProcessId}-{Interlocked.Increment(ref s_count)}"));
    }

    public string Path { get; }

    /// <summary>Puts this directory in the place of another. What was there is here afterwards.</summary>
    public void TakeThePlaceOf(string target)
    {
        if (!Directory.Exists(target))
        {
            try
            {
                Directory.Move(Path, target);
                return;
            }
            catch (IOException) when (Directory.Exists(target))
            {
                // Another run was faster.
            }
        }

        if (!Exchange(Path, target))
        {
            InTwoSteps(target);
        }
    }

    public void Remove()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    /// <summary>Puts back what a run moved away that was killed between its two renames: it is all there is.</summary>
    public void Restore(string target)
    {
        if (!Directory.Exists(target) && Leftovers().FirstOrDefault(leftover => leftover.EndsWith(Previous, StringComparison.Ordinal)) is { } previous)
        {
            try
            {
                Directory.Move(previous, target);
            }
            catch (IOException) when (Directory.Exists(target))
            {
                // Another run was faster.
            }
        }
    }

    /// <summary>Removes what killed runs for the same directory left.</summary>
    public void RemoveLeftovers()
    {
        foreach (string leftover in Leftovers())
        {
            try
            {
                Directory.Delete(leftover, recursive: true);
            }
            catch (DirectoryNotFoundException)
            {
                // Another run removes it too.
            }
        }
    }

    private IEnumerable<string> Leftovers() =>
        !Directory.Exists(_parent)
            ? []
            : Directory.GetDirectories(_parent, _start + "*").Where(path =>
                int.TryParse(System.IO.Path.GetFileName(path)[_start.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int process)
                && !Runs(process));

    /// <summary>For file systems that cannot exchange: for a moment there is no directory of that name, but never half of one.</summary>
    private void InTwoSteps(string target)
    {
        string previous = Path + Previous;
        Directory.Move(target, previous);
        try
        {
            Directory.Move(Path, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Directory.Move(previous, target);
            throw;
        }

        Directory.Delete(previous, recursive: true);
    }

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool Exchange(string one, string other)
    {
        const int CurrentDirectory = -100;
        const uint BothWays = 2;
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        fixed (byte* first = Encoding.UTF8.GetBytes(one + '\0'))
        fixed (byte* second = Encoding.UTF8.GetBytes(other + '\0'))
        {
            try
            {
                return renameat2(CurrentDirectory, first, CurrentDirectory, second, BothWays) == 0;
            }
            catch (EntryPointNotFoundException)
            {
                return false;
            }
        }
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int renameat2(int oneDirectory, byte* one, int otherDirectory, byte* other, uint flags);
}
