// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>
/// One way a tree can be wrong: a .case file that changes a copy of Trees/Small. Its lines, with files named below
/// <c>libsel4/include</c>:
/// <code>
/// # why this is wrong
/// edit FILE              then lines with - (which must be in the file once, in this order) and + (what replaces them)
/// write FILE             then lines with +, the whole new content
/// delete FILE
/// truncate FILE BYTES
/// prefix DIR             what to pass as --prefix, below the tree, instead of the tree
/// config NAME            what to pass as --config
/// at FILE[:LINE|:TEXT]   where the error must be reported: by number, or by a text that is on one line only
/// </code>
/// </summary>
internal sealed class BadInput
{
    private readonly string _include;
    private readonly List<string> _removed = [];
    private readonly List<string> _added = [];
    private string? _edited;
    private bool _wholeFile;
    private string? _expectedFile;
    private string? _expectedLine;

    private BadInput(string tree)
    {
        Prefix = tree;
        _include = Path.Combine(tree, "libsel4", "include");
    }

    public string Prefix { get; private set; }

    public string Config { get; private set; } = SmallTree.Config;

    /// <summary><c>FILE:LINE</c> or <c>FILE</c>, absolute, or null when the error is about no file of the tree.</summary>
    public string? Place { get; private set; }

    /// <summary>Makes the bad tree in an empty folder.</summary>
    public static BadInput Make(string caseFile, string tree)
    {
        SmallTree.CopyTo(tree);
        var input = new BadInput(tree);
        foreach (string line in File.ReadLines(caseFile))
        {
            input.Line(line);
        }

        input.Apply();
        input.Place = input.FindPlace();
        return input;
    }

    private void Line(string line)
    {
        if (line.StartsWith('-'))
        {
            if (_added.Count > 0)
            {
                Apply();
            }

            _removed.Add(line[1..]);
        }
        else if (line.StartsWith('+'))
        {
            _added.Add(line[1..]);
        }
        else if (line.Length > 0 && !line.StartsWith('#'))
        {
            Apply();
            Command(line.Split(' ', 3));
        }
    }

    private void Command(string[] words)
    {
        switch (words)
        {
            case ["edit" or "write", var file]:
                _edited = PathOf(file);
                _wholeFile = words[0] == "write";
                break;
            case ["delete", var file]:
                File.Delete(PathOf(file));
                break;
            case ["truncate", var file, var bytes]:
                using (var stream = new FileStream(PathOf(file), FileMode.Open))
                {
                    stream.SetLength(int.Parse(bytes, System.Globalization.CultureInfo.InvariantCulture));
                }

                break;
            case ["prefix", var folder]:
                Prefix = Path.Combine(Prefix, folder);
                break;
            case ["config", var name]:
                Config = name;
                break;
            case ["at", ..]:
                string[] place = string.Join(' ', words[1..]).Split(':', 2);
                (_expectedFile, _expectedLine) = (Path.Combine(_include, place[0]), place.ElementAtOrDefault(1));
                break;
            default:
                throw new InvalidDataException($"\"{string.Join(' ', words)}\" is no line of a .case file");
        }
    }

    // A file that must be there: a case that is about nothing any more has to fail.
    private string PathOf(string file)
    {
        string path = Path.Combine(_include, file);
        return File.Exists(path) ? path : throw new InvalidDataException($"{file} is not in the tree");
    }

    private void Apply()
    {
        if (_removed.Count + _added.Count == 0)
        {
            return;
        }

        string path = _edited ?? throw new InvalidDataException("lines without an edit or write");
        if (_wholeFile)
        {
            File.WriteAllText(path, Text(_added));
        }
        else
        {
            string text = "\n" + File.ReadAllText(path);
            string old = "\n" + Text(_removed);
            int first = text.IndexOf(old, StringComparison.Ordinal);
            if (_removed.Count == 0 || first < 0 || text.IndexOf(old, first + 1, StringComparison.Ordinal) >= 0)
            {
                throw new InvalidDataException($"not once in {path}:\n{Text(_removed)}");
            }

            File.WriteAllText(path, (text[..first] + "\n" + Text(_added) + text[(first + old.Length)..])[1..]);
        }

        _removed.Clear();
        _added.Clear();
    }

    private string? FindPlace()
    {
        if (_expectedFile is null || string.IsNullOrEmpty(_expectedLine))
        {
            return _expectedFile;
        }

        if (int.TryParse(_expectedLine, out _))
        {
            return $"{_expectedFile}:{_expectedLine}";
        }

        int[] lines = [.. File.ReadLines(_expectedFile).Index().Where(item => item.Item.Contains(_expectedLine, StringComparison.Ordinal)).Select(item => item.Index + 1)];
        return lines is [var line]
            ? $"{_expectedFile}:{line}"
            : throw new InvalidDataException($"\"{_expectedLine}\" is on {lines.Length} lines of {_expectedFile}, expected one");
    }

    private static string Text(List<string> lines)
    {
        var text = new StringBuilder();
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
