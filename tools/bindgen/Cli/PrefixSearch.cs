// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Cli;

/// <summary>Where the install tree of a configuration is: what the user named, <c>$SEL4_PREFIX</c>, or a folder below the root.</summary>
internal static class PrefixSearch
{
    private const string DefaultRoot = "/opt/sel4";

    /// <summary>The directory that holds one tree per configuration.</summary>
    public static string Root => Variable("SEL4_PREFIX_ROOT") ?? DefaultRoot;

    /// <summary>The one tree a command reads.</summary>
    public static string Of(string? named, string config) => named ?? Variable("SEL4_PREFIX") ?? Below(config);

    /// <summary>The tree of one of several configurations.</summary>
    public static string Below(string config) => Path.Combine(Root, config);

    /// <summary>Names of the trees below the root, sorted.</summary>
    public static IReadOnlyList<string> Trees() => !Directory.Exists(Root)
        ? []
        : [.. Directory.EnumerateDirectories(Root).Where(InstallTree.IsAt).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
}
