// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Sel4.TestSupport;

/// <summary>Real install trees of the seL4 kernel: <c>SEL4_PREFIX</c>, else one folder per config below <c>SEL4_PREFIX_ROOT</c>.</summary>
internal static class KernelTrees
{
    private const string PrefixVariable = "SEL4_PREFIX";
    private const string RootVariable = "SEL4_PREFIX_ROOT";
    private const string DefaultRoot = "/opt/sel4";
    private const string VariantsVariable = "SEL4_VARIANTS_ROOT";
    private const string DefaultVariantsRoot = "/opt/sel4-variants";
    private const string OptionsVariable = "SEL4_OPTIONS_ROOT";
    private const string DefaultOptionsRoot = "/opt/sel4-options";

    /// <summary>The tree of a config, or the running test is skipped and says why.</summary>
    public static string Require(string config)
    {
        string? tree = Find(config);
        if (tree is null)
        {
            Assert.Skip($"no kernel tree for {config}: set {PrefixVariable} or {RootVariable}");
        }

        return tree;
    }

    /// <summary>The tree of a config, or null.</summary>
    public static string? Find(string config) => Find(config, Variable(PrefixVariable), Root);

    /// <summary>The tree of a config, as the two variables say.</summary>
    /// <param name="config">Name of the configuration.</param>
    /// <param name="prefix">One tree, of a config it does not name, or null.</param>
    /// <param name="root">A folder with one tree for each config.</param>
    public static string? Find(string config, string? prefix, string root)
    {
        if (prefix is not null && IsOf(config, prefix))
        {
            return Path.GetFullPath(prefix);
        }

        string below = Path.Combine(root, config);
        return IsTree(below) ? below : null;
    }

    /// <summary>Configs with a tree below <c>SEL4_PREFIX_ROOT</c>, sorted by name.</summary>
    public static IReadOnlyList<string> Configs() => TreesBelow(Root);

    /// <summary>
    /// Trees of other kernels below <c>SEL4_VARIANTS_ROOT</c>, sorted by name: releases, architectures and options without a
    /// committed folder. They are apart so that only the tests made for them walk them.
    /// </summary>
    public static IReadOnlyList<string> Variants() => TreesBelow(VariantsRoot);

    /// <summary>The tree of a variant, or the running test is skipped and says why.</summary>
    public static string RequireVariant(string name)
    {
        string below = Path.Combine(VariantsRoot, name);
        Assert.SkipUnless(IsTree(below), $"no kernel tree for {name}: install one there, or set {VariantsVariable}, which is {VariantsRoot}");
        return below;
    }

    /// <summary>
    /// Where kernels are that differ from another by one option: <c>SEL4_OPTIONS_ROOT</c>, with a folder for each kernel, and in
    /// it one tree for each setting.
    /// </summary>
    public static string OptionsRoot => Path.GetFullPath(Variable(OptionsVariable) ?? DefaultOptionsRoot);

    /// <summary>Those trees, with the name of the kernel each differs from, sorted by path.</summary>
    public static IReadOnlyList<(string Kernel, string Tree)> Options() =>
        Directory.Exists(OptionsRoot)
            ? [.. Directory.EnumerateDirectories(OptionsRoot).SelectMany(Directory.EnumerateDirectories).Where(IsTree).Order(StringComparer.Ordinal)
                .Select(tree => (Path.GetFileName(Path.GetDirectoryName(tree))!, tree))]
            : [];

    /// <summary>The tree of a config or of a variant, or null.</summary>
    public static string? FindAny(string name) => Find(name) ?? (IsTree(Path.Combine(VariantsRoot, name)) ? Path.Combine(VariantsRoot, name) : null);

    /// <summary>The folder that is looked in for trees, whether it is there or not.</summary>
    public static string Root => Path.GetFullPath(Variable(RootVariable) ?? DefaultRoot);

    // SEL4_PREFIX names one tree and no config: it serves a config that says the same architecture and the same about MCS.
    private static bool IsOf(string config, string prefix)
    {
        if (!IsTree(prefix))
        {
            throw new InvalidOperationException($"{PrefixVariable} is {prefix}, which has no libsel4/include/sel4/sel4.h");
        }

        string file = Path.Combine(prefix, "libsel4", "include", "kernel", "gen_config.json");
        using JsonDocument options = JsonDocument.Parse(File.ReadAllBytes(file));
        string architecture = options.RootElement.GetProperty("SEL4_ARCH").GetString()!;
        bool mcs = options.RootElement.TryGetProperty("KERNEL_MCS", out JsonElement flag) && flag.GetBoolean();
        string[] words = config.Split('-');
        return words[0] == architecture && words.Contains("mcs", StringComparer.Ordinal) == mcs;
    }

    private static string VariantsRoot => Path.GetFullPath(Variable(VariantsVariable) ?? DefaultVariantsRoot);

    private static IReadOnlyList<string> TreesBelow(string root) =>
        Directory.Exists(root)
            ? [.. Directory.EnumerateDirectories(root).Where(IsTree).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [];

    private static bool IsTree(string path) => File.Exists(Path.Combine(path, "libsel4", "include", "sel4", "sel4.h"));

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
