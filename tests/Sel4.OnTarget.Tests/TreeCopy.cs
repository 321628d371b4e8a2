// SPDX-License-Identifier: BSD-2-Clause
using System.IO;
using System.Text.RegularExpressions;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>A copy of a kernel tree to change something in.</summary>
internal static class TreeCopy
{
    /// <summary>Copies what is below libsel4; there is no kernel in the copy.</summary>
    public static void Make(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(from, "libsel4"), "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Changes what matches in a file below libsel4/include, and there must be something.</summary>
    public static void Edit(string tree, string file, string pattern, string replacement)
    {
        string path = Path.Combine(tree, "libsel4", "include", file);
        string text = File.ReadAllText(path);
        Assert.Matches(pattern, text);
        File.WriteAllText(path, Regex.Replace(text, pattern, replacement));
    }
}
