// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>
/// The headers as text. The time libclang takes grows with the square of some numbers, dimensions of an array for example, and it
/// bounds only brackets inside of brackets. So these numbers are bounded here, before libclang reads anything.
/// </summary>
internal sealed class HeaderTexts
{
    /// <summary>Of <c>[</c> and of <c>*</c> in one declaration, with what its macros stand for. The largest of libsel4 is 3.</summary>
    public const int MostInDeclaration = 256;

    /// <summary>Tokens that one macro expands to. The largest of libsel4 has about a hundred.</summary>
    public const int MostInMacro = 100_000;

    private static readonly string[] s_noHeaders = [".xml", ".json", ".pbf"];

    private readonly InstallTree _tree;
    private readonly List<(string File, int Line, string Text)> _poison = [];
    private readonly SortedDictionary<string, CTokens> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string File, MacroText Macro)>> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Weight> _weights = new(StringComparer.Ordinal);

    private HeaderTexts(InstallTree tree) => _tree = tree;

    /// <summary>Reads every header of the tree; what is beyond a bound is an error with its place.</summary>
    public static HeaderTexts Load(InstallTree tree)
    {
        var result = new HeaderTexts(tree);
        foreach (string file in tree.Files().Where(file => !s_noHeaders.Any(end => file.EndsWith(end, StringComparison.Ordinal))))
        {
            byte[] bytes = tree.Read(file);
            var tokens = CTokens.Of(bytes);
            if (bytes.AsSpan().IndexOf("poison"u8) >= 0)
            {
                result._poison.AddRange(Encoding.UTF8.GetString(bytes).Split('\n').Index().Where(line => line.Item.Contains("poison", StringComparison.Ordinal)).Select(line => (file, line.Index + 1, line.Item)));
            }

            result._files.Add(file, tokens);
            foreach (MacroText macro in tokens.Macros)
            {
                if (!result._macros.TryGetValue(macro.Name, out List<(string, MacroText)>? known))
                {
                    result._macros[macro.Name] = known = [];
                }

                known.Add((file, macro));
            }
        }

        foreach ((string file, CTokens tokens) in result._files)
        {
            result.Declarations(file, tokens);
        }

        return result;
    }

    /// <summary>Whether the declaration that an offset is in has one of these words before its body, by itself or through macros.</summary>
    public bool DeclarationHas(string file, int offset, params ReadOnlySpan<string> words)
    {
        CTokens text = _files[file];
        int at = text.Tokens.FindIndex(token => token.Start >= offset);
        if (at < 0)
        {
            return false;
        }

        int first = at;
        while (first > 0 && text.Tokens[first - 1].Sign is not (';' or '}'))
        {
            first--;
        }

        var seen = new HashSet<string>(words.ToArray(), StringComparer.Ordinal);
        for (int i = first; i < text.Tokens.Count && text.Tokens[i].Sign is not (';' or '{'); i++)
        {
            if (text.Tokens[i].Sign == CToken.Word && Leads(text.Text(text.Tokens[i]), words, seen))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the word poison is with a name on one line, else where it is first; null where it is nowhere.</summary>
    public (string File, int Line)? PlaceOfPoison(string name)
    {
        int with = _poison.FindIndex(line => line.Text.Contains(name, StringComparison.Ordinal));
        (string file, int line, _) = _poison.ElementAtOrDefault(with < 0 ? 0 : with);
        return file is null ? null : (_tree.PathOf(file), line);
    }

    private bool Leads(string word, ReadOnlySpan<string> words, HashSet<string> seen)
    {
        if (words.Contains(word))
        {
            return true;
        }

        if (seen.Add(word) && _macros.TryGetValue(word, out List<(string File, MacroText Macro)>? macros))
        {
            foreach ((string file, MacroText macro) in macros)
            {
                foreach (CToken token in macro.Body)
                {
                    if (token.Sign == CToken.Word && Leads(_files[file].Text(token), words, seen))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private void Declarations(string file, CTokens text)
    {
        Weight weight = default;
        foreach (CToken token in text.Tokens)
        {
            weight = token.Sign is ';' or '{' or '}' ? default : weight.Plus(Of(file, text, token));
            Require(weight.Squares, MostInDeclaration, file, token.Line, "[ in one declaration");
            Require(weight.Stars, MostInDeclaration, file, token.Line, "* in one declaration");
        }
    }

    /// <summary>What a token adds; a macro adds what it stands for in its largest definition. Parameters count as nothing.</summary>
    private Weight Of(string file, CTokens text, CToken token)
    {
        if (token.Sign != CToken.Word)
        {
            return new Weight(token.Sign == '[' ? 1 : 0, token.Sign == '*' ? 1 : 0, 1);
        }

        string word = text.Text(token);
        if (!_macros.TryGetValue(word, out List<(string File, MacroText Macro)>? macros))
        {
            return new Weight(0, 0, 1);
        }

        if (_weights.TryGetValue(word, out Weight known))
        {
            return known;
        }

        // While it is taken apart, a macro stands for itself, as in C.
        _weights[word] = new Weight(0, 0, 1);
        Weight largest = default;
        foreach ((string where, MacroText macro) in macros)
        {
            Weight sum = default;
            foreach (CToken part in macro.Body)
            {
                sum = sum.Plus(Of(where, _files[where], part));
                Require(sum.Tokens, MostInMacro, where, macro.Line, $"tokens in the expansion of macro {SafeName(word)}");
            }

            largest = largest.Tokens >= sum.Tokens ? largest : sum;
        }

        return _weights[word] = largest;
    }

    private static string SafeName(string name) => name.Length > 64 ? name[..64] + "…" : name;

    private void Require(long found, int most, string file, int line, string what)
    {
        if (found > most)
        {
            throw new BindgenException(
                ErrorCode.SB014, _tree.PathOf(file), line, $"more than {most} {what}", "this limit keeps libclang from running for minutes; no header of libsel4 comes near it");
        }
    }

    private readonly record struct Weight(long Squares, long Stars, long Tokens)
    {
        public Weight Plus(Weight other) => new(Squares + other.Squares, Stars + other.Stars, Tokens + other.Tokens);
    }
}
