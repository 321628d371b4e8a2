// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>Install trees of kernels other than the plain configurations, one folder each below <c>SEL4_VARIANTS_ROOT</c>.</summary>
internal static class Variants
{
    private const string RootVariable = "SEL4_VARIANTS_ROOT";
    private const string DefaultRoot = "/opt/sel4-variants";

    /// <summary>The tree of a variant, or the running test is skipped and says how to make it.</summary>
    public static string Require(string name, string madeBy)
    {
        string root = Environment.GetEnvironmentVariable(RootVariable) is { Length: > 0 } value ? value : DefaultRoot;
        string tree = Path.Combine(root, name);
        Assert.SkipUnless(
            File.Exists(Path.Combine(tree, "libsel4", "include", "sel4", "sel4.h")), $"no {name} below {RootVariable} ({root}): install there {madeBy}");
        return tree;
    }
}
