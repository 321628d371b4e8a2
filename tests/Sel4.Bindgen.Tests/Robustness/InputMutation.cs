// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>What is done to a file.</summary>
internal enum MutationKind
{
    Truncate,
    DeleteBytes,
    DuplicateBytes,
    FlipByte,
    InsertBytes,
    DeleteLine,
    DuplicateLine,
    SwapLines,
    DuplicateChunk,
    ReplaceNumber,
    ReplaceWord,
    SwapWords,
    InsertFragment,
    Encode,
    CopyOfAnother,
    Empty,
    Remove,

    /// <summary>The one that concerns all files: a name gets another one wherever it is, so that the files still fit.</summary>
    RenameEverywhere,
}

/// <summary>One change to the files below a folder. The numbers pick from what there is, so any of them will do.</summary>
internal sealed partial record InputMutation(MutationKind Kind, int File, int At, int With)
{
    /// <summary>Makes the change. Only files with these endings are touched.</summary>
    public void Apply(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            return;
        }

        string path = files[Pick(File, files.Length)];
        switch (Kind)
        {
            case MutationKind.Remove:
                System.IO.File.Delete(path);
                break;
            case MutationKind.CopyOfAnother:
                System.IO.File.WriteAllBytes(path, System.IO.File.ReadAllBytes(files[Pick(At, files.Length)]));
                break;
            case MutationKind.RenameEverywhere:
                RenameIn(files, path);
                break;
            default:
                System.IO.File.WriteAllBytes(path, Change(System.IO.File.ReadAllBytes(path), Path.GetExtension(path)));
                break;
        }
    }

    private byte[] Change(byte[] old, string extension)
    {
        byte[] hostile = HostileText.Bytes[Pick(With, HostileText.Bytes.Count)];
        switch (Kind)
        {
            case MutationKind.Empty:
                return [];
            case MutationKind.Truncate:
                return old[..Pick(At, old.Length + 1)];
            case MutationKind.DeleteBytes:
                (int start, int end) = Range(old.Length);
                return [.. old[..start], .. old[end..]];
            case MutationKind.DuplicateBytes:
                (start, end) = Range(old.Length);
                return [.. old[..end], .. old[start..]];
            case MutationKind.FlipByte when old.Length > 0:
                byte[] changed = [.. old];
                changed[Pick(At, old.Length)] ^= (byte)(1 << Pick(With, 8));
                return changed;
            case MutationKind.InsertBytes:
                int at = Pick(At, old.Length + 1);
                return [.. old[..at], .. hostile, .. old[at..]];
            case MutationKind.Encode:
                return Encoded(old);
            default:
                // Other encodings than UTF-8 go through unchanged: one byte, one character.
                return Encoding.Latin1.GetBytes(Change(Encoding.Latin1.GetString(old), extension));
        }
    }

    private string Change(string old, string extension)
    {
        List<string> lines = [.. old.Split('\n')];
        int line = Pick(At, lines.Count);
        switch (Kind)
        {
            case MutationKind.DeleteLine:
                lines.RemoveAt(line);
                break;
            case MutationKind.DuplicateLine:
                lines.Insert(line, lines[line]);
                break;
            case MutationKind.SwapLines:
                int other = Pick(With, lines.Count);
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case MutationKind.DuplicateChunk:
                lines.InsertRange(line, [.. lines.Skip(line).Take(1 + Pick(With, 20))]);
                break;
            case MutationKind.InsertFragment:
                IReadOnlyList<string> fragments = HostileText.Fragments(extension);
                lines.Insert(line, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(fragments[Pick(With, fragments.Count)])));
                break;
            case MutationKind.ReplaceNumber:
                return Replace(old, Number(), HostileText.Numbers[Pick(With, HostileText.Numbers.Count)]);
            case MutationKind.ReplaceWord:
                return Replace(old, Word(), HostileText.Words[Pick(With, HostileText.Words.Count)]);
            case MutationKind.SwapWords:
                MatchCollection words = Word().Matches(old);
                return words.Count == 0 ? old : Replace(old, Word(), words[Pick(With, words.Count)].Value);
            default:
                return old;
        }

        return string.Join('\n', lines);
    }

    private string Replace(string old, Regex what, string with)
    {
        MatchCollection found = what.Matches(old);
        if (found.Count == 0)
        {
            return old;
        }

        Match match = found[Pick(At, found.Count)];
        return old[..match.Index] + with + old[(match.Index + match.Length)..];
    }

    private byte[] Encoded(byte[] old)
    {
        string text = Encoding.UTF8.GetString(old);
        return Pick(With, 7) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. old],
            1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            2 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)],
            4 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
            5 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")),
            _ => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\u2028")),
        };
    }

    private void RenameIn(string[] files, string from)
    {
        MatchCollection words = Word().Matches(Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(from)));
        if (words.Count == 0)
        {
            return;
        }

        string word = words[Pick(At, words.Count)].Value;
        var whole = new Regex($@"(?<![A-Za-z0-9_]){Regex.Escape(word)}(?![A-Za-z0-9_])");
        string name = HostileText.Words[Pick(With, HostileText.Words.Count)];
        foreach (string file in files)
        {
            string old = Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(file));
            string renamed = whole.Replace(old, name.Replace("$", "$$", StringComparison.Ordinal));
            if (old != renamed)
            {
                System.IO.File.WriteAllBytes(file, Encoding.Latin1.GetBytes(renamed));
            }
        }
    }

    private (int Start, int End) Range(int length)
    {
        int start = Pick(At, length + 1);
        return (start, Math.Min(length, start + 1 + Pick(With, 200)));
    }

    private static int Pick(int number, int count) => count <= 1 ? 0 : (int)((uint)number % (uint)count);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"new({nameof(MutationKind)}.{Kind}, {File}, {At}, {With})");

    [GeneratedRegex(@"\b\d+\b")]
    private static partial Regex Number();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();
}
