// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Bindgen.Model;

/// <summary>
/// Everything user level can see of one kernel configuration, as written to <c>abi.json</c>. All emitted files are pure
/// functions of this object. It holds no path, date or machine name, and every list has one defined order.
/// </summary>
internal sealed record AbiManifest
{
    public const int CurrentFormat = 3;

    /// <summary>Version of this file format.</summary>
    public required int Format { get; init; }

    /// <summary>The name given to the configuration, for example <c>x86_64-mcs</c>.</summary>
    public required string Config { get; init; }

    /// <summary>Release of seL4 the libsel4 tree belongs to, or null when it is not a known release and none was given.</summary>
    public string? Sel4Version { get; init; }

    /// <summary>Of this object, always: a copy that differs has others. What a file says is checked when it is read.</summary>
    public Fingerprints Fingerprints => Fingerprints.Of(this);

    public required TargetInfo Target { get; init; }

    /// <summary>Headers that together declare everything here, relative to the include directory, in the order they need.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>Both gen_config.json files, sorted by name.</summary>
    public required IReadOnlyList<ConfigOption> Options { get; init; }

    /// <summary>Typedefs, sorted by name. Typedefs that only name a record or an enum are not listed.</summary>
    public required IReadOnlyList<TypedefInfo> Typedefs { get; init; }

    /// <summary>Structs and unions, sorted by name.</summary>
    public required IReadOnlyList<RecordInfo> Records { get; init; }

    /// <summary>Bit-field types of the .pbf files, sorted by name.</summary>
    public required IReadOnlyList<BitFieldType> BitFields { get; init; }

    /// <summary>Enums, sorted by name; unnamed ones are called after their first member.</summary>
    public required IReadOnlyList<EnumInfo> Enums { get; init; }

    /// <summary>Macros that are constant expressions, evaluated by the compiler, sorted by name.</summary>
    public required IReadOnlyList<ConstantInfo> Constants { get; init; }

    /// <summary>Macros whose value is a record made by a function call (the capability rights), sorted by name.</summary>
    public required IReadOnlyList<GetterInfo> Getters { get; init; }

    /// <summary>Macros that are another name of a function or type, sorted by name.</summary>
    public required IReadOnlyList<AliasInfo> Aliases { get; init; }

    /// <summary>Variables with external linkage, sorted by name.</summary>
    public required IReadOnlyList<VariableInfo> Variables { get; init; }

    /// <summary>Functions, sorted by name.</summary>
    public required IReadOnlyList<FunctionInfo> Functions { get; init; }

    /// <summary>Object types of <c>seL4_Untyped_Retype</c>, the enabled ones by number, then the disabled ones by name.</summary>
    public required IReadOnlyList<ObjectTypeInfo> ObjectTypes { get; init; }

    /// <summary>Invocation labels by number.</summary>
    public required IReadOnlyList<LabelInfo> Labels { get; init; }

    /// <summary>Fault tags by number.</summary>
    public required IReadOnlyList<FaultInfo> Faults { get; init; }

    /// <summary>System calls from -1 downwards.</summary>
    public required IReadOnlyList<SyscallInfo> Syscalls { get; init; }

    /// <summary>The enabled part of the interface XML, sorted by interface, methods in label order.</summary>
    public required IReadOnlyList<InterfaceInfo> Interfaces { get; init; }
}

internal sealed record TargetInfo
{
    /// <summary>seL4's name of the architecture: <c>x86_64</c>, <c>aarch64</c>, <c>riscv64</c>.</summary>
    public required string Architecture { get; init; }

    /// <summary>The kernel's family: <c>x86</c>, <c>arm</c>, <c>riscv</c>.</summary>
    public required string Family { get; init; }

    public required string Platform { get; init; }

    public required int WordBits { get; init; }

    public required bool Mcs { get; init; }
}

internal enum OptionKind
{
    Boolean,
    Integer,
    Text,
}

internal enum OptionSource
{
    Kernel,
    LibSel4,
}

internal sealed record ConfigOption
{
    /// <summary>Name without the <c>CONFIG_</c> in front.</summary>
    public required string Name { get; init; }

    public required OptionSource Source { get; init; }

    public required OptionKind Kind { get; init; }

    /// <summary><c>true</c> or <c>false</c>, decimal digits, or text.</summary>
    public required string Value { get; init; }
}
