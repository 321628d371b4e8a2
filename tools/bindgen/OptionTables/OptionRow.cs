// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>Variants of several bases in which one setting changes the same parts of the interface in the same way.</summary>
/// <param name="Name">What was set.</param>
/// <param name="Variants">One for each base it is of.</param>
/// <param name="Bases">The names of the bases.</param>
/// <param name="Cells">One for each column of the table.</param>
internal sealed record OptionRow(string Name, IReadOnlyList<OptionVariant> Variants, IReadOnlyList<string> Bases, IReadOnlyList<string> Cells)
{
    public Impacts Impacts => Variants[0].Impacts;

    /// <summary>Rows of one table over all bases, in the order of <see cref="OptionTable.InOrder"/>.</summary>
    public static IReadOnlyList<OptionRow> Of(IEnumerable<OptionVariant> variants) =>
    [
        .. OptionTable.InOrder(variants)
            .Select(variant => (Variant: variant, Cells: OptionTable.Columns.Select(category => OptionText.Cell(variant.Of(category))).ToList()))
            .GroupBy(item => (item.Variant.Name, Key: string.Join('|', item.Cells)))
            .Select(group => new OptionRow(
                group.Key.Name, [.. group.Select(item => item.Variant)], [.. group.Select(item => item.Variant.Comparison.Before.Name)], group.First().Cells)),
    ];
}
