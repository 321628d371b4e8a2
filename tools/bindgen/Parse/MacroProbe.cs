// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

internal sealed record MacroResults(
    IReadOnlyList<ConstantInfo> Constants, IReadOnlyList<GetterInfo> Getters, IReadOnlyList<AliasInfo> Aliases);

/// <summary>
/// Asks the compiler what each macro without parameters is: a second parse declares objects of the macro's type and value,
/// one a line, and the lines with errors are the macros that are something else.
/// </summary>
/// <param name="headers">The headers.</param>
/// <param name="types">Names of records and enums.</param>
/// <param name="macros">The macros.</param>
/// <param name="wideMembers">Constants of enums that are wider than an int.</param>
internal sealed class MacroProbe(HeaderSet headers, TypeNamer types, IReadOnlyDictionary<string, ParsedMacro> macros, IReadOnlySet<string> wideMembers)
{
    private const int LinesPerMacro = 3;
    private const string TypePrefix = "bindgen_type_";
    private const string ValuePrefix = "bindgen_value_";
    private const string TextPrefix = "bindgen_text_";

    private static readonly HashSet<string> AllowedKeywords = new(StringComparer.Ordinal)
    {
        "sizeof", "unsigned", "signed", "int", "long", "short", "char", "void", "const", "struct", "_Alignof", "_Bool",
    };

    /// <summary>Whether a line that holds these tokens in parentheses ends where it should.</summary>
    public static bool CanBeExpression(IReadOnlyList<(CXTokenKind Kind, string Text)> tokens)
    {
        int depth = 0;
        foreach ((CXTokenKind kind, string text) in tokens)
        {
            if (text is ";" or "{" or "}" or "#" || (kind == CXTokenKind.CXToken_Keyword && !AllowedKeywords.Contains(text)))
            {
                return false;
            }

            depth += text == "(" ? 1 : text == ")" ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0 && tokens.Count > 0;
    }

    public MacroResults Run(IReadOnlySet<string> functions, IReadOnlySet<string> typeNames, UsedNames names)
    {
        List<ParsedMacro> candidates = [.. macros.Values
            .Where(macro => macro.Evaluable && !macro.Name.StartsWith("CONFIG_", StringComparison.Ordinal))
            .OrderBy(macro => macro.Name, StringComparer.Ordinal)];
        var probe = new StringBuilder();
        foreach (ParsedMacro macro in candidates)
        {
            probe.Append(CultureInfo.InvariantCulture, $"extern __typeof__(({macro.Name})) {TypePrefix}{macro.Name};\n");
            probe.Append(CultureInfo.InvariantCulture, $"static const __typeof__(({macro.Name})) {ValuePrefix}{macro.Name} = ({macro.Name});\n");
            probe.Append(CultureInfo.InvariantCulture, $"static const char *const {TextPrefix}{macro.Name} = {macro.Name};\n");
        }

        names.AppendTo(probe);
        using TranslationUnit unit = headers.Parse(probe.ToString());
        HashSet<int> badLines = [.. unit.Diagnostics().Where(error => error.IsError && headers.IsMain(error.Place)).Select(error => error.Place.Line)];
        names.RequireUsable(badLines, headers.ProbeLine + (candidates.Count * LinesPerMacro));
        Dictionary<string, CXCursor> declared = unit.Root.Children()
            .Where(cursor => cursor.Kind() == CXCursorKind.CXCursor_VarDecl && headers.IsMain(cursor.Place()))
            .DistinctBy(cursor => cursor.Spelling())
            .ToDictionary(cursor => cursor.Spelling(), StringComparer.Ordinal);

        var constants = new List<ConstantInfo>();
        var getters = new List<GetterInfo>();
        for (int i = 0; i < candidates.Count; i++)
        {
            ParsedMacro macro = candidates[i];
            int line = headers.ProbeLine + (i * LinesPerMacro);
            if (badLines.Contains(line) || !declared.TryGetValue(TypePrefix + macro.Name, out CXCursor variable))
            {
                continue;
            }

            CXType type = clang.getCanonicalType(clang.getCursorType(variable));
            if (type.kind == CXTypeKind.CXType_Record)
            {
                getters.Add(new GetterInfo { Name = macro.Name, Type = types.NameOf(clang.getTypeDeclaration(type)) });
            }
            else if (Constant(macro, type, declared, badLines, line) is { } constant)
            {
                constants.Add(constant);
            }
        }

        return new MacroResults(constants, getters, [.. Aliases(functions, typeNames)]);
    }

    private ConstantInfo? Constant(
        ParsedMacro macro, CXType type, Dictionary<string, CXCursor> declared, HashSet<int> badLines, int line)
    {
        bool deprecated = macro.Tokens.Contains("SEL4_DEPRECATE_MACRO", StringComparer.Ordinal);
        if (type.kind is CXTypeKind.CXType_ConstantArray)
        {
            return badLines.Contains(line + 2) || TextOf(macro, clang.getArraySize(type), declared[TextPrefix + macro.Name]) is not { } text
                ? null
                : new ConstantInfo { Name = macro.Name, Kind = ConstantKind.Text, Type = "const char*", Value = text, Deprecated = deprecated };
        }

        if (type.kind == CXTypeKind.CXType_Enum)
        {
            type = clang.getCanonicalType(clang.getEnumDeclIntegerType(clang.getTypeDeclaration(type)));
        }

        string? builtin = TypeNamer.Builtin(type.kind);
        if (builtin is null or "void" || badLines.Contains(line + 1) || NumberOf(declared[ValuePrefix + macro.Name]) is not { } number)
        {
            return null;
        }

        // C23 gives every constant of a wide enum the type of the enum, and newer compilers do so whatever the standard. Before, it
        // was an int where that holds it, which is also what C# has.
        if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && MentionsWideMember(macro, []))
        {
            builtin = "int";
        }

        return new ConstantInfo { Name = macro.Name, Kind = ConstantKind.Integer, Type = builtin, Value = number, Deprecated = deprecated };
    }

    private bool MentionsWideMember(ParsedMacro macro, HashSet<string> seen) =>
        seen.Add(macro.Name) && macro.Tokens.Any(token => wideMembers.Contains(token) || (macros.TryGetValue(token, out ParsedMacro? inner) && MentionsWideMember(inner, seen)));

    internal static unsafe string? NumberOf(CXCursor variable)
    {
        void* result = clang.Cursor_Evaluate(variable);
        if (result is null)
        {
            return null;
        }

        string? number = clang.EvalResult_getKind(result) != CXEvalResultKind.CXEval_Int ? null
            : clang.EvalResult_isUnsignedInt(result) != 0 ? clang.EvalResult_getAsUnsigned(result).ToString(CultureInfo.InvariantCulture)
            : clang.EvalResult_getAsLongLong(result).ToString(CultureInfo.InvariantCulture);
        clang.EvalResult_dispose(result);
        return number;
    }

    private static unsafe string? TextOf(ParsedMacro macro, long size, CXCursor variable)
    {
        void* result = clang.Cursor_Evaluate(variable);
        if (result is null)
        {
            return null;
        }

        string? text = null;
        bool whole = true;
        if (clang.EvalResult_getKind(result) == CXEvalResultKind.CXEval_StrLiteral)
        {
            // libclang hands out what is in front of the first zero byte, in whatever encoding.
            ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)clang.EvalResult_getAsStr(result));
            whole = bytes.Length + 1 == size && Utf8.IsValid(bytes);
            text = Encoding.UTF8.GetString(bytes);
        }

        clang.EvalResult_dispose(result);
        return whole
            ? text
            : throw new BindgenException(
                ErrorCode.SB014, macro.Place.File, macro.Place.Line, $"the text of macro {macro.Name} has a zero byte or is not UTF-8", "bindgen knows texts that C and C# write alike");
    }

    /// <summary>A macro that is one name (upstream has some with a stray semicolon behind it).</summary>
    private IEnumerable<AliasInfo> Aliases(IReadOnlySet<string> functions, IReadOnlySet<string> typeNames)
    {
        foreach (ParsedMacro macro in macros.Values.OrderBy(macro => macro.Name, StringComparer.Ordinal))
        {
            List<string> tokens = [.. macro.Tokens.Where(token => token != ";")];
            if (tokens.Count != 1)
            {
                continue;
            }

            string target = tokens[0];
            for (int i = 0; i < 8 && macros.TryGetValue(target, out ParsedMacro? next) && next.Tokens.Count is 1 or 2; i++)
            {
                target = next.Tokens[0];
            }

            if (functions.Contains(target))
            {
                yield return new AliasInfo { Name = macro.Name, Kind = AliasKind.Function, Target = target };
            }
            else if (typeNames.Contains(target))
            {
                yield return new AliasInfo { Name = macro.Name, Kind = AliasKind.Type, Target = target };
            }
        }
    }
}
