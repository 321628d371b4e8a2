// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
            string below = Path.Combine(Root, config);
            Assert.Skip(
                !KernelTree.IsAt(below) ? $"no kernel tree for {config}: set {PrefixVariable} or {RootVariable}"
                : KernelTree.At(below) is { } other ? $"{below} is a tree of {other.Config}, not of {config}"
                : $"{below} does not say which kernel it is of: kernel/gen_config.json is missing or broken");
        }

        return tree;
    }

    /// <summary>The tree of a config with a kernel that boots in QEMU and prints, or the running test is skipped and says why.</summary>
    public static string RequireBootable(string config)
    {
        string tree = Require(config);
        Assert.SkipUnless(File.Exists(Path.Combine(tree, "bin", "kernel.elf")), $"{tree} has no bin/kernel.elf");
        KernelTree kernel = KernelTree.At(tree)!;
        Assert.SkipUnless(kernel.Has("DEBUG_BUILD") && kernel.Has("PRINTING"), $"the kernel of {tree} is built without KernelDebugBuild and KernelPrinting, so nothing tells how a program ends");
        return tree;
    }

    /// <summary>The tree of a config, or null.</summary>
    public static string? Find(string config) => Find(config, Variable(PrefixVariable), Root);

    /// <summary>The tree of a config, as the two variables say.</summary>
    /// <param name="config">Name of the configuration.</param>
    /// <param name="prefix">One tree, of a config it does not name, or null.</param>
    /// <param name="root">A folder with trees. The one called like the config is taken.</param>
    public static string? Find(string config, string? prefix, string root)
    {
        if (prefix is not null)
        {
            KernelTree named = KernelTree.At(prefix) ?? throw new InvalidOperationException($"{PrefixVariable} is {prefix}, which is no kernel tree");
            if (named.Serves(config))
            {
                return named.Path;
            }
        }

        return KernelTree.At(Path.Combine(root, config)) is { } tree && tree.Serves(config) ? tree.Path : null;
    }

    /// <summary>
    /// Trees below <c>SEL4_PREFIX_ROOT</c>, sorted by name. A folder may have any name. What does not say which kernel it is of
    /// is left out.
    /// </summary>
    public static IReadOnlyList<KernelTree> Below() => TreesBelow(Root);

    /// <summary>
    /// Trees of other kernels below <c>SEL4_VARIANTS_ROOT</c>, sorted by name: releases, architectures and options without a
    /// committed folder. They are apart so that only the tests made for them walk them.
    /// </summary>
    public static IReadOnlyList<KernelTree> Variants() => TreesBelow(VariantsRoot);

    /// <summary>The tree of a variant, or the running test is skipped and says why.</summary>
    public static string RequireVariant(string name)
    {
        string below = Path.Combine(VariantsRoot, name);
        Assert.SkipUnless(KernelTree.At(below) is not null, $"no kernel tree for {name}: install one there, or set {VariantsVariable}, which is {VariantsRoot}");
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
            ? [.. Directory.EnumerateDirectories(OptionsRoot).SelectMany(Directory.EnumerateDirectories).Where(KernelTree.IsAt).Order(StringComparer.Ordinal)
                .Select(tree => (Path.GetFileName(Path.GetDirectoryName(tree))!, tree))]
            : [];

    /// <summary>The tree of a config or of a variant, or null.</summary>
    public static string? FindAny(string name) => Find(name) ?? KernelTree.At(Path.Combine(VariantsRoot, name))?.Path;

    /// <summary>The folder that is looked in for trees, whether it is there or not.</summary>
    public static string Root => Path.GetFullPath(Variable(RootVariable) ?? DefaultRoot);

    private static string VariantsRoot => Path.GetFullPath(Variable(VariantsVariable) ?? DefaultVariantsRoot);

    private static IReadOnlyList<KernelTree> TreesBelow(string root) =>
        Directory.Exists(root)
            ? [.. Directory.EnumerateDirectories(root).Select(KernelTree.At).OfType<KernelTree>().OrderBy(tree => tree.Name, StringComparer.Ordinal)]
            : [];

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
