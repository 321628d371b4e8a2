// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Sel4.Shim.Tests;

internal static class Compilers
{
    /// <summary>Skips the running test where the compiler is not installed.</summary>
    public static void Require(string name) =>
        Assert.SkipUnless(
            (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, name))),
            $"{name} is not installed: ./build.sh setup installs it");
}
