// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Bindgen.Model;

// How a C type is written everywhere in the model ("type reference"):
//   name                       builtin ("unsigned long"), typedef, record or enum by its Name in the model
//   const name                 only in front of the name
//   T*                         pointer to T
//   T[n]                       array of n T
//   R (*)(A, B)                pointer to function
// TypeTable (beside this file) takes such references apart.

internal sealed record TypedefInfo
{
    public required string Name { get; init; }

    /// <summary>What it is a name of, one step further down.</summary>
    public required string Type { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>A macro of the same name hides it: C text must use <see cref="Type"/>.</summary>
    public required bool Shadowed { get; init; }
}

internal enum RecordKind
{
    Struct,
    Union,
}

internal sealed record RecordInfo
{
    /// <summary>Name in C#: the first typedef naming it, else the tag, else parent and field.</summary>
    public required string Name { get; init; }

    /// <summary>A type name C understands; null for a record inside another one that C cannot name.</summary>
    public string? CName { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>Declared and never defined: only pointers to it exist.</summary>
    public required bool Opaque { get; init; }

    public required int Size { get; init; }

    /// <summary>Alignment of the record itself.</summary>
    public required int Align { get; init; }

    /// <summary>Alignment its typedef asks of objects: larger for the IPC buffer, which C# cannot express.</summary>
    public required int ObjectAlign { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>In order of declaration; members of unnamed structs and unions inside are listed as its own.</summary>
    public required IReadOnlyList<FieldInfo> Fields { get; init; }
}

internal sealed record FieldInfo
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    public required int BitOffset { get; init; }

    /// <summary>Width of a C bit-field, null for an ordinary field.</summary>
    public int? BitWidth { get; init; }
}

internal sealed record EnumInfo
{
    public required string Name { get; init; }

    /// <summary>A type name C understands; null for an enum that has none.</summary>
    public string? CName { get; init; }

    public required int Size { get; init; }

    /// <summary>The integer type the compiler chose.</summary>
    public required string Underlying { get; init; }

    /// <summary>In order of declaration.</summary>
    public required IReadOnlyList<EnumMember> Members { get; init; }
}

internal sealed record EnumMember
{
    public required string Name { get; init; }

    /// <summary>Decimal.</summary>
    public required string Value { get; init; }

    /// <summary>Exists only to widen the enum (<c>_enum_pad_…</c>).</summary>
    public required bool Padding { get; init; }
}

/// <summary>A record whose words are divided into fields by a .pbf file.</summary>
internal sealed record BitFieldType
{
    /// <summary>The name in front of the accessors, for example <c>seL4_MessageInfo</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The record in <see cref="AbiManifest.Records"/>.</summary>
    public required string Record { get; init; }

    public required int WordBits { get; init; }

    public required int Words { get; init; }

    /// <summary>Field that says which variant it is; null for a plain block.</summary>
    public BitField? Tag { get; init; }

    /// <summary>Fields of a plain block, in order of the constructor's parameters.</summary>
    public required IReadOnlyList<BitField> Fields { get; init; }

    /// <summary>Variants of a tagged union, by tag.</summary>
    public required IReadOnlyList<BitFieldVariant> Variants { get; init; }
}

internal sealed record BitField
{
    public required string Name { get; init; }

    /// <summary>Index into the record's words.</summary>
    public required int Word { get; init; }

    public required int Shift { get; init; }

    public required int Width { get; init; }
}

internal sealed record BitFieldVariant
{
    public required string Name { get; init; }

    public required long TagValue { get; init; }

    /// <summary>In order of the constructor's parameters, without the tag.</summary>
    public required IReadOnlyList<BitField> Fields { get; init; }
}
