// SPDX-License-Identifier: BSD-2-Clause
using System.Linq;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

/// <summary>A <c>static const</c> variable with a value that is known: to C# it is what a macro with that value is.</summary>
internal static class StaticConstant
{
    /// <summary>The constant, or null where the value can change or is of another kind.</summary>
    public static ConstantInfo? Of(CXCursor variable, string name, bool deprecated)
    {
        CXType type = clang.getCanonicalType(clang.getCursorType(variable));
        if (type.kind == CXTypeKind.CXType_ConstantArray)
        {
            // A canonical array has the qualifiers of its elements.
            return clang.getArrayElementType(type).kind is CXTypeKind.CXType_Char_S or CXTypeKind.CXType_Char_U && clang.isConstQualifiedType(type) != 0
                && Text(variable) is { } text && text.Length + 1 == clang.getArraySize(type)
                ? new ConstantInfo { Name = name, Kind = ConstantKind.Text, Type = "const char*", Value = text, Deprecated = deprecated }
                : null;
        }

        if (clang.isConstQualifiedType(type) == 0 || clang.isVolatileQualifiedType(type) != 0)
        {
            return null;
        }

        if (type.kind == CXTypeKind.CXType_Enum)
        {
            type = clang.getCanonicalType(clang.getEnumDeclIntegerType(clang.getTypeDeclaration(type)));
        }

        return TypeNamer.Builtin(type.kind) is { } builtin && MacroProbe.NumberOf(variable) is { } number
            ? new ConstantInfo { Name = name, Kind = ConstantKind.Integer, Type = builtin, Value = number, Deprecated = deprecated }
            : null;
    }

    /// <summary>What is between the quotes, where libclang writes it as it is: with a backslash it stands for something else.</summary>
    private static string? Text(CXCursor variable)
    {
        foreach (CXCursor literal in variable.Children().Where(child => child.Kind() == CXCursorKind.CXCursor_StringLiteral))
        {
            string spelling = literal.Spelling();
            return spelling is ['"', .., '"'] && spelling.All(c => c is >= ' ' and <= '~' and not '\\') ? spelling[1..^1] : null;
        }

        return null;
    }
}
