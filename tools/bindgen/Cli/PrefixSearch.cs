// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Cli;

/// <summary>Where the install tree of a configuration is: what the user named, <c>$SEL4_PREFIX</c>, or a folder below the root.</summary>
internal static class PrefixSearch
{
    public const string DefaultRoot = "/opt/sel4";

    /// <summary>The directory that holds one tree per configuration.</summary>
    public static string Root => Variable("SEL4_PREFIX_ROOT") ?? DefaultRoot;

    /// <summary>The one tree a command reads.</summary>
    public static string Of(string? named, string config) => named ?? Variable("SEL4_PREFIX") ?? Below(config);

    /// <summary>The tree of one of several configurations.</summary>
    public static string Below(string config) => Path.Combine(Root, config);

    /// <summary>The tree a person named, on the command line or by <c>$SEL4_PREFIX</c>; it must be one.</summary>
    public static string? Named(string? option) => (option ?? Variable("SEL4_PREFIX")) is { } path ? new InstallTree(path).Prefix : null;

    /// <summary>The tree of one of several configurations, or null where there is none.</summary>
    public static string? IfThere(string config) => InstallTree.IsAt(Below(config)) ? Below(config) : null;

    /// <summary>Names of the trees below the root, sorted.</summary>
    public static IReadOnlyList<string> TreesBelowRoot()
    {
        try
        {
            return Directory.Exists(Root) ? [.. Directory.EnumerateDirectories(Root).Where(InstallTree.IsAt).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB001, Root, null, $"cannot be read: {e.Message}", "check the permissions, or set SEL4_PREFIX_ROOT");
        }
    }

    /// <summary>What a configuration made from a tree is called if nobody says more: the architecture, and <c>-mcs</c> where the kernel is.</summary>
    public static string ConfigOf(string prefix)
    {
        var tree = new InstallTree(prefix);
        KernelConfig config = KernelConfig.Load(tree);
        return Architecture.Find(tree, config).Name + (config.Flag("KERNEL_MCS") ? "-mcs" : "");
    }


    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
}
