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
        // C passes the address of an array or a function.
        CXType canonical = clang.getCanonicalType(type);
        if (canonical.kind is CXTypeKind.CXType_FunctionProto or CXTypeKind.CXType_FunctionNoProto)
        {
            return Function(canonical, place);
        }

        if (IsArray(canonical))
        {
            CXType element = clang.getArrayElementType(ArrayOf(type));
            return IsArray(clang.getCanonicalType(element)) ? throw Unmapped(type, place) : Reference(element, place) + "*";
        }

        string reference = Reference(type, place);
        RequirePassable(type, canonical, place);
        return reference.StartsWith("const ", StringComparison.Ordinal) && !reference.EndsWith('*') ? reference["const ".Length..] : reference;
    }

    /// <summary>
    /// What is aligned beyond 8 bytes is passed in other registers or at another place of the stack than C# passes it, which has no
    /// such types. Through a pointer it can be passed.
    /// </summary>
    private static void RequirePassable(CXType type, CXType canonical, SourcePlace place)
    {
        const int LargestOfCSharp = 8;
        long align = clang.Type_getAlignOf(type);
        if (align > LargestOfCSharp && canonical.kind != CXTypeKind.CXType_Void)
        {
            throw new BindgenException(
                ErrorCode.SB014, place.File, place.Line,
                string.Create(CultureInfo.InvariantCulture, $"a value with an alignment of {align} bytes is passed or returned by value"),
                "C# types have no alignment beyond 8 bytes, so C# and C would look for the value in different places: pass a pointer");
        }
    }

    /// <summary>The array that a type with typedefs around it is.</summary>
    private static CXType ArrayOf(CXType type)
    {
        for (type = Strip(type); type.kind == CXTypeKind.CXType_Typedef; type = Strip(type))
        {
            type = clang.getTypedefDeclUnderlyingType(clang.getTypeDeclaration(type));
        }

        return type;
    }

    private static bool IsArray(CXType type) =>
        type.kind is CXTypeKind.CXType_ConstantArray or CXTypeKind.CXType_IncompleteArray or CXTypeKind.CXType_VariableArray;

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
                if (IsArray(canonical))
                {
                    throw Unmapped(type, place);
                }

                return canonical.kind is CXTypeKind.CXType_FunctionProto or CXTypeKind.CXType_FunctionNoProto
                    ? Function(canonical, place)
                    : Reference(pointee, place) + "*";
            case CXTypeKind.CXType_ConstantArray:
                return Array(type, place);
            case CXTypeKind.CXType_Typedef when clang.getCanonicalType(type).kind == CXTypeKind.CXType_ConstantArray:
                return Array(ArrayOf(type), place);
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
            type = clang.getArrayElementType(type);
            type = IsArray(clang.getCanonicalType(type)) ? ArrayOf(type) : type;
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

    // What has no name is spelled with a path, and by each version of libclang in another way.
    private static BindgenException Unmapped(CXType type, SourcePlace place) => type.kind is CXTypeKind.CXType_Record or CXTypeKind.CXType_Enum
        ? new(ErrorCode.SB014, place.File, place.Line, "a struct, union or enum declared inside another declaration has no mapping here", "declare it separately, with a tag or a typedef")
        : new(ErrorCode.SB014, place.File, place.Line, $"type {ClangCursor.Take(clang.getTypeSpelling(type))} has no mapping",
            "bindgen knows integers, pointers, arrays, structs, unions, enums and pointers to functions");
}
