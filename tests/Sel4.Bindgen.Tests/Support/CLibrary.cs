// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>Whether a compiler makes programs, and not only object files: distributions have the C library for another architecture in a package of its own.</summary>
internal static class CLibrary
{
    private static readonly ConcurrentDictionary<string, bool> s_known = new(StringComparer.Ordinal);

    /// <summary>Skips the running test where a compiler has no C library.</summary>
    public static void Require(string compiler, IReadOnlyList<string> flags) =>
        Assert.SkipUnless(
            s_known.GetOrAdd($"{compiler} {string.Join(' ', flags)}", _ => Has(compiler, flags)),
            $"{compiler} has no C library: install the cross package of libc6-dev for its architecture");

    private static bool Has(string compiler, IReadOnlyList<string> flags)
    {
        using var folder = new TempFolder();
        string source = folder.PathOf("main.c");
        File.WriteAllText(source, "#include <stdio.h>\nint main(void) { return puts(\"\") < 0; }\n");
        using Process process = Process.Start(
            new ProcessStartInfo(compiler, [.. flags, source, "-o", folder.PathOf("main")]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
