// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
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

    [Theory]
    [InlineData("SEL4_PREFIX", "t`touch X`$(touch X)", "SX017")]
    [InlineData("SEL4_PREFIX", "q'; touch X; 'y", "SX017")]
    [InlineData("SEL4_PREFIX", "a\n", "SX017")]
    [InlineData("SEL4_PREFIX_ROOT", "@(Compile)", "SX017")]
    [InlineData("SEL4_PREFIX", "-it's `touch X` & (é), !~^+={}<> @x", "SX002")]
    [InlineData("SEL4_CONFIG", "../x", "SX018")]
    public async Task A_variable_is_no_command_of_build_sh(string variable, string value, string code)
    {
        Command.Require("bash");
        using var folder = new TempFolder();
        var start = new ProcessStartInfo("bash", [Repository.PathOf("build.sh"), "gen"]) { WorkingDirectory = folder.Path };
        start.Environment.Remove("SEL4_PREFIX");
        start.Environment[variable] = value;

        (int exitCode, _, string error) = await Command.RunAsync(start);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"error {code}: ", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.False(File.Exists(Repository.PathOf("X")));
    }

    private static void Same(string kind, IEnumerable<string> sources, string table)
    {
        SortedSet<string> used = new(sources.SelectMany(file => Regex.Matches(File.ReadAllText(file), $"\"({kind}[0-9]{{3}})\"")).Select(match => match.Groups[1].Value), StringComparer.Ordinal);
        IEnumerable<string> rows = Regex.Matches(File.ReadAllText(table), $@"(?m)^\| ({kind}[0-9]{{3}}.*?) \|").SelectMany(
            row => Regex.Matches(row.Groups[1].Value, $"{kind}[0-9]{{3}}")).Select(match => match.Value);

        Assert.NotEmpty(used);
        Assert.Equal(used, rows);
    }
}
