// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Bindgen.Model;

internal enum FunctionCategory
{
    /// <summary>A kernel object's method, described by the interface XML.</summary>
    Invocation,

    /// <summary>Another function that reaches the kernel: IPC, debug, benchmark.</summary>
    Syscall,

    /// <summary>The architecture's inline assembly under everything else.</summary>
    Stub,

    /// <summary>Constructor, getter or setter of a bit-field type.</summary>
    Accessor,

    /// <summary>Anything else with a body in the headers.</summary>
    Helper,

    /// <summary>Declared in the headers and defined elsewhere.</summary>
    External,
}

internal sealed record FunctionInfo
{
    public required string Name { get; init; }

    public required FunctionCategory Category { get; init; }

    public required string ReturnType { get; init; }

    public required IReadOnlyList<ParameterInfo> Parameters { get; init; }

    /// <summary>Its body is in the headers, so only a shim export makes it callable.</summary>
    public required bool Inline { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>System calls it can reach, sorted; empty when it never enters the kernel.</summary>
    public required IReadOnlyList<string> Syscalls { get; init; }

    /// <summary>Enters the kernel, directly or through what it calls.</summary>
    public required bool EntersKernel { get; init; }

    /// <summary>May wait for another thread.</summary>
    public required bool MayBlock { get; init; }

    /// <summary>SHA-256 of its source when it has inline assembly of its own, with the macros used there; else null.</summary>
    public string? AsmHash { get; init; }

    /// <summary>Kernel configuration needed, as an expression over option names; null when it is always there.</summary>
    public string? Condition { get; init; }

    /// <summary>Set for <see cref="FunctionCategory.Accessor"/>.</summary>
    public AccessorInfo? Accessor { get; init; }

    /// <summary>For an invocation: how an error shows in what it returns; else None.</summary>
    public required ErrorShape ErrorShape { get; init; }
}

internal enum ErrorShape
{
    None,

    /// <summary>Returns <c>seL4_Error</c>.</summary>
    Value,

    /// <summary>Returns a record whose field <c>error</c> holds it.</summary>
    Field,
}

internal sealed record ParameterInfo
{
    public required string Name { get; init; }

    public required string Type { get; init; }
}

internal enum AccessorKind
{
    New,
    PtrNew,
    Get,
    Set,
    PtrGet,
    PtrSet,
    TagGet,
    TagEquals,
    PtrTagGet,
}

internal sealed record AccessorInfo
{
    public required AccessorKind Kind { get; init; }

    /// <summary>Name of the <see cref="BitFieldType"/>.</summary>
    public required string BitFieldType { get; init; }

    /// <summary>The variant, in a tagged union.</summary>
    public string? Variant { get; init; }

    /// <summary>The field, for getters and setters.</summary>
    public string? Field { get; init; }
}

internal sealed record GetterInfo
{
    /// <summary>Name of the macro.</summary>
    public required string Name { get; init; }

    public required string Type { get; init; }
}

internal enum AliasKind
{
    Function,
    Type,
}

internal sealed record AliasInfo
{
    public required string Name { get; init; }

    public required AliasKind Kind { get; init; }

    public required string Target { get; init; }
}
