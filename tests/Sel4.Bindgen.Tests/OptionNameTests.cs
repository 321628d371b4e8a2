// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The kernel's build ignores an option that it does not know, so a wrong name in a document is not noticed by who follows it.</summary>
public partial class OptionNameTests
{
    private const string SourcesVariable = "SEL4_SOURCES";

    // The page of options has a kernel for each option that can be changed alone. These choose the base, or need another option.
    private static readonly string[] s_beside = ["KernelPlatform", "KernelSel4Arch", "KernelSetTLSBaseSelf"];

    public static IEnumerable<TheoryDataRow<string>> Documents() =>
        new[] { "README.md", "CONTRIBUTING.md" }
            .Concat(new[] { "docs", "src", "tools", "benchmarks", "samples", "native", "cmake" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)))
            .Select(path => new TheoryDataRow<string>(Path.GetRelativePath(Repository.Root, Repository.PathOf(path))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_names_options_as_the_kernels_build_does(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        HashSet<string> known = [.. Known()];
        IEnumerable<string> unknown = Names(File.ReadAllText(Repository.PathOf(document))).Where(name => !known.Contains(name) && !IsOfThisRepository(name));
        Assert.Empty(unknown);
    }

    [Fact]
    public void The_kernels_build_has_these_options()
    {
        string? sources = Environment.GetEnvironmentVariable(SourcesVariable);
        Assert.SkipUnless(Directory.Exists(sources), $"{SourcesVariable} names no kernel sources");
        HashSet<string> words =
        [
            .. Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".cmake", StringComparison.Ordinal) || Path.GetFileName(file) == "CMakeLists.txt")
                .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Value)),
        ];
        Assert.DoesNotContain(Known(), name => !words.Contains(name));
    }

    private static IEnumerable<string> Known() =>
        Setting().Matches(File.ReadAllText(Repository.PathOf("docs", "abi-options.md"))).Select(match => match.Groups[1].Value).Concat(s_beside).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Names(string text) => Option().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    private static bool IsOfThisRepository(string name) =>
        new[] { "src", "tests", "tools" }.Any(folder => Directory.EnumerateFiles(Repository.PathOf(folder), name + ".cs", SearchOption.AllDirectories).Any());

    // A variant is called after what was set, and after its name stands what else the kernel's build changed.
    [GeneratedRegex(@"\b([A-Za-z][A-Za-z0-9_]*)=-?[A-Za-z0-9]")]
    private static partial Regex Setting();

    [GeneratedRegex(@"(?:`|<code>|-D)((?:Kernel|LibSel4)[A-Z][A-Za-z0-9_]*)(?=[`<=: ])")]
    private static partial Regex Option();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
