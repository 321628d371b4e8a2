// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Shim.Tests;

/// <summary>A C compiler for the architecture of a configuration.</summary>
/// <param name="Program">Its name.</param>
/// <param name="Flags">What makes it compile for this architecture.</param>
/// <param name="Triple">The architecture as clang calls it; null where <paramref name="Flags"/> say all.</param>
internal sealed record TargetCompiler(string Program, IReadOnlyList<string> Flags, string? Triple = null)
{
    private static readonly Dictionary<string, TargetCompiler> s_gcc = new(StringComparer.Ordinal)
    {
        ["x86_64"] = new("gcc", []),
        ["ia32"] = new("gcc", ["-m32"]),
        ["aarch64"] = new("aarch64-linux-gnu-gcc", []),
        ["aarch32"] = new("arm-linux-gnueabi-gcc", ["-march=armv7-a", "-marm"]),
        ["riscv64"] = new("riscv64-linux-gnu-gcc", []),
        ["riscv32"] = new("riscv64-linux-gnu-gcc", ["-march=rv32imac_zicsr", "-mabi=ilp32"]),
    };

    private static readonly Dictionary<string, TargetCompiler> s_clang = new(StringComparer.Ordinal)
    {
        ["x86_64"] = new("clang", []),
        ["ia32"] = new("clang", ["-m32"]),
        ["aarch64"] = new("clang", [], "aarch64-linux-gnu"),
        ["aarch32"] = new("clang", ["-march=armv7-a", "-marm"], "arm-linux-gnueabi"),
        ["riscv64"] = new("clang", ["-march=rv64gc", "-mabi=lp64d"], "riscv64-linux-gnu"),
        ["riscv32"] = new("clang", ["-march=rv32imac", "-mabi=ilp32"], "riscv32-linux-gnu"),
    };

    // An x86 machine runs programs for both.
    private static readonly Dictionary<string, string> s_emulators = new(StringComparer.Ordinal)
    {
        ["aarch64"] = "qemu-aarch64",
        ["aarch32"] = "qemu-arm",
        ["riscv64"] = "qemu-riscv64",
        ["riscv32"] = "qemu-riscv32",
    };

    /// <summary>Whether it compiles what runs here without an emulator, in the first of this machine's modes.</summary>
    public bool IsOfThisMachine => Triple is null && Flags.Count == 0 && Program is "gcc" or "clang";

    /// <summary>What runs its programs: null for this machine itself.</summary>
    public string? Emulator { get; private init; }

    /// <summary>Arguments in front of all others.</summary>
    public IEnumerable<string> Arguments => Triple is null ? Flags : ["--target=" + Triple, .. Flags];

    /// <summary>The compiler of a family, gcc or clang, for a configuration; where it is not installed, the running test is skipped.</summary>
    public static TargetCompiler Require(string config, string family)
    {
        string architecture = config.Split('-')[0];
        TargetCompiler compiler = (family == "clang" ? s_clang : s_gcc)[architecture];
        Compilers.Require(compiler.Program);
        return compiler with { Emulator = s_emulators.GetValueOrDefault(architecture) };
    }

    /// <summary>What CMake has to be told, with further flags for C.</summary>
    public IEnumerable<string> CMakeSettings(params IEnumerable<string> flags) =>
    [
        $"-DCMAKE_C_COMPILER={Program}", $"-DCMAKE_C_FLAGS={string.Join(' ', Flags.Concat(flags))}",
        .. IsOfThisMachine ? Array.Empty<string>() : ["-DCMAKE_SYSTEM_NAME=Generic", $"-DCMAKE_ASM_FLAGS={string.Join(' ', Flags)}"],
        .. Triple is null ? Array.Empty<string>() : [$"-DCMAKE_C_COMPILER_TARGET={Triple}", $"-DCMAKE_ASM_COMPILER_TARGET={Triple}"],
    ];
}
