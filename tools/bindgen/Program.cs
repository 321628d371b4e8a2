// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Runtime.InteropServices;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen;

internal static partial class Program
{
    public static int Main(string[] args)
    {
        StandardStreams.OpenClosed();
        ClangLibrary.RecoverFromCrashes = true;
        int exitCode = Run(args, StandardStreams.Output, StandardStreams.Error);
        if (Limits.GaveUp && OperatingSystem.IsLinux())
        {
            // A thread still runs in libclang: what an ordinary end tears down could crash under it.
            _exit(exitCode);
        }

        return exitCode;
    }

    /// <summary>The whole tool, callable in process. Returns the exit code: 0 fine, 1 error.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error) => CommandLine.Run(args, output, error);

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void _exit(int status);
}
