// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>The files below a folder, or that there is no folder: what a test compares before and after.</summary>
internal sealed class FolderContent
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private FolderContent(bool exists) => Exists = exists;

    public bool Exists { get; }

    /// <summary>Paths below the folder, with <c>/</c> between folders, sorted.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    public byte[] this[string path] => _files[path];

    public static FolderContent Of(string folder)
    {
        var content = new FolderContent(Directory.Exists(folder));
        if (content.Exists)
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                content._files.Add(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file));
            }
        }

        return content;
    }

    /// <summary>Copies a folder; links are not expected in it.</summary>
    public static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        FolderContent content = Of(source);
        Assert.NotEmpty(content.Paths);
        foreach (string path in content.Paths)
        {
            string file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content[path]);
        }
    }

    public static void AssertSame(FolderContent expected, FolderContent actual)
    {
        List<string> differences = Differences(expected, actual);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>One line for each file that came, went or changed, with the first line that differs.</summary>
    public static List<string> Differences(FolderContent expected, FolderContent actual)
    {
        var result = new List<string>();
        if (expected.Exists != actual.Exists)
        {
            result.Add(expected.Exists ? "the folder is gone" : "the folder should not be there");
        }

        result.AddRange(expected.Paths.Except(actual.Paths).Select(path => $"{path}: missing"));
        result.AddRange(actual.Paths.Except(expected.Paths).Select(path => $"{path}: should not be there"));
        foreach (string path in expected.Paths.Intersect(actual.Paths).Where(path => !expected[path].AsSpan().SequenceEqual(actual[path])))
        {
            string[] wanted = Encoding.UTF8.GetString(expected[path]).Split('\n');
            string[] found = Encoding.UTF8.GetString(actual[path]).Split('\n');
            int line = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
            result.Add($"{path}:{line + 1}:\n  expected: {wanted.ElementAtOrDefault(line)}\n  found:    {found.ElementAtOrDefault(line)}");
        }

        return result;
    }
}
