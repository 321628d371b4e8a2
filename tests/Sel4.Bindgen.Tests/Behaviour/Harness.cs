// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Bindgen.Materialise;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Behaviour;

/// <summary>Compiles the harness against a tree and runs it, on this machine or in an emulator of the target's processor.</summary>
/// <param name="Compiler">The C compiler.</param>
/// <param name="Flags">More of its options.</param>
/// <param name="Emulator">What runs the program; none on the machine it is for.</param>
/// <param name="Entry">The instruction that enters the kernel, as a whole line of the compiler's output.</param>
/// <param name="Refused">An instruction that is in its place, of the size kernel.h says.</param>
internal sealed partial record Harness(string Compiler, IReadOnlyList<string> Flags, string? Emulator, Regex Entry, string Refused)
{
    /// <summary>For an architecture; where a program it needs is not installed, the running test is skipped.</summary>
    public static Harness Require(string architecture, string? compiler = null)
    {
        Harness harness = architecture switch
        {
            "x86_64" => new(compiler ?? "gcc", [], null, Syscall(), "\tud2"),
            "aarch64" => new("aarch64-linux-gnu-gcc", ["-static"], "qemu-aarch64", Svc(), "\t.inst 0"),

            // A write to a counter that can only be read.
            "riscv64" => new("riscv64-linux-gnu-gcc", ["-static"], "qemu-riscv64", Ecall(), "\t.4byte 0xc0001073"),
            _ => throw new InvalidOperationException($"no harness for {architecture}"),
        };
        Command.Require(harness.Compiler);
        if (harness.Emulator is not null)
        {
            Command.Require(harness.Emulator);
        }

        CLibrary.Require(harness.Compiler, harness.Flags);

        return harness;
    }

    /// <summary>What the harness prints, line by line.</summary>
    /// <param name="manifest">What to call.</param>
    /// <param name="tree">An install tree of the manifest.</param>
    /// <param name="form">How the stubs of that tree enter the kernel.</param>
    /// <param name="scratch">A folder for what is compiled; it is made.</param>
    public async Task<string[]> RunAsync(AbiManifest manifest, string tree, SyscallForm form, string scratch)
    {
        string source = Path.Combine(Directory.CreateDirectory(scratch).FullName, "harness.c");
        string assembly = Path.Combine(scratch, "harness.s");
        string program = Path.Combine(scratch, "harness");
        string[] options =
        [
            .. Flags, "-std=gnu11", "-D_GNU_SOURCE", "-O2", "-w", "-D__assert_fail=assertion_failed", "-I" + Path.Combine(tree, "libsel4", "include"),
            "-I" + Golden.PathOf("Behaviour"),
        ];
        await File.WriteAllTextAsync(source, HarnessWriter.Write(manifest, form), TestContext.Current.CancellationToken);
        await Command.SucceedAsync(Compiler, [.. options, "-S", source, "-o", assembly]);
        string text = await File.ReadAllTextAsync(assembly, TestContext.Current.CancellationToken);
        Assert.Equal(form == SyscallForm.Asm, Entry.IsMatch(text));
        await File.WriteAllTextAsync(assembly, Entry.Replace(text, Refused), TestContext.Current.CancellationToken);
        await Command.SucceedAsync(
            Compiler, [.. options, assembly, Path.Combine(tree, "libsel4", "src", "sel4_bootinfo.c"), "-o", program]);
        string output = Emulator is null ? await Command.SucceedAsync(program) : await Command.SucceedAsync(Emulator, program);
        return output.TrimEnd('\n').Split('\n');
    }

    [GeneratedRegex("^\\s*syscall\\s*$", RegexOptions.Multiline)]
    private static partial Regex Syscall();

    [GeneratedRegex("^\\s*svc\\s+#?(0|0x0)\\s*$", RegexOptions.Multiline)]
    private static partial Regex Svc();

    [GeneratedRegex("^\\s*ecall\\s*$", RegexOptions.Multiline)]
    private static partial Regex Ecall();
}
