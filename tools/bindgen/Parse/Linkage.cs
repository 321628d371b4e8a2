// SPDX-License-Identifier: BSD-2-Clause
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Parse;

/// <summary>
/// What several C files may include: the shim does, and so does libsel4's own source. A definition in a header then is
/// in both, and a program with both does not link, unless it is static or weak.
/// </summary>
internal static class Linkage
{
    /// <summary>A function with a body must be static, as libsel4's are, or weak, as they are in a build with public symbols.</summary>
    public static void RequireShareable(HeaderSet headers, HeaderTexts texts, CXCursor cursor, string name, bool hasBody)
    {
        if (hasBody && clang.getCursorLinkage(cursor) != CXLinkageKind.CXLinkage_Internal && !IsWeak(headers, texts, cursor))
        {
            throw Error(cursor.Place(), $"function {name} has a body in a header and is not static", "make it static inline, or only declare it");
        }
    }

    /// <summary>A variable that is not static must be declared only.</summary>
    public static void RequireDeclaration(HeaderSet headers, HeaderTexts texts, CXCursor cursor)
    {
        bool defined = clang.Cursor_getStorageClass(cursor) != CX_StorageClass.CX_SC_Extern || clang.isCursorDefinition(cursor) != 0;
        if (defined && !IsWeak(headers, texts, cursor))
        {
            throw Error(cursor.Place(), $"variable {cursor.Spelling()} is defined in a header", "declare it extern and define it in one C file; if it was meant as a type, typedef is missing in front of the enum or struct");
        }
    }

    private static bool IsWeak(HeaderSet headers, HeaderTexts texts, CXCursor cursor) =>
        texts.DeclarationHas(headers.Relative(cursor.Place()), cursor.Place().Offset, "weak", "__weak__");

    private static BindgenException Error(SourcePlace place, string text, string hint) =>
        new(ErrorCode.SB014, place.File, place.Line, $"{text}: every C file that includes the header defines it again", hint);
}
