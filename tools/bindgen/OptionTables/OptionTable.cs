// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.OptionTables;

/// <summary>A kernel and the ones that differ from it by one option each.</summary>
internal sealed class OptionTable
{
    private OptionTable(Side start, IReadOnlyList<OptionVariant> variants)
    {
        Base = start;
        Variants = variants;
        foreach (OptionVariant variant in variants)
        {
            variant.Place(variants);
        }
    }

    /// <summary>The parts of the interface a table has a column for: all but the options themselves.</summary>
    public static IReadOnlyList<AbiCategory> Columns { get; } = [.. Enum.GetValues<AbiCategory>().Where(category => category != AbiCategory.Options)];

    public Side Base { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<OptionVariant> Variants { get; }

    /// <summary>Those that tell of one option and change the interface: the worst and widest first.</summary>
    public IEnumerable<OptionVariant> Changing() => InOrder(OfOneOption().Where(variant => variant.ChangesAbi));

    /// <summary>Those that tell of one option, which no program sees in what the headers state.</summary>
    public IEnumerable<OptionVariant> Unchanging() => OfOneOption().Where(variant => !variant.ChangesAbi);

    /// <summary>Those that tell nothing about one option.</summary>
    public IEnumerable<OptionVariant> Untelling() => Variants.Where(variant => variant.Kind != VariantKind.OneOption);

    /// <summary>Breaking for binaries before breaking for sources before additive; then by the number of categories.</summary>
    public static IEnumerable<OptionVariant> InOrder(IEnumerable<OptionVariant> variants) =>
        variants.OrderByDescending(variant => variant.Impacts & ~Impacts.Additive)
            .ThenByDescending(variant => Columns.Count(category => variant.Of(category).Impacts != Impacts.None))
            .ThenBy(variant => variant.Name, StringComparer.Ordinal);

    /// <summary>Compares each variant with the base. It is one error when one is not of the same kernel.</summary>
    /// <param name="start">The base.</param>
    /// <param name="variants">The variants, named after what was set.</param>
    /// <param name="folder">Where they are from, for the error.</param>
    public static OptionTable Of(Side start, IEnumerable<Side> variants, string folder)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(variants);
        List<OptionVariant> all = [];
        foreach (Side variant in variants)
        {
            Fit(start, variant, folder);
            all.Add(new OptionVariant(Comparison.Of(start, variant)));
        }

        return new OptionTable(start, [.. all.OrderBy(variant => variant.Name, StringComparer.Ordinal)]);
    }

    private static void Fit(Side start, Side variant, string folder)
    {
        if (start.Manifest.Target.Architecture != variant.Manifest.Target.Architecture)
        {
            throw Unfit(start, variant, folder, variant.Manifest.Target.Architecture, start.Manifest.Target.Architecture);
        }

        // A development kernel has no release, and need not be of the one the other has.
        if (start.Manifest.Sel4Version is string release && variant.Manifest.Sel4Version is string other && release != other)
        {
            throw Unfit(start, variant, folder, "seL4 " + other, "seL4 " + release);
        }
    }

    private static BindgenException Unfit(Side start, Side variant, string folder, string what, string expected) =>
        new(ErrorCode.SB022, folder, null,
            $"{SafeText.Line(variant.Name)} is {SafeText.Line(what)}, and the base {SafeText.Line(start.Name)} is {SafeText.Line(expected)}",
            "the variants of a base are the same kernel with one option changed; give other kernels a --base and --variants of their own");

    private IEnumerable<OptionVariant> OfOneOption() => Variants.Where(variant => variant.Kind == VariantKind.OneOption);
}
