// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>
/// What a tree's headers hold, found without libclang: a compiler's preprocessor, and a look at the text that is left.
/// </summary>
internal sealed partial class HeaderOracle
{
    /// <summary>Headers a user may include that <c>sel4/sel4.h</c> does not reach, in an order that compiles.</summary>
    private static readonly string[] s_optional =
    [
        "sel4/sel4_arch/mapping.h", "sel4/arch/mapping.h", "sel4/arch/vmenter.h", "sel4/benchmark_track_types.h",
        "sel4/benchmark_tracepoints_types.h", "sel4/benchmark_utilisation_types.h", "sel4/arch/bootinfo_types.h",
    ];

    private readonly SortedSet<string> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _typedefs = new(StringComparer.Ordinal);

    private HeaderOracle()
    {
    }

    /// <summary>Functions with a body.</summary>
    public SortedSet<string> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>Functions that are declared only.</summary>
    public SortedSet<string> Declarations { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables that are declared for other files: type, or <c>__thread</c> and type, and name.</summary>
    public SortedSet<string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Structs and unions defined at file scope: the first typedef that names it, else the tag.</summary>
    public SortedSet<string> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Headers of the tree the preprocessor opened, relative to the include directory.</summary>
    public SortedSet<string> Opened { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks through the headers of a tree with a compiler, <c>gcc</c> or that of another architecture.</summary>
    public static async Task<HeaderOracle> ReadAsync(string compiler, string prefix)
    {
        string include = Path.Combine(prefix, "libsel4", "include");
        using var folder = new TempFolder();
        IEnumerable<string> headers = s_optional.Where(header => File.Exists(Path.Combine(include, header))).Prepend("sel4/sel4.h").Prepend("stdint.h");
        string main = folder.PathOf("main.c");
        await File.WriteAllTextAsync(main, string.Concat(headers.Select(header => $"#include <{header}>\n")), TestContext.Current.CancellationToken);
        string text = await Command.SucceedAsync(compiler, "-E", "-ffreestanding", "-std=gnu11", "-I" + include, main);

        var oracle = new HeaderOracle();
        oracle.Scan(oracle.OfTree(text, include + "/"));
        oracle.Records.UnionWith(oracle._tags.Select(tag => oracle._typedefs.GetValueOrDefault(tag, tag)));
        return oracle;
    }

    // Line markers say which header the lines after them are from.
    private string OfTree(string preprocessed, string include)
    {
        var text = new StringBuilder();
        bool inside = false;
        foreach (string line in preprocessed.Split('\n'))
        {
            if (Marker().Match(line) is { Success: true } marker)
            {
                string file = marker.Groups[1].Value;
                inside = file.StartsWith(include, StringComparison.Ordinal);
                if (inside)
                {
                    Opened.Add(file[include.Length..]);
                }
            }
            else if (inside && !line.StartsWith('#'))
            {
                text.Append(line).Append('\n');
            }
        }

        return Literal().Replace(text.ToString(), "0");
    }

    /// <summary>Goes through the declarations at file scope, which end with a semicolon or a function's body.</summary>
    private void Scan(string text)
    {
        int start = 0;
        int braces = 0;
        int parentheses = 0;
        int body = -1;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    parentheses++;
                    break;
                case ')':
                    parentheses--;
                    break;
                case '{':
                    if (braces++ == 0)
                    {
                        body = i;
                    }

                    break;
                case '}' when --braces == 0 && IsFunction(text[start..body]):
                    Definitions.Add(FunctionName(text[start..body]));
                    (start, body) = (i + 1, -1);
                    break;
                case ';' when braces == 0 && parentheses == 0:
                    Declaration(text[start..i], body < 0 ? null : text[start..body]);
                    (start, body) = (i + 1, -1);
                    break;
                default:
                    break;
            }
        }

        Assert.Equal((0, 0), (braces, parentheses));
    }

    private void Declaration(string text, string? head)
    {
        string start = WithoutAttributes(head ?? text);
        if (head is null)
        {
            if (TypedefOfTag().Match(start) is { Success: true } typedef)
            {
                _typedefs.TryAdd(typedef.Groups[1].Value, typedef.Groups[2].Value);
            }
            else if (Variable().Match(start) is { Success: true } variable)
            {
                Variables.Add(Blanks().Replace(variable.Groups[1].Value, " ").Replace(" *", "*", StringComparison.Ordinal) + " " + variable.Groups[2].Value);
            }
            else if (!TypedefOrAssert().IsMatch(text) && IsFunction(text))
            {
                Declarations.Add(FunctionName(text));
            }
        }
        else if (RecordHead().Match(start) is { Success: true } record)
        {
            string typedef = Name().Match(WithoutAttributes(text[(text.LastIndexOf('}') + 1)..])).Value;
            if (typedef.Length > 0)
            {
                Records.Add(typedef);
            }
            else
            {
                _tags.Add(record.Groups[1].Value);
            }
        }
    }

    private static bool IsFunction(string text) => FunctionHead().IsMatch(WithoutAttributes(text)) && !text.Contains('=', StringComparison.Ordinal);

    private static string FunctionName(string text) => FunctionHead().Match(WithoutAttributes(text)).Groups[1].Value;

    private static string WithoutAttributes(string text)
    {
        for (Match match = Attribute().Match(text); match.Success; match = Attribute().Match(text))
        {
            int depth = 0;
            int end = match.Index + match.Length - 1;
            do
            {
                depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
                end++;
            }
            while (depth > 0);
            text = text[..match.Index] + text[end..];
        }

        return text;
    }

    [GeneratedRegex("""^# \d+ "([^"]*)" """)]
    private static partial Regex Marker();

    [GeneratedRegex("""
        "(\\.|[^"\\])*"|'(\\.|[^'\\])*'
        """)]
    private static partial Regex Literal();

    [GeneratedRegex(@"__attribute__\s*\(")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^\s*(typedef|_Static_assert)\b")]
    private static partial Regex TypedefOrAssert();

    [GeneratedRegex(@"^\s*extern\s+([\w\s*]+?)\s*\b(\w+)\s*$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[\w\s*]*?\b(\w+)\s*\(")]
    private static partial Regex FunctionHead();

    [GeneratedRegex(@"^\s*(?:typedef\s+)?(?:struct|union)\s*(\w+)?\s*$")]
    private static partial Regex RecordHead();

    [GeneratedRegex(@"^\s*typedef\s+(?:struct|union)\s+(\w+)\s+(\w+)\s*$")]
    private static partial Regex TypedefOfTag();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();
}
