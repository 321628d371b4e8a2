// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Clang;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>The libclangs of this machine that bindgen takes: the one it comes with, and one of each version that is installed.</summary>
internal static partial class LibClangs
{
    public static IEnumerable<string> AtHand() => ClangLibrary.SearchOrder.Take(2).Where(File.Exists).Concat(Installed());

    private static IEnumerable<string> Installed() =>
        (Directory.Exists("/usr/lib") ? Directory.EnumerateDirectories("/usr/lib", "llvm-*") : [])
            .Select(folder => (Folder: folder, Version: Version().Match(folder)))
            .Where(item => item.Version.Success && int.Parse(item.Version.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= ClangLibrary.Oldest)
            .Select(item => Path.Combine(item.Folder, "lib", $"libclang-{item.Version.Groups[1].Value}.so.1"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"llvm-(\d+)$")]
    private static partial Regex Version();
}
