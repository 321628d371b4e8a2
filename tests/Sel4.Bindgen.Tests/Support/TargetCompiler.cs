// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>A C compiler for the architecture of a kernel.</summary>
/// <param name="Program">Its name.</param>
/// <param name="Flags">What makes it compile for this architecture.</param>
internal sealed record TargetCompiler(string Program, params IReadOnlyList<string> Flags)
{
    private static readonly Dictionary<string, TargetCompiler> s_all = new(StringComparer.Ordinal)
    {
        ["x86_64"] = new("gcc"),
        ["ia32"] = new("gcc", "-m32"),
        ["aarch64"] = new("aarch64-linux-gnu-gcc"),
        ["aarch32"] = new("arm-linux-gnueabi-gcc", "-march=armv7-a", "-marm"),
        ["riscv64"] = new("riscv64-linux-gnu-gcc"),
        ["riscv32"] = new("riscv64-linux-gnu-gcc", "-march=rv32imac_zicsr", "-mabi=ilp32"),
    };

    /// <summary>The compiler for a manifest's architecture; where it is not installed, the running test is skipped.</summary>
    public static TargetCompiler Require(AbiManifest manifest)
    {
        TargetCompiler compiler = s_all[manifest.Target.Architecture];
        Command.Require(compiler.Program);
        return compiler;
    }

    /// <summary>Compiles what bindgen wrote in C against a tree: the shim, and the asserts about layout.</summary>
    public async Task CompileAsync(string tree, string generated)
    {
        foreach (string file in new[] { "shim.g.c", "layout.g.c" })
        {
            await Command.SucceedAsync(
                Program,
                [
                    .. Flags, "-c", "-std=gnu11", "-ffreestanding", "-O2", "-Wall", "-Werror", "-I" + Path.Combine(tree, "libsel4", "include"),
                    Path.Combine(generated, "native", file), "-o", Path.Combine(generated, "..", file + ".o"),
                ]);
        }
    }
}
