// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Sel4.Shim.Tests;

internal static class Compilers
{
    /// <summary>Programs for other architectures than this machine's: not everybody needs them, so setup leaves them out.</summary>
    private static readonly Dictionary<string, string> s_packages = new(StringComparer.Ordinal)
    {
        ["aarch64-linux-gnu-gcc"] = "gcc-aarch64-linux-gnu",
        ["arm-linux-gnueabi-gcc"] = "gcc-arm-linux-gnueabi",
        ["riscv64-linux-gnu-gcc"] = "gcc-riscv64-linux-gnu",
        ["qemu-aarch64"] = "qemu-user",
        ["qemu-arm"] = "qemu-user",
        ["qemu-riscv64"] = "qemu-user",
        ["qemu-riscv32"] = "qemu-user",
    };

    /// <summary>Skips the running test where a program is not installed.</summary>
    public static void Require(string name) =>
        Assert.SkipUnless(
            (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, name))),
            $"{name} is not installed: {(s_packages.TryGetValue(name, out string? package) ? $"apt install {package}" : "./build.sh setup installs it")}");
}
