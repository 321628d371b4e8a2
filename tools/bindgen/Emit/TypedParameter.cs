// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>One parameter of an invocation as Sel4.Typed shows it, and how it becomes the C argument.</summary>
internal sealed class TypedParameter
{
    private readonly MethodParameter _parameter;
    private readonly string _interface;
    private readonly bool _isEnum;

    public TypedParameter(MethodParameter parameter, string interfaceName, bool isEnum)
    {
        _parameter = parameter;
        _interface = interfaceName;
        _isEnum = isEnum;
        Name = TypedNames.Parameter(parameter.Name);
        Type = FindType();
    }

    /// <summary>The name in C#.</summary>
    public string Name { get; }

    /// <summary>The type in C#, without <c>in</c> or <c>out</c>.</summary>
    public string Type { get; }

    public bool IsOut => _parameter.Direction == ParameterDirection.Out;

    public bool ByReference => _parameter.ByReference;

    public string CName => _parameter.Name;

    /// <summary>A capability type that has to exist for this parameter, or null.</summary>
    public string? CapabilityType =>
        _parameter.Capability && Type is not ("CPtr" or "nuint" or "Endpoint" or "Notification") ? Type : null;

    /// <summary>As in a parameter list.</summary>
    public string Declaration => (IsOut, ByReference) switch
    {
        (true, _) => $"out {Type} {Name}",
        (false, true) => $"in {Type} {Name}",
        _ => $"{Type} {Name}",
    };

    /// <summary>The expression that is passed to the shim for an input passed by value.</summary>
    public string Argument => Type switch
    {
        _ when _isEnum => $"({_parameter.Type}){Name}",
        "bool" => $"Words.FromBool({Name})",
        "CPtr" => $"{Name}.Value",
        "CapRights" => $"{Name}.Raw",
        "ObjectType" => $"(nuint){Name}",
        _ when _parameter.Capability || IsCapabilityByName => $"{Name}.CPtr.Value",
        _ => Name,
    };

    /// <summary>The expression that makes the C# value of a result record's field.</summary>
    public string FromField(string record) =>
        Type == "bool" ? $"{record}.{CName} != 0" : $"{record}.{CName}";

    private bool IsCapabilityByName => _parameter.Type == "seL4_CPtr" && Type is not "CPtr";

    // What a plain word or CPtr stands for is in its name only: seL4's interface does not say more.
    private string FindType() => (_parameter.Type, _parameter.Name) switch
    {
        ("seL4_Word", "type") when _interface == "seL4_Untyped" => "ObjectType",
        ("seL4_Word", "priority" or "mcp") => "byte",
        // Without MCS the kernel stores this number and resolves it later, in the CSpace of the thread that faults.
        ("seL4_Word", "fault_ep") => "CPtr",
        ("seL4_CPtr", "vspace" or "vspace_root") => "VSpace",
        ("seL4_CPtr", "bufferFrame") => "Frame",
        ("seL4_CPtr", "notification") => "Notification",
        ("seL4_CPtr", "sched_context") => "SchedContext",
        ("seL4_CPtr", "fault_ep" or "timeout_fault_ep") => "Endpoint",
        ("seL4_CPtr", _) => "CPtr",
        ("seL4_Bool", _) => "bool",
        ("seL4_CapRights_t", _) => "CapRights",
        ("seL4_Word", _) => "nuint",
        ("seL4_Uint8", _) => "byte",
        ("seL4_Uint16", _) => "ushort",
        ("seL4_Uint32", _) => "uint",
        ("seL4_Uint64" or "seL4_Time", _) => "ulong",
        ("int", _) => "int",
        _ when _parameter.Capability => TypedNames.Type(_parameter.Type),
        _ when _isEnum => TypedNames.Type(_parameter.Type),
        // Records (seL4_UserContext) keep their C name and layout.
        _ when _parameter.Type.StartsWith("seL4_", StringComparison.Ordinal) => _parameter.Type,
        _ => throw new BindgenException(
            ErrorCode.SB014, null, null, $"parameter {_parameter.Name} of {_interface} has the type {_parameter.Type}, which has no typed form",
            "bindgen knows the types of seL4 13 to 16; their names begin with seL4_"),
    };
}
