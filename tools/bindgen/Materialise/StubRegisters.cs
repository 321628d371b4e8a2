// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Materialise;

/// <summary>Which register carries what when an architecture enters the kernel.</summary>
/// <param name="Prefix">What its stubs are called by.</param>
/// <param name="Lines">The instructions, one a line.</param>
/// <param name="Clobbers">Registers the entry destroys.</param>
/// <param name="Number">The system call's number.</param>
/// <param name="Capability">The capability invoked; the badge on return.</param>
/// <param name="Info">The message info, in both directions.</param>
/// <param name="Message">The first four words of the message.</param>
/// <param name="Reply">The reply object, on a kernel with MCS.</param>
/// <param name="Second">The capability that is sent to where the other one is received from, on a kernel with MCS.</param>
internal sealed record StubRegisters(
    string Architecture, string Prefix, IReadOnlyList<string> Lines, IReadOnlyList<string> Clobbers,
    string Number, string Capability, string Info, IReadOnlyList<string> Message, string Reply, string Second)
{
    private static readonly StubRegisters[] All =
    [
        // The instruction keeps the return address in rcx and the flags in r11; the kernel does not keep rsp.
        new("x86_64", "x64_sys_", ["movq %%rsp, %%rbx", "syscall", "movq %%rbx, %%rsp"], ["rbx", "rcx", "r11"],
            "rdx", "rdi", "rsi", ["r10", "r8", "r9", "r15"], "r12", "r13"),
        new("aarch64", "arm_sys_", ["svc #0"], [], "x7", "x0", "x1", ["x2", "x3", "x4", "x5"], "x6", "x8"),
        new("riscv64", "riscv_sys_", ["ecall"], [], "a7", "a0", "a1", ["a2", "a3", "a4", "a5"], "a6", "t0"),
    ];

    public static StubRegisters For(string architecture) =>
        All.FirstOrDefault(item => item.Architecture == architecture)
        ?? throw Inexpressible.Because($"there are no system call stubs of {architecture}, only of {string.Join(", ", All.Select(item => item.Architecture))}");

    /// <summary>What a stub does, by the end of its name; null when the function is no stub.</summary>
    public string? ShapeOf(string function) => function.StartsWith(Prefix, StringComparison.Ordinal) ? function[Prefix.Length..] : null;
}
