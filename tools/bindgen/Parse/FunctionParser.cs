// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

/// <summary>Functions: signatures, what their bodies use, and a digest of inline assembly.</summary>
internal sealed partial class FunctionParser
{
    /// <summary>C library functions the headers declare for their own use: no part of seL4's interface.</summary>
    private static readonly HashSet<string> Library = new(StringComparer.Ordinal)
    {
        "memcmp", "memcpy", "memmove", "memset", "strcmp", "strcpy", "strlen", "strncpy",
    };

    private readonly InstallTree _tree;
    private readonly HeaderSet _headers;
    private readonly HeaderTexts _texts;
    private readonly TypeNamer _types;
    private readonly TranslationUnit _unit;
    private readonly List<CXCursor> _cursors;
    private readonly Dictionary<string, byte[]> _sources = new(StringComparer.Ordinal);

    public FunctionParser(InstallTree tree, HeaderSet headers, HeaderTexts texts, TypeNamer types, TranslationUnit unit, List<CXCursor> cursors)
    {
        _tree = tree;
        _headers = headers;
        _texts = texts;
        _types = types;
        _unit = unit;
        _cursors = cursors;
    }

    public IReadOnlyDictionary<string, ParsedFunction> Parse()
    {
        var result = new SortedDictionary<string, ParsedFunction>(StringComparer.Ordinal);
        foreach (CXCursor cursor in _cursors.Where(cursor => cursor.Kind() == CXCursorKind.CXCursor_FunctionDecl))
        {
            string name = cursor.Spelling();
            bool hasBody = clang.isCursorDefinition(cursor) != 0;
            if (!hasBody && Library.Contains(name))
            {
                continue;
            }

            if (!result.TryGetValue(name, out ParsedFunction? known) || (hasBody && !known.HasBody))
            {
                Linkage.RequireShareable(_headers, _texts, cursor, name, hasBody);
                result[name] = Function(cursor, name, hasBody);
            }
        }

        foreach (ParsedFunction function in result.Values.Where(function => !function.HasBody && function.Static))
        {
            throw new BindgenException(
                ErrorCode.SB014, function.Place.File, function.Place.Line, $"function {function.Name} is static and has no body", "only the header itself could define it: add the body, or remove static");
        }

        return result;
    }

    private ParsedFunction Function(CXCursor cursor, string name, bool hasBody)
    {
        SourcePlace place = cursor.Place();
        if (clang.Cursor_isVariadic(cursor) != 0)
        {
            throw new BindgenException(ErrorCode.SB014, place.File, place.Line, $"function {name} has a variable argument list", "no shim can forward it");
        }

        var parameters = new List<ParameterInfo>();
        int count = clang.Cursor_getNumArguments(cursor);
        for (int i = 0; i < count; i++)
        {
            CXCursor argument = clang.Cursor_getArgument(cursor, (uint)i);
            string spelling = argument.Spelling();
            parameters.Add(new ParameterInfo
            {
                Name = spelling.Length == 0 ? "arg" + i.ToString(CultureInfo.InvariantCulture) : spelling,
                Type = _types.ValueReference(clang.getCursorType(argument), place),
            });
        }

        var uses = new SortedSet<string>(StringComparer.Ordinal);
        var constants = new SortedSet<string>(StringComparer.Ordinal);
        string? annotated = null;
        bool asm = false;
        bool enters = false;
        if (hasBody)
        {
            foreach (CXCursor inner in cursor.Descendants())
            {
                switch (inner.Kind())
                {
                    case CXCursorKind.CXCursor_AnnotateAttr:
                        // A materialised tree says which assembly a stub stands for; its own is another text for the same.
                        string annotation = inner.Spelling();
                        enters |= annotation == Annotations.Enters;
                        annotated = annotation.StartsWith(Annotations.Assembly, StringComparison.Ordinal) ? annotation[Annotations.Assembly.Length..] : annotated;
                        break;
                    case CXCursorKind.CXCursor_AsmStmt:
                        asm = true;
                        enters |= _unit.Tokens(inner).Exists(token => token.Kind == CXTokenKind.CXToken_Literal && EntryInstruction().IsMatch(token.Text));
                        break;
                    case CXCursorKind.CXCursor_DeclRefExpr:
                        CXCursor target = clang.getCursorReferenced(inner);
                        switch (target.Kind())
                        {
                            case CXCursorKind.CXCursor_FunctionDecl:
                                uses.Add(target.Spelling());
                                break;
                            case CXCursorKind.CXCursor_EnumConstantDecl:
                                constants.Add(target.Spelling());
                                break;
                            default:
                                break;
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        return new ParsedFunction
        {
            Name = name,
            Place = place,
            ReturnType = _types.ValueReference(clang.getCursorResultType(cursor), place),
            Parameters = parameters,
            HasBody = hasBody,
            Static = clang.getCursorLinkage(cursor) == CXLinkageKind.CXLinkage_Internal,
            Deprecated = HeaderParser.IsDeprecated(cursor),
            Uses = uses,
            Constants = constants,
            AsmHash = annotated ?? (asm ? Hash(cursor) : null),
            EntersKernel = enters,
        };
    }

    /// <summary>
    /// A changed instruction changes no declaration, so the source bytes are digested, with the definitions of the macros
    /// used there: the stubs of the MCS kernel differ from the others' by macros only. Of the body alone: how the function is
    /// linked stands before it, and is no assembly.
    /// </summary>
    private string Hash(CXCursor cursor)
    {
        (SourcePlace start, SourcePlace end) = cursor.Children().First(child => child.Kind() == CXCursorKind.CXCursor_CompoundStmt).Extent();
        var text = new StringBuilder(Source(start, end));
        var macros = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (CXCursor expansion in _cursors)
        {
            if (expansion.Kind() != CXCursorKind.CXCursor_MacroExpansion)
            {
                continue;
            }

            SourcePlace place = expansion.Place();
            if (place.File == start.File && place.Offset >= start.Offset && place.Offset < end.Offset)
            {
                CXCursor definition = clang.getCursorReferenced(expansion);
                if (_headers.IsOfTree(definition.Place()))
                {
                    (SourcePlace from, SourcePlace to) = definition.Extent();
                    macros[expansion.Spelling()] = Source(from, to);
                }
            }
        }

        foreach ((string name, string definition) in macros)
        {
            text.Append('\n').Append(name).Append('=').Append(definition);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private string Source(SourcePlace start, SourcePlace end)
    {
        if (start.File is null || start.File != end.File || !_headers.IsOfTree(start) || end.Offset < start.Offset)
        {
            throw new BindgenException(
                ErrorCode.SB014, start.File, start.Line, "inline assembly that is in no one place of a header", "no macro may open or close such a function");
        }

        if (!_sources.TryGetValue(start.File, out byte[]? bytes))
        {
            bytes = _tree.Read(_headers.Relative(start));
            _sources.Add(start.File, bytes);
        }

        if (end.Offset > bytes.Length)
        {
            throw new BindgenException(ErrorCode.SB002, start.File, null, "the file changes while it is read", "run bindgen again");
        }

        return Encoding.UTF8.GetString(bytes, start.Offset, end.Offset - start.Offset);
    }

    [GeneratedRegex(@"\b(syscall|sysenter|svc|swi|ecall)\b")]
    private static partial Regex EntryInstruction();
}
