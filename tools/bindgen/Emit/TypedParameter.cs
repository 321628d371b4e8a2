// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>One parameter of an invocation as Sel4.Typed shows it, and how it becomes the C argument.</summary>
internal sealed class TypedParameter
{
    private readonly MethodParameter? _parameter;
    private readonly string _interface = "";
    private readonly bool _isEnum;

    /// <param name="parameter">The C parameter.</param>
    /// <param name="interfaceName">The interface its method is of.</param>
    /// <param name="types">Types with a typed form.</param>
    /// <param name="checkedRecord">
    /// Whether no argument can make C read or write beyond the record that this may point to. Otherwise it stays a pointer, and a call
    /// needs an unsafe context.
    /// </param>
    public TypedParameter(MethodParameter parameter, string interfaceName, TypedTypes types, bool checkedRecord)
    {
        _parameter = parameter;
        _interface = interfaceName;
        _isEnum = types.IsEnum(parameter.Type);
        CName = parameter.Name;
        Name = TypedNames.Parameter(parameter.Name);
        Type = parameter.ByReference && types.IsRecord(parameter.Type) ? TypedNames.Type(parameter.Type) : FindType(parameter);
        ByReference = parameter.ByReference && checkedRecord && types.IsRecord(parameter.Type);
        if (parameter.ByReference && !ByReference)
        {
            Type += "*";
        }
    }

    private TypedParameter(string name, string cName, string type)
    {
        Name = name;
        CName = cName;
        Type = type;
    }

    /// <summary>The name in C#.</summary>
    public string Name { get; }

    /// <summary>The type in C#, without <c>in</c> or <c>out</c>.</summary>
    public string Type { get; }

    /// <summary>The C type, or null if this is several C parameters in one.</summary>
    public string? CType => _parameter?.Type;

    public bool IsOut => _parameter is { Direction: ParameterDirection.Out } && !IsPointer;

    /// <summary>Passed to C as a pointer to the C# argument.</summary>
    public bool ByReference { get; }

    /// <summary>Whether C has it as an argument: what is returned in a record has none.</summary>
    public bool IsArgument => ByReference || !IsOut;

    /// <summary>The C parameter; of several, the first.</summary>
    public string CName { get; }

    /// <summary>The record that this counts the registers of, or null.</summary>
    public TypedParameter? Counted { get; private init; }

    /// <summary>A capability type that has to exist for this parameter, or null.</summary>
    public string? CapabilityType =>
        _parameter is { Capability: true } && Type is not ("CPtr" or "TargetCPtr" or "nuint" or "Endpoint" or "Notification") ? Type : null;

    /// <summary>As in a parameter list.</summary>
    public string Declaration => (IsOut, ByReference, Counted) switch
    {
        (true, _, _) => $"out {Type} {Name}",
        (false, true, _) => $"in {Type} {Name}",
        (_, _, { } record) => $"int {Name} = {record.Type}.RegisterCount",
        _ => $"{Type} {Name}",
    };

    /// <summary>The expression that is passed to the shim for an input passed by value.</summary>
    public string Argument => Type switch
    {
        "void*" => $"(nuint){Name}",
        _ when IsPointer && CType is not null => $"({CType}*){Name}",
        _ when _isEnum => $"({CType}){Name}",
        _ when Counted is not null => $"(nuint)(uint){Name}",
        "Slot" => $"{Name}.Root.CPtr.Value, {Name}.Index, {Name}.Depth",
        "bool" => $"Words.FromBool({Name})",
        "CPtr" or "TargetCPtr" => $"{Name}.Value",
        "CNodeGuard" => $"{Name}.Word",
        "CapRights" => $"{Name}.Raw",
        "ObjectType" => $"(nuint){Name}",
        _ when _parameter is { Capability: true } || IsCapabilityByName => $"{Name}.CPtr.Value",
        _ => Name,
    };

    /// <summary>The C# argument is a pointer, so that a call needs an unsafe context.</summary>
    public bool IsPointer => Type.EndsWith('*');

    private bool IsCapabilityByName => CType == "seL4_CPtr" && Type is not "CPtr";

    /// <summary>Root, index and depth of a slot in one.</summary>
    /// <param name="slot">The C name of the root, <c>/</c>, and what the C names of the others begin with.</param>
    public static TypedParameter OfSlot(string slot)
    {
        string[] parts = slot.Split('/');
        string name = parts[1] switch
        {
            "" => "slot",
            "src" => "source",
            "dest" => "destination",
            _ => TypedNames.Parameter(parts[1]),
        };
        return new TypedParameter(name, parts[0], "Slot");
    }

    /// <summary>How many registers of a record C reads or writes.</summary>
    public static TypedParameter OfCount(string cName, TypedParameter record) =>
        new(TypedNames.Parameter(cName), cName, "int") { Counted = record };

    /// <summary>The expression that makes the C# value of a result record's field.</summary>
    public string FromField(string record) =>
        Type == "bool" ? $"{record}.{CName} != 0" : $"{record}.{CName}";

    // What a plain word or CPtr stands for is in its name only: seL4's interface does not say more.
    private string FindType(MethodParameter parameter) => (parameter.Type, parameter.Name) switch
    {
        ("seL4_Word", "type") when _interface == "seL4_Untyped" => "ObjectType",
        ("seL4_Word", "priority" or "mcp") => "byte",
        // Without MCS the kernel stores this number and resolves it later, in the CSpace of the thread that faults.
        ("seL4_Word", "fault_ep") => "TargetCPtr",
        ("seL4_Word", "cspace_root_data") => "CNodeGuard",
        // The next instruction of the calling thread may use it: whoever sets it answers for what is there.
        ("seL4_Word", "tls_base") => "void*",
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
        _ when parameter.Capability => TypedNames.Type(parameter.Type),
        _ when _isEnum => TypedNames.Type(parameter.Type),
        // Another record keeps its C name and layout.
        _ when parameter.Type.StartsWith("seL4_", StringComparison.Ordinal) => parameter.Type,
        _ => throw new BindgenException(
            ErrorCode.SB014, null, null, $"parameter {parameter.Name} of {_interface} has the type {parameter.Type}, which has no typed form",
            "bindgen knows the types of seL4 13 to 16; their names begin with seL4_"),
    };
}
