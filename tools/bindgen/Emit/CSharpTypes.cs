// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>C types as C# sees them. Word-sized stays word-sized: <c>unsigned long</c> is <c>nuint</c>, <c>seL4_Uint64</c> is <c>ulong</c>.</summary>
internal sealed class CSharpTypes(TypeTable types)
{
    private static readonly Dictionary<string, string> Fixed = new(StringComparer.Ordinal)
    {
        // Typedefs whose name says the size, before what they happen to be on this target.
        ["seL4_Word"] = "nuint",
        ["seL4_Int8"] = "sbyte",
        ["seL4_Uint8"] = "byte",
        ["seL4_Int16"] = "short",
        ["seL4_Uint16"] = "ushort",
        ["seL4_Int32"] = "int",
        ["seL4_Uint32"] = "uint",
        ["seL4_Int64"] = "long",
        ["seL4_Uint64"] = "ulong",
        ["int8_t"] = "sbyte",
        ["uint8_t"] = "byte",
        ["int16_t"] = "short",
        ["uint16_t"] = "ushort",
        ["int32_t"] = "int",
        ["uint32_t"] = "uint",
        ["int64_t"] = "long",
        ["uint64_t"] = "ulong",
        ["intptr_t"] = "nint",
        ["uintptr_t"] = "nuint",

        ["void"] = "void",

        // A byte could hold 2, which C compilers take to be impossible.
        ["_Bool"] = "bool",
        ["char"] = "byte",
        ["signed char"] = "sbyte",
        ["unsigned char"] = "byte",
        ["short"] = "short",
        ["unsigned short"] = "ushort",
        ["int"] = "int",
        ["unsigned int"] = "uint",
        ["long"] = "nint",
        ["unsigned long"] = "nuint",
        ["long long"] = "long",
        ["unsigned long long"] = "ulong",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };

    /// <summary>The C# type of a value; arrays are for records only and come from <see cref="Element"/>.</summary>
    public string Name(string reference) => Name(TypeTable.Parse(reference));

    /// <summary>Element type and count of an array reference, or null.</summary>
    public (string Element, int Count)? Element(string reference) =>
        TypeTable.Parse(reference) is CType.Array array ? (Name(array.Element), array.Count) : null;

    public static string Escape(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>Whether a value of an integer or enum can be below zero.</summary>
    public bool IsSigned(string reference)
    {
        string name = Name(reference).TrimStart('@');
        return (types.Enum(name) is { } item ? EnumUnderlying(item) : name) is "sbyte" or "short" or "int" or "long" or "nint";
    }

    /// <summary>The underlying type of a C# enum with the size and sign of a C one.</summary>
    public static string EnumUnderlying(EnumInfo item)
    {
        bool unsigned = item.Underlying.StartsWith("unsigned", StringComparison.Ordinal);
        return (item.Size, unsigned) switch
        {
            (1, true) => "byte",
            (1, false) => "sbyte",
            (2, true) => "ushort",
            (2, false) => "short",
            (4, true) => "uint",
            (4, false) => "int",
            (_, true) => "ulong",
            (_, false) => "long",
        };
    }

    private string Name(CType type)
    {
        switch (type)
        {
            case CType.Pointer { Target: CType.Function function }:
                return $"delegate* unmanaged[Cdecl]<{string.Join(", ", function.Parameters.Append(function.Result).Select(Name))}>";
            case CType.Pointer pointer:
                return Name(pointer.Target) + "*";
            case CType.Named named:
                return Named(named.Name);
            default:
                throw new BindgenException(
                    ErrorCode.SB014, null, null, string.Create(CultureInfo.InvariantCulture, $"type {type} has no C# form here"), "report this header");
        }
    }

    private string Named(string name)
    {
        while (true)
        {
            if (Fixed.TryGetValue(name, out string? fixedName))
            {
                return fixedName;
            }

            if (types.Typedef(name) is not { } typedef)
            {
                return Escape(name);
            }

            if (TypeTable.Parse(typedef.Type) is not CType.Named next)
            {
                return Name(typedef.Type);
            }

            name = next.Name;
        }
    }
}
