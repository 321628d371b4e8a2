// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The errors of build.sh and of the targets: each code means one thing, and a table says what.</summary>
public class ScriptErrorTests
{
    [Fact]
    public void Each_code_of_build_sh_is_in_the_table_and_each_of_the_table_is_used() =>
        Same("SX", [Repository.PathOf("build.sh"), .. Directory.EnumerateFiles(Repository.PathOf("scripts"), "*.sh")], Repository.PathOf("CONTRIBUTING.md"));

    [Fact]
    public void Each_code_of_the_targets_is_in_the_table_and_each_of_the_table_is_used() =>
        Same(
            "SM",
            new[] { "src", "Directory.Build.targets" }.Select(part => Repository.PathOf(part)).SelectMany(
                path => File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(
                    file => Path.GetExtension(file) is ".targets" or ".proj" or ".cs")),
            Repository.PathOf("src", "Sel4.Freestanding", "README.md"));

    private static void Same(string kind, IEnumerable<string> sources, string table)
    {
        SortedSet<string> used = new(sources.SelectMany(file => Regex.Matches(File.ReadAllText(file), $"\"({kind}[0-9]{{3}})\"")).Select(match => match.Groups[1].Value), StringComparer.Ordinal);
        IEnumerable<string> rows = Regex.Matches(File.ReadAllText(table), $@"(?m)^\| ({kind}[0-9]{{3}}.*?) \|").SelectMany(
            row => Regex.Matches(row.Groups[1].Value, $"{kind}[0-9]{{3}}")).Select(match => match.Value);

        Assert.NotEmpty(used);
        Assert.Equal(used, rows);
    }
}
