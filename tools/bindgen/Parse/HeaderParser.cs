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
    private readonly HeaderTexts _texts;
    private readonly Func<string, bool> _isKnownOption;
    private readonly TypeNamer _types = new();
    private readonly Dictionary<string, ParsedMacro> _macros = new(StringComparer.Ordinal);
    private readonly List<TypedefInfo> _typedefs = [];
    private readonly HashSet<string> _typedefNames = new(StringComparer.Ordinal);
    private readonly List<EnumInfo> _enums = [];
    private readonly List<VariableInfo> _variables = [];
    private readonly Dictionary<string, long> _typedefAligns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePlace> _places = new(StringComparer.Ordinal);

    private readonly List<ConstantInfo> _constants = [];

    private HeaderParser(InstallTree tree, HeaderSet headers, HeaderTexts texts, Func<string, bool> isKnownOption)
    {
        _texts = texts;
        _isKnownOption = isKnownOption;
        _tree = tree;
        _headers = headers;
    }

    /// <param name="tree">Where the headers are.</param>
    /// <param name="headers">Which ones.</param>
    /// <param name="texts">The same as text.</param>
    /// <param name="isKnownOption">Whether an option may be used without being defined.</param>
    public static ParsedHeaders Parse(InstallTree tree, HeaderSet headers, HeaderTexts texts, Func<string, bool> isKnownOption) =>
        new HeaderParser(tree, headers, texts, isKnownOption).Parse();

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

        // C has the enums of records at file scope; libclang shows them where they are.
        List<CXCursor> enums = [.. cursors.Where(IsRecord).SelectMany(EnumsWithin)];
        NameTypes([.. cursors, .. enums]);
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
                case CXCursorKind.CXCursor_VarDecl when clang.getCursorLinkage(cursor) == CXLinkageKind.CXLinkage_Internal:
                    Constant(cursor);
                    break;
                case CXCursorKind.CXCursor_VarDecl:
                    Variable(cursor);
                    break;
                default:
                    break;
            }
        }

        // One without a name in a field has a type that bindings could not name either; its constants are as visible as any.
        foreach (CXCursor cursor in enums)
        {
            Enum(cursor);
        }

        RequireVisible(unit, cursors, records.Records.Select(record => record.CName).Concat(_enums.Select(item => item.CName)));
        RequireUnique(records.Records.Select(record => (record.Name, FactKeys.Record(record.Name))).Concat(_enums.Select(item => (item.Name, FactKeys.Enum(item.Name)))));
        var functions = new FunctionParser(_tree, _headers, _texts, _types, unit, cursors);
        IReadOnlyDictionary<string, ParsedFunction> parsedFunctions = functions.Parse();
        MacroResults results = new MacroProbe(_headers, _types, _macros, _enums.Where(item => item.Size > 4).SelectMany(item => item.Members).Select(member => member.Name).ToHashSet(StringComparer.Ordinal)).Run(
            parsedFunctions.Keys.ToHashSet(StringComparer.Ordinal),
            _typedefs.Select(typedef => typedef.Name).Concat(records.Records.Select(record => record.Name)).ToHashSet(StringComparer.Ordinal),
            UsedNames.Of(_texts, unit, cursors, [.. parsedFunctions.Values], records.Records, _enums));

        return new ParsedHeaders
        {
            Functions = parsedFunctions,
            Records = records.Records,
            Enums = _enums,
            Typedefs = _typedefs,
            Variables = _variables,
            Macros = _macros,
            Constants = [.. results.Constants.Concat(_constants).OrderBy(constant => constant.Name, StringComparer.Ordinal)],
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
    private void RequireUnique(IEnumerable<(string Name, string Key)> names)
    {
        (string Name, string Key)[]? twice = names.GroupBy(item => item.Name, StringComparer.Ordinal).Select(group => group.ToArray()).FirstOrDefault(group => group.Length > 1);
        if (twice is not null)
        {
            SourcePlace place = _places.GetValueOrDefault(twice[^1].Key);
            throw new BindgenException(
                ErrorCode.SB014, place.File, place.Line, $"there are two types {twice[0].Name}: a tag and a typedef, or two that one macro defines", "give one of them another name");
        }
    }

    private static bool IsRecord(CXCursor cursor) => cursor.Kind() is CXCursorKind.CXCursor_StructDecl or CXCursorKind.CXCursor_UnionDecl;

    private static IEnumerable<CXCursor> EnumsWithin(CXCursor record)
    {
        foreach (CXCursor child in record.Children())
        {
            if (child.Kind() == CXCursorKind.CXCursor_EnumDecl && clang.isCursorDefinition(child) != 0)
            {
                yield return child;
            }
            else if (IsRecord(child))
            {
                foreach (CXCursor inner in EnumsWithin(child))
                {
                    yield return inner;
                }
            }
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

        Linkage.RequireDeclaration(_headers, _texts, cursor);

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

    /// <summary>
    /// A static variable: what is in it is a constant like that of a macro, or each C file that includes the header has another
    /// variable, of which bindings have none.
    /// </summary>
    private void Constant(CXCursor cursor)
    {
        string name = cursor.Spelling();
        if (name.StartsWith('_'))
        {
            return;
        }

        SourcePlace place = cursor.Place();
        if (!_places.TryAdd(FactKeys.Constant(name), place))
        {
            return;
        }

        _constants.Add(StaticConstant.Of(cursor, name, IsDeprecated(cursor)) ?? throw new BindgenException(
            ErrorCode.SB014, place.File, place.Line, $"variable {name} is static, and not a constant integer or text",
            "each C file gets its own copy, so bindings cannot reach it: declare it extern and define it in one C file"));
    }

    internal static bool IsDeprecated(CXCursor cursor) => clang.getCursorAvailability(cursor) == CXAvailabilityKind.CXAvailability_Deprecated;
}
