// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>A field or, without a name, padding.</summary>
internal sealed record PbfField(string? Name, int Width, int Line);

/// <summary>Parts are listed from the most significant bit of the last word down to bit 0 of word 0.</summary>
internal sealed record PbfBlock(string Name, int WordBits, IReadOnlyList<PbfField> Parts, string File, int Line);

internal sealed record PbfUnion(string Name, string TagField, IReadOnlyList<(string Block, long Tag)> Variants, string File, int Line);

internal sealed record PbfFile(IReadOnlyList<PbfBlock> Blocks, IReadOnlyList<PbfUnion> Unions);

/// <summary>Reads the .pbf files: six keywords, <c>base block field padding tagged_union tag</c>, and comments from <c>--</c>.</summary>
internal sealed class BitFieldFile
{
    private readonly string _path;
    private readonly List<(string Text, int Line)> _tokens = [];
    private int _position;

    private BitFieldFile(string path, string text)
    {
        _path = path;
        int line = 0;
        foreach (string full in text.Split('\n'))
        {
            line++;
            int comment = full.IndexOf("--", StringComparison.Ordinal);
            string code = comment < 0 ? full : full[..comment];
            foreach (string word in code.Replace("{", " { ", StringComparison.Ordinal).Replace("}", " } ", StringComparison.Ordinal)
                .Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                _tokens.Add((word, line));
            }
        }
    }

    private int Line => _tokens.Count == 0 ? 1 : _tokens[Math.Min(_position, _tokens.Count - 1)].Line;

    /// <summary>Of the word that was read last.</summary>
    private int LastLine => _tokens[_position - 1].Line;

    public static PbfFile Load(InstallTree tree, string relative) =>
        new BitFieldFile(tree.PathOf(relative), Encoding.UTF8.GetString(tree.Read(relative))).Parse();

    private PbfFile Parse()
    {
        var blocks = new List<PbfBlock>();
        var unions = new List<PbfUnion>();
        int wordBits = 0;
        while (_position < _tokens.Count)
        {
            int line = Line;
            switch (Next())
            {
                case "base":
                    wordBits = (int)Number();
                    if (wordBits is not (32 or 64))
                    {
                        throw Error($"base {wordBits} is neither 32 nor 64");
                    }

                    break;
                case "block":
                    if (wordBits == 0)
                    {
                        throw Error("a block before the first base");
                    }

                    blocks.Add(Block(wordBits, line));
                    break;
                case "tagged_union":
                    unions.Add(Union(line));
                    break;
                case string other:
                    throw Error($"unexpected \"{other}\"");
            }
        }

        return new PbfFile(blocks, unions);
    }

    private PbfBlock Block(int wordBits, int line)
    {
        string name = Name();
        var parts = new List<PbfField>();
        Expect("{");
        for (string word = Next(); word != "}"; word = Next())
        {
            int partLine = LastLine;
            string? field = word switch
            {
                "field" => Name(),
                "padding" => null,
                _ => throw Error($"unexpected \"{word}\" in a block"),
            };
            long width = Number();
            if (width < 1 || width > 1 << 16 || (field is not null && width > wordBits))
            {
                throw Error($"width {width} is out of range");
            }

            parts.Add(new PbfField(field, (int)width, partLine));
        }

        return new PbfBlock(name, wordBits, parts, _path, line);
    }

    private PbfUnion Union(int line)
    {
        string name = Name();
        string tagField = Name();
        var variants = new List<(string, long)>();
        Expect("{");
        for (string word = Next(); word != "}"; word = Next())
        {
            if (word != "tag")
            {
                throw Error($"unexpected \"{word}\" in a tagged_union");
            }

            string block = Name();
            variants.Add((block, Number()));
        }

        return new PbfUnion(name, tagField, variants, _path, line);
    }

    private string Next() => _position < _tokens.Count ? _tokens[_position++].Text : throw Error("unexpected end of the file");

    private void Expect(string word)
    {
        string next = Next();
        if (next != word)
        {
            throw Error($"expected \"{word}\", found \"{next}\"");
        }
    }

    private string Name()
    {
        string next = Next();
        return XmlFile.IsIdentifier(next) ? next : throw Error($"\"{next}\" is not a name");
    }

    private long Number()
    {
        string next = Next();
        return long.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : throw Error($"\"{next}\" is not a number");
    }

    private BindgenException Error(string text) => new(ErrorCode.SB005, _path, Line, text, "install the kernel again");
}
