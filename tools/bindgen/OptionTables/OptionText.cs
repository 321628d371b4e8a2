// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>Words the reports of options share.</summary>
internal static class OptionText
{
    /// <summary>One cell of a table.</summary>
    public static string Cell(CategoryChanges category) =>
        category.Changes.Count == 0 ? ""
        : (category.Impacts.HasFlag(Impacts.Binaries), category.Impacts.HasFlag(Impacts.Sources)) switch
        {
            (true, true) => "BS",
            (true, false) => "B",
            (false, true) => "S",
            _ => category.Impacts == Impacts.Additive ? "+" : "o",
        };

    public static string Verdict(OptionVariant variant) =>
        !variant.ChangesAbi ? "no change" : ImpactText.Words(variant.Impacts > Impacts.Additive ? variant.Impacts & ~Impacts.Additive : variant.Impacts);

    /// <summary>What has to be done with programs that were written and built for the base.</summary>
    public static string Advice(Impacts impacts) => (impacts.HasFlag(Impacts.Binaries), impacts.HasFlag(Impacts.Sources)) switch
    {
        (true, true) => "Build programs that use any of this again; edit sources that use what is gone or has another type.",
        (true, false) => "Build programs that use any of this again; sources stay as they are.",
        (false, true) => "Built programs run; edit sources that use what is gone or has another type before building them again.",
        _ => impacts == Impacts.Additive ? "Nothing has to be done; there is more to use." : "Nothing has to be done.",
    };

    /// <summary>Why a variant tells nothing of one option.</summary>
    public static string Why(OptionVariant variant) => variant.Kind switch
    {
        VariantKind.Nothing => "differs in nothing: the base has it set already, cannot have it, or the build knows no option of that name",
        VariantKind.NoOption => "no option differs, but the interface does: something else was changed",
        VariantKind.Several => "several options at once: " + string.Join(" and ", variant.Includes),
        _ => throw new InvalidOperationException($"{variant.Name} is of one option"),
    };

    /// <summary>An option's change: <c>KERNEL_MCS: false -> true</c>.</summary>
    public static string Option(Change change) => $"{change.Name}: {change.Before ?? "(not there)"} -> {change.After ?? "(not there)"}";

    public static string Options(IEnumerable<Change> changes) => string.Join(", ", changes.Select(Option));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");

    /// <summary>Columns of tables, as they are headed.</summary>
    public static IEnumerable<string> Headings() => OptionTable.Columns.Select(category => category.ToString());
}
