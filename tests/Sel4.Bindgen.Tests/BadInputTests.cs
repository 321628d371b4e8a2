// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>One file in BadInputs for each way a tree can be wrong; what the user is told about it is the .stderr beside it.</summary>
public class BadInputTests
{
    private static readonly string s_folder = Golden.PathOf("BadInputs");

    public static IEnumerable<TheoryDataRow<string>> Cases() =>
        Directory.EnumerateFiles(s_folder, "*.case").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
            .Select(name => new TheoryDataRow<string>(name!));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bad_input_gives_one_error_and_leaves_the_output_alone(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var folder = new TempFolder();
        var input = BadInput.Make(Path.Combine(s_folder, name + ".case"), folder.PathOf("tree"));
        string existing = folder.PathOf("existing");
        FolderContent.Copy(Golden.PathOf("Golden/Small"), existing);
        FolderContent before = FolderContent.Of(existing);

        BindgenRun intoExisting = Tool.Generate(input.Prefix, input.Config, existing);
        BindgenRun intoNew = Tool.Generate(input.Prefix, input.Config, folder.PathOf("new"));

        Assert.Equal(1, intoExisting.ExitCode);
        Assert.Equal("", intoExisting.Output);
        Assert.Equal(intoExisting, intoNew);
        FolderContent.AssertSame(before, FolderContent.Of(existing));
        Assert.Equal(["existing", "tree"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        string code = CodeOf(name);
        Assert.True(
            Regex.IsMatch(intoExisting.Error, $@"\Aerror {code}: [^\n]+\n  hint: [^\n]+\n\z"), $"expected one error {code} with a hint, found:\n{intoExisting.Error}");
        if (input.Place is not null)
        {
            Assert.True(
                intoExisting.Error.StartsWith($"error {code}: {input.Place}: ", StringComparison.Ordinal),
                $"expected an error at {input.Place}, found:\n{intoExisting.Error}");
        }

        Golden.CheckText($"BadInputs/{name}.stderr", intoExisting.Error.Replace(folder.PathOf("tree"), "<tree>", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_has_an_input_that_gives_it()
    {
        // Not about a tree, so tested with the command line, the output directory, the manifest, diff, options and verify; SB024 ends a process, so it has
        // its own tests in Robustness, as has SB027, which is about no input; SB099 is what no input may give.
        string[] elsewhere = ["SB011", "SB012", "SB013", "SB015", "SB020", "SB021", "SB022", "SB023", "SB024", "SB026", "SB027", "SB099"];
        IEnumerable<string> covered = Cases().Select(row => CodeOf(row.Data)).Concat(elsewhere).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Enum.GetNames<ErrorCode>().Order(StringComparer.Ordinal), covered);
    }

    [Fact]
    public void Every_snapshot_belongs_to_an_input() =>
        Assert.Equal(
            Cases().Select(row => row.Data),
            Directory.EnumerateFiles(s_folder, "*.stderr").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    private static string CodeOf(string name) => name[..name.IndexOf('-', StringComparison.Ordinal)];
}
