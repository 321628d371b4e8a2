// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The declarations of libclang.</summary>
public class InteropTests
{
    [Fact]
    public void Only_what_bindgen_calls_is_declared()
    {
        string[] sources = [.. Directory.EnumerateFiles(Repository.PathOf("tools", "bindgen"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
        string declarations = File.ReadAllText(Repository.PathOf("tools", "bindgen", "Clang", "Interop", "clang.cs"));
        string[] declared = [.. Regex.Matches(declarations, @"static extern \S+ (\w+)\(").Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(declared);
        Assert.DoesNotContain(declared, name => !sources.Any(source => source.Contains($"clang.{name}(", StringComparison.Ordinal)));
    }
}
