// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;

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

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
}
