// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

/// <summary>Walks the headers once, and once more with a probe for the macros.</summary>
internal sealed class HeaderParser
{
    private readonly InstallTree _tree;
    private readonly HeaderSet _headers;
    private readonly Func<string, bool> _isKnownOption;
    private readonly TypeNamer _types = new();
    private readonly Dictionary<string, ParsedMacro> _macros = new(StringComparer.Ordinal);
    private readonly List<TypedefInfo> _typedefs = [];
    private readonly HashSet<string> _typedefNames = new(StringComparer.Ordinal);
    private readonly List<EnumInfo> _enums = [];
    private readonly List<VariableInfo> _variables = [];
    private readonly Dictionary<string, long> _typedefAligns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePlace> _places = new(StringComparer.Ordinal);

    private HeaderParser(InstallTree tree, HeaderSet headers, Func<string, bool> isKnownOption)
    {
        _isKnownOption = isKnownOption;
        _tree = tree;
        _headers = headers;
    }

    /// <param name="tree">Where the headers are.</param>
    /// <param name="headers">Which ones.</param>
    /// <param name="isKnownOption">Whether an option may be used without being defined.</param>
    public static ParsedHeaders Parse(InstallTree tree, HeaderSet headers, Func<string, bool> isKnownOption) =>
        new HeaderParser(tree, headers, isKnownOption).Parse();

    private ParsedHeaders Parse()
    {
        using TranslationUnit unit = _headers.Parse();
        _headers.RequireNoErrors(unit);
        _headers.RequireKnownOptions(unit, _isKnownOption);
        List<CXCursor> cursors = [.. unit.Root.Children().Where(cursor => _headers.IsOfTree(cursor.Place()))];

        foreach (CXCursor cursor in cursors.Where(cursor => cursor.Kind() == CXCursorKind.CXCursor_MacroDefinition))
        {
            Macro(unit, cursor);
        }

        NameTypes(cursors);
        var records = new RecordParser(_types, _macros, _typedefAligns, _places);
        foreach (CXCursor cursor in cursors)
        {
            switch (cursor.Kind())
            {
                case CXCursorKind.CXCursor_TypedefDecl:
                    Typedef(cursor);
                    records.AddIfOpaque(cursor);
                    break;
                case CXCursorKind.CXCursor_StructDecl or CXCursorKind.CXCursor_UnionDecl when clang.isCursorDefinition(cursor) != 0:
                    records.Add(cursor);
                    break;
                case CXCursorKind.CXCursor_EnumDecl when clang.isCursorDefinition(cursor) != 0:
                    Enum(cursor);
                    break;
                case CXCursorKind.CXCursor_VarDecl when clang.getCursorLinkage(cursor) is CXLinkageKind.CXLinkage_External or CXLinkageKind.CXLinkage_UniqueExternal:
                    Variable(cursor);
                    break;
                default:
                    break;
            }
        }

        RequireVisible(unit, cursors, records.Records.Select(record => record.CName).Concat(_enums.Select(item => item.CName)));
        RequireUnique(records.Records.Select(record => record.Name).Concat(_enums.Select(item => item.Name)));
        var functions = new FunctionParser(_tree, _headers, _types, unit, cursors);
        IReadOnlyDictionary<string, ParsedFunction> parsedFunctions = functions.Parse();
        MacroResults results = new MacroProbe(_headers, _types, _macros).Run(
            parsedFunctions.Keys.ToHashSet(StringComparer.Ordinal),
            _typedefs.Select(typedef => typedef.Name).Concat(records.Records.Select(record => record.Name)).ToHashSet(StringComparer.Ordinal));

        return new ParsedHeaders
        {
            Functions = parsedFunctions,
            Records = records.Records,
            Enums = _enums,
            Typedefs = _typedefs,
            Variables = _variables,
            Macros = _macros,
            Constants = results.Constants,
            Getters = results.Getters,
            Aliases = results.Aliases,
            Places = _places,
        };
    }

    /// <summary>Behind a macro of its name, C text can no longer name a type by its tag; one that stands for itself hides nothing.</summary>
    private static void RequireVisible(TranslationUnit unit, List<CXCursor> cursors, IEnumerable<string?> names)
    {
        HashSet<string> tags = [.. names.OfType<string>().Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name[(name.LastIndexOf(' ') + 1)..])];
        foreach (CXCursor macro in cursors.Where(cursor => cursor.Kind() == CXCursorKind.CXCursor_MacroDefinition && tags.Contains(cursor.Spelling())))
        {
            string name = macro.Spelling();
            if (clang.Cursor_isMacroFunctionLike(macro) == 0 && string.Concat(unit.Tokens(macro).Where(token => token.Kind != CXTokenKind.CXToken_Comment).Select(token => token.Text)) != name + name)
            {
                throw new BindgenException(ErrorCode.SB014, macro.Place().File, macro.Place().Line, $"macro {name} hides the type of that tag", "give one of them another name");
            }
        }
    }

    /// <summary>A tag and a typedef of another type may have one name in C, and what one macro defines is all in one place.</summary>
    private static void RequireUnique(IEnumerable<string> names)
    {
        string? twice = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw new BindgenException(
                ErrorCode.SB014, null, null, $"there are two types {twice}: a tag and a typedef, or two that one macro defines", "give one of them another name");
        }
    }

    private void Macro(TranslationUnit unit, CXCursor cursor)
    {
        string name = cursor.Spelling();
        if (name.StartsWith('_') || clang.Cursor_isMacroFunctionLike(cursor) != 0)
        {
            return;
        }

        List<(CXTokenKind Kind, string Text)> tokens = unit.Tokens(cursor);
        tokens.RemoveAll(token => token.Kind == CXTokenKind.CXToken_Comment);
        if (tokens.Count == 0)
        {
            return;
        }

        tokens.RemoveAt(0);
        _macros[name] = new ParsedMacro(name, cursor.Place(), [.. tokens.Select(token => token.Text)], MacroProbe.CanBeExpression(tokens));
    }

    /// <summary>A record or enum is called after the first typedef that names it, else after its tag.</summary>
    private void NameTypes(List<CXCursor> cursors)
    {
        foreach (CXCursor cursor in cursors.Where(cursor => cursor.Kind() == CXCursorKind.CXCursor_TypedefDecl))
        {
            CXType underlying = TypeNamer.Strip(clang.getTypedefDeclUnderlyingType(cursor));
            if (underlying.kind is CXTypeKind.CXType_Record or CXTypeKind.CXType_Enum)
            {
                CXCursor declaration = Definition(clang.getTypeDeclaration(underlying));
                if (_types.TryName(declaration, cursor.Spelling()) && clang.isCursorDefinition(declaration) != 0)
                {
                    _typedefAligns[cursor.Spelling()] = clang.Type_getAlignOf(clang.getCursorType(cursor));
                }
            }
        }

        foreach (CXCursor cursor in cursors)
        {
            if (clang.isCursorDefinition(cursor) != 0 && Tag(cursor) is { } tag
                && cursor.Kind() is CXCursorKind.CXCursor_StructDecl or CXCursorKind.CXCursor_UnionDecl or CXCursorKind.CXCursor_EnumDecl)
            {
                _types.TryName(cursor, tag);
            }
        }
    }

    internal static CXCursor Definition(CXCursor declaration)
    {
        CXCursor definition = clang.getCursorDefinition(declaration);
        return clang.isCursorDefinition(definition) != 0 ? definition : declaration;
    }

    /// <summary>
    /// The tag. A declaration without one is spelled after its typedef by some versions of libclang and not at all by others;
    /// only a type with a tag is spelled with its keyword in front.
    /// </summary>
    internal static string? Tag(CXCursor declaration)
    {
        string spelling = ClangCursor.Take(clang.getTypeSpelling(clang.getCursorType(declaration)));
        int space = spelling.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && XmlFile.IsIdentifier(spelling[(space + 1)..]) ? spelling[(space + 1)..] : null;
    }

    private void Typedef(CXCursor cursor)
    {
        string name = cursor.Spelling();
        CXType underlying = TypeNamer.Strip(clang.getTypedefDeclUnderlyingType(cursor));

        // C allows the same typedef twice.
        if (!_typedefNames.Add(name))
        {
            return;
        }

        // Two underscores in front: compile-time checks written as typedefs of arrays.
        if (name.StartsWith("__", StringComparison.Ordinal) || clang.getCanonicalType(underlying).kind is CXTypeKind.CXType_FunctionProto)
        {
            return;
        }

        if (underlying.kind is CXTypeKind.CXType_Record or CXTypeKind.CXType_Enum)
        {
            CXCursor declaration = Definition(clang.getTypeDeclaration(underlying));
            if (_types.NameOf(declaration) == name)
            {
                return;
            }
        }

        _places.TryAdd(FactKeys.Typedef(name), cursor.Place());
        _typedefs.Add(new TypedefInfo
        {
            Name = name,
            Type = _types.Reference(underlying, cursor.Place()),
            Deprecated = IsDeprecated(cursor),
            Shadowed = _macros.ContainsKey(name),
        });
    }

    private void Enum(CXCursor cursor)
    {
        CXType integer = clang.getCanonicalType(clang.getEnumDeclIntegerType(cursor));
        string underlying = TypeNamer.Builtin(integer.kind)
            ?? throw new BindgenException(ErrorCode.SB014, cursor.Place().File, cursor.Place().Line, "enum of an unknown integer type", "report this header");
        bool unsigned = underlying.StartsWith("unsigned", StringComparison.Ordinal);
        var members = new List<EnumMember>();
        var memberPlaces = new List<SourcePlace>();
        foreach (CXCursor member in cursor.Children().Where(child => child.Kind() == CXCursorKind.CXCursor_EnumConstantDecl))
        {
            memberPlaces.Add(member.Place());
            string name = member.Spelling();
            members.Add(new EnumMember
            {
                Name = name,
                Value = unsigned
                    ? clang.getEnumConstantDeclUnsignedValue(member).ToString(CultureInfo.InvariantCulture)
                    : clang.getEnumConstantDeclValue(member).ToString(CultureInfo.InvariantCulture),
                Padding = name.StartsWith("_enum_pad_", StringComparison.Ordinal),
            });
        }

        if (members.Count == 0)
        {
            throw new BindgenException(ErrorCode.SB014, cursor.Place().File, cursor.Place().Line, "an enum without constants", "C# needs at least one to call it after");
        }

        string? tag = Tag(cursor);
        bool named = _types.HasName(cursor);
        string typeName = named ? _types.NameOf(cursor) : members[0].Name;
        string? cName = tag is not null ? "enum " + tag : named ? typeName : null;
        _types.TryName(cursor, typeName);
        _places.TryAdd(FactKeys.Enum(typeName), cursor.Place());
        foreach ((EnumMember member, SourcePlace place) in members.Zip(memberPlaces))
        {
            _places.TryAdd(FactKeys.Member(typeName, member.Name), place);
        }

        _enums.Add(new EnumInfo
        {
            Name = typeName,
            CName = cName,
            Size = (int)clang.Type_getSizeOf(integer),
            Underlying = underlying,
            Members = members,
        });
    }

    private void Variable(CXCursor cursor)
    {
        bool ofHost = cursor.Children().Any(child => child.Kind() == CXCursorKind.CXCursor_AnnotateAttr && child.Spelling() == Annotations.Host);

        // C allows the same declaration twice.
        if (!ofHost && _places.TryAdd(FactKeys.Variable(cursor.Spelling()), cursor.Place()))
        {
            _variables.Add(new VariableInfo
            {
                Name = cursor.Spelling(),
                Type = _types.Reference(clang.getCursorType(cursor), cursor.Place()),
                ThreadLocal = clang.getCursorTLSKind(cursor) != CXTLSKind.CXTLS_None,
            });
        }
    }

    internal static bool IsDeprecated(CXCursor cursor) => clang.getCursorAvailability(cursor) == CXAvailabilityKind.CXAvailability_Deprecated;
}
