// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

/// <summary>
/// Names that the emitted C files use after all headers. A macro of such a name, or a pragma that forbids it, changes what the
/// files mean or keeps them from compiling, although the headers themselves compile.
/// </summary>
internal sealed class UsedNames
{
    /// <summary>Keywords, and words the emitted files use like keywords.</summary>
    private static readonly string[] s_ofC =
    [
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float", "for", "goto", "if", "inline", "int",
        "long", "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile",
        "while", "_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic", "_Noreturn", "_Static_assert", "_Thread_local", "__asm__", "__attribute__",
        "__typeof__", "__builtin_offsetof", "__thread", "visibility", "weak", "error", "words", "i",
    ];

    private readonly List<Name> _poisonable;
    private readonly List<(Name Name, SourcePlace Macro)> _hidden;

    private readonly HeaderTexts _texts;

    private UsedNames(HeaderTexts texts, List<Name> poisonable, List<(Name Name, SourcePlace Macro)> hidden) =>
        (_texts, _poisonable, _hidden) = (texts, poisonable, hidden);

    public static UsedNames Of(
        HeaderTexts texts, TranslationUnit unit, IReadOnlyList<CXCursor> cursors, IReadOnlyCollection<ParsedFunction> functions,
        IReadOnlyList<RecordInfo> records, IReadOnlyList<EnumInfo> enums)
    {
        var names = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (Name name in All(functions, records, enums))
        {
            names.TryAdd(name.Text, name);
        }

        var hidden = new List<(Name, SourcePlace)>();
        foreach (CXCursor macro in cursors.Where(cursor => cursor.Kind() == CXCursorKind.CXCursor_MacroDefinition))
        {
            // A name that is not called is none of a macro with parameters.
            string text = macro.Spelling();
            bool parameters = clang.Cursor_isMacroFunctionLike(macro) != 0;
            if (names.TryGetValue(text, out Name? name) && (!parameters || name.Called) && (parameters || !StandsForItself(unit, macro, text)))
            {
                hidden.Add((name, macro.Place()));
            }
        }

        return new UsedNames(texts, texts.PlaceOfPoison("") is null ? [] : [.. names.Values], hidden);
    }

    /// <summary>Adds lines that have errors where a name cannot be used.</summary>
    public void AppendTo(StringBuilder probe)
    {
        foreach ((Name name, _) in _hidden)
        {
            probe.Append(CultureInfo.InvariantCulture, $"#ifdef {name.Text}\n#error\n#endif\n");
        }

        probe.Append("#define BINDGEN_NOTHING(name)\n");
        foreach (Name name in _poisonable)
        {
            probe.Append(CultureInfo.InvariantCulture, $"BINDGEN_NOTHING({name.Text})\n");
        }
    }

    /// <param name="badLines">Lines of the probe with an error.</param>
    /// <param name="first">Line of the first that <see cref="AppendTo"/> added.</param>
    public void RequireUsable(IReadOnlySet<int> badLines, int first)
    {
        for (int i = 0; i < _hidden.Count; i++)
        {
            if (badLines.Contains(first + (3 * i) + 1))
            {
                (Name name, SourcePlace macro) = _hidden[i];
                throw Error(macro.File, macro.Line, $"macro {name.Text} hides the {name.Kind} with the same name");
            }
        }

        first += (3 * _hidden.Count) + 1;
        for (int i = 0; i < _poisonable.Count; i++)
        {
            if (badLines.Contains(first + i))
            {
                Name name = _poisonable[i];
                (string File, int Line)? pragma = _texts.PlaceOfPoison(name.Text);
                throw Error(pragma?.File, pragma?.Line, $"a pragma poisons the {name.Kind} {name.Text}");
            }
        }
    }

    private static IEnumerable<Name> All(
        IReadOnlyCollection<ParsedFunction> functions, IReadOnlyList<RecordInfo> records, IReadOnlyList<EnumInfo> enums)
    {
        foreach (string word in s_ofC)
        {
            yield return new Name(word, "keyword", false);
        }

        foreach (ParsedFunction function in functions)
        {
            yield return new Name(function.Name, "function", true);
        }

        foreach (ParsedFunction function in functions)
        {
            foreach (ParameterInfo parameter in function.Parameters)
            {
                yield return new Name(parameter.Name, "parameter", false);
            }
        }

        foreach (RecordInfo record in records.Where(record => record.CName is not null))
        {
            // A tag is looked at elsewhere.
            if (record.CName == record.Name)
            {
                yield return new Name(record.Name, "type", false);
            }

            foreach (FieldInfo field in record.Fields)
            {
                yield return new Name(field.Name, "field", false);
            }
        }

        foreach (EnumInfo item in enums)
        {
            foreach (EnumMember member in item.Members.Where(member => !member.Padding))
            {
                yield return new Name(member.Name, "constant", false);
            }
        }
    }

    private static bool StandsForItself(TranslationUnit unit, CXCursor macro, string name) =>
        string.Concat(unit.Tokens(macro).Where(token => token.Kind != CXTokenKind.CXToken_Comment).Select(token => token.Text)) == name + name;

    private static BindgenException Error(string? file, int? line, string text) => new(
        ErrorCode.SB014, file, line, text, "the C files that bindgen writes include the headers and then use this name: rename one of the two, or #undef the macro at the end of its header");

    private sealed record Name(string Text, string Kind, bool Called);
}
