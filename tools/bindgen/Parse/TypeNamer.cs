// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Parse;

/// <summary>
/// Gives every C type the reference the model uses (see Model/Types.cs). Built from declarations, not from libclang's
/// spellings, which differ between versions.
/// </summary>
internal sealed class TypeNamer
{
    /// <summary>Longer type references are in no manifest.</summary>
    public const int LongestReference = 1000;

    // Records and enums have no identity libclang would tell; where they are declared is one.
    private readonly Dictionary<(string? File, int Offset), string> _names = [];

    /// <summary>Calls the record or enum declared by <paramref name="declaration"/> by this name, unless it has one.</summary>
    public bool TryName(CXCursor declaration, string name) => _names.TryAdd(Key(declaration), name);

    public bool HasName(CXCursor declaration) => _names.ContainsKey(Key(declaration));

    public string NameOf(CXCursor declaration) => _names.TryGetValue(Key(declaration), out string? name)
        ? name
        : throw new BindgenException(
            ErrorCode.SB014, declaration.Place().File, declaration.Place().Line, "a struct, union or enum here has no name", "bindings need one: give it a tag or a typedef");

    public static CXType Strip(CXType type)
    {
        while (true)
        {
            switch (type.kind)
            {
                case CXTypeKind.CXType_Elaborated:
                    type = clang.Type_getNamedType(type);
                    break;
                case CXTypeKind.CXType_Attributed:
                    type = clang.Type_getModifiedType(type);
                    break;
                default:
                    return type;
            }
        }
    }

    /// <summary>Writes a type; <paramref name="place"/> is where it is used, for messages.</summary>
    public string Reference(CXType type, SourcePlace place)
    {
        bool constant = clang.isConstQualifiedType(type) != 0;
        CXType stripped = Strip(type);
        constant |= clang.isConstQualifiedType(stripped) != 0;
        string reference = Unqualified(stripped, place);
        if (reference.Length > LongestReference)
        {
            throw new BindgenException(
                ErrorCode.SB014, place.File, place.Line, $"a type needs more than {LongestReference} characters to be written", "give its parts names of their own");
        }

        // Only what a pointer points at can be const in a way a caller notices; a const pointer itself is the callee's affair.
        return constant && stripped.kind != CXTypeKind.CXType_Pointer && stripped.kind != CXTypeKind.CXType_ConstantArray
            ? "const " + reference
            : reference;
    }

    /// <summary>A reference without a leading const: for results and parameters, where it means nothing to the caller.</summary>
    public string ValueReference(CXType type, SourcePlace place)
    {
        string reference = Reference(type, place);
        return reference.StartsWith("const ", StringComparison.Ordinal) && !reference.EndsWith('*') ? reference["const ".Length..] : reference;
    }

    private string Unqualified(CXType type, SourcePlace place)
    {
        switch (type.kind)
        {
            case CXTypeKind.CXType_Pointer:
                CXType pointee = clang.getPointeeType(type);
                CXType target = Strip(pointee);
                if (target.kind is CXTypeKind.CXType_FunctionProto or CXTypeKind.CXType_FunctionNoProto)
                {
                    return Function(target, place);
                }

                // libclang wraps the parentheses of (*)(…) into a type of its own that it does not expose.
                CXType canonical = clang.getCanonicalType(pointee);
                return canonical.kind is CXTypeKind.CXType_FunctionProto or CXTypeKind.CXType_FunctionNoProto
                    ? Function(canonical, place)
                    : Reference(pointee, place) + "*";
            case CXTypeKind.CXType_ConstantArray:
                return Array(type, place);
            case CXTypeKind.CXType_Typedef:
                return ClangCursor.Spelling(clang.getTypeDeclaration(type));
            case CXTypeKind.CXType_Record or CXTypeKind.CXType_Enum:
                CXCursor declaration = clang.getTypeDeclaration(type);
                return _names.TryGetValue(Key(declaration), out string? name) ? name : throw Unmapped(type, place);
            default:
                return Builtin(type.kind) ?? throw Unmapped(type, place);
        }
    }

    private string Array(CXType type, SourcePlace place)
    {
        string dimensions = "";
        long elements = 1;
        while (type.kind == CXTypeKind.CXType_ConstantArray)
        {
            long size = clang.getArraySize(type);

            // C# has no array of nothing, and no record is larger than an int says.
            if (size is < 1 or > int.MaxValue || elements * size > int.MaxValue || dimensions.Length > LongestReference)
            {
                throw new BindgenException(
                    ErrorCode.SB014, place.File, place.Line, string.Create(CultureInfo.InvariantCulture, $"an array of {size} elements has no mapping"),
                    "bindgen knows arrays of 1 to 2147483647 elements in all");
            }

            elements *= size;
            dimensions += $"[{size.ToString(CultureInfo.InvariantCulture)}]";
            type = Strip(clang.getArrayElementType(type));
        }

        return Reference(type, place) + dimensions;
    }

    private string Function(CXType type, SourcePlace place)
    {
        // libclang takes (), which says nothing of parameters, for a variable list too.
        if (type.kind == CXTypeKind.CXType_FunctionProto && clang.isFunctionTypeVariadic(type) != 0)
        {
            throw new BindgenException(
                ErrorCode.SB014, place.File, place.Line, "a pointer to a function with a variable argument list has no mapping", "C# has no type for it: declare the parameters");
        }

        int count = clang.getNumArgTypes(type);
        IEnumerable<string> parameters = Enumerable.Range(0, Math.Max(count, 0)).Select(i => ValueReference(clang.getArgType(type, (uint)i), place));
        return $"{ValueReference(clang.getResultType(type), place)} (*)({string.Join(", ", parameters)})";
    }

    public static string? Builtin(CXTypeKind kind) => kind switch
    {
        CXTypeKind.CXType_Void => "void",
        CXTypeKind.CXType_Bool => "_Bool",
        CXTypeKind.CXType_Char_S or CXTypeKind.CXType_Char_U => "char",
        CXTypeKind.CXType_SChar => "signed char",
        CXTypeKind.CXType_UChar => "unsigned char",
        CXTypeKind.CXType_Short => "short",
        CXTypeKind.CXType_UShort => "unsigned short",
        CXTypeKind.CXType_Int => "int",
        CXTypeKind.CXType_UInt => "unsigned int",
        CXTypeKind.CXType_Long => "long",
        CXTypeKind.CXType_ULong => "unsigned long",
        CXTypeKind.CXType_LongLong => "long long",
        CXTypeKind.CXType_ULongLong => "unsigned long long",
        _ => null,
    };

    private static (string? File, int Offset) Key(CXCursor declaration)
    {
        SourcePlace place = declaration.Place();
        return (place.File, place.Offset);
    }

    private static BindgenException Unmapped(CXType type, SourcePlace place) => new(
        ErrorCode.SB014, place.File, place.Line, $"type {ClangCursor.Take(clang.getTypeSpelling(type))} has no mapping",
        "bindgen knows integers, pointers, arrays, structs, unions, enums and pointers to functions");
}
