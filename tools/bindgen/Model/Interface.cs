// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Bindgen.Model;

internal enum ConstantKind
{
    Integer,
    Text,
}

internal sealed record ConstantInfo
{
    public required string Name { get; init; }

    public required ConstantKind Kind { get; init; }

    /// <summary>The C type of the expression.</summary>
    public required string Type { get; init; }

    /// <summary>Decimal for an integer, the characters for a text.</summary>
    public required string Value { get; init; }

    public required bool Deprecated { get; init; }
}

internal sealed record ObjectTypeInfo
{
    public required string Name { get; init; }

    public required string Value { get; init; }

    /// <summary>False when the kernel was built without it and the number is a placeholder.</summary>
    public required bool Enabled { get; init; }

    /// <summary>The constant that holds log2 of its size, or of one element where <see cref="Variable"/>.</summary>
    public string? SizeBitsConstant { get; init; }

    public int? SizeBits { get; init; }

    /// <summary>Its size depends on the <c>size_bits</c> argument of retype.</summary>
    public required bool Variable { get; init; }
}

internal sealed record LabelInfo
{
    public required string Name { get; init; }

    public required int Number { get; init; }
}

internal sealed record FaultInfo
{
    /// <summary>Name without <c>seL4_Fault_</c>.</summary>
    public required string Name { get; init; }

    public required int Tag { get; init; }

    /// <summary>
    /// Message registers of the fault in order, from the enum <c>seL4_{Name}_Msg</c>; empty when there is none. The enum's member
    /// that says how long the message is, <c>seL4_{Name}_Length</c>, is no register.
    /// </summary>
    public required IReadOnlyList<EnumMember> Registers { get; init; }
}

internal sealed record SyscallInfo
{
    /// <summary>Name without <c>seL4_Sys</c>.</summary>
    public required string Name { get; init; }

    public required int Number { get; init; }

    /// <summary>False for calls outside of the verified interface (debug, benchmark and the like).</summary>
    public required bool Api { get; init; }

    /// <summary>Kernel configuration needed, or null.</summary>
    public string? Condition { get; init; }
}

internal enum InterfaceSource
{
    /// <summary>object-api.xml</summary>
    Common,

    /// <summary>object-api-sel4-arch.xml</summary>
    Sel4Arch,

    /// <summary>object-api-arch.xml</summary>
    Arch,
}

internal sealed record InterfaceInfo
{
    /// <summary>Name of the capability type, for example <c>seL4_TCB</c>.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<MethodInfo> Methods { get; init; }
}

internal sealed record MethodInfo
{
    /// <summary>Name within the interface, for example <c>SetPriority</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C function, in <see cref="AbiManifest.Functions"/>.</summary>
    public required string Function { get; init; }

    public required InterfaceSource Source { get; init; }

    public required string Label { get; init; }

    public required int LabelNumber { get; init; }

    /// <summary>Kernel configuration needed, or null.</summary>
    public string? Condition { get; init; }

    /// <summary>Parameters after the capability itself, in order of the XML.</summary>
    public required IReadOnlyList<MethodParameter> Parameters { get; init; }

    public required ErrorShape ErrorShape { get; init; }

    /// <summary>Names of the error codes the interface lists, in order of the XML.</summary>
    public required IReadOnlyList<string> Errors { get; init; }
}

internal enum ParameterDirection
{
    In,
    Out,
}

internal sealed record MethodParameter
{
    public required string Name { get; init; }

    /// <summary>Type as in the XML, without a pointer.</summary>
    public required string Type { get; init; }

    public required ParameterDirection Direction { get; init; }

    /// <summary>The C function takes a pointer to it (registers and the like).</summary>
    public required bool ByReference { get; init; }

    /// <summary>The type is a capability address.</summary>
    public required bool Capability { get; init; }
}
