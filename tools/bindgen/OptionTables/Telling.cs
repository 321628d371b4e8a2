// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.OptionTables;

/// <summary>The changes of one kind that tell most about an option, and how many there are besides.</summary>
internal sealed record Telling(AbiCategory Category, Rule Rule, IReadOnlyList<Change> Shown, int Rest)
{
    private const int Most = 5;
    private const int LongestValue = 100;

    /// <summary>Names of things that are there for people who work on a kernel; what programs use tells more.</summary>
    private static readonly string[] s_aside = ["Debug", "Benchmark", "Dump", "_enum_pad", "_ptr_", "count", "Count"];

    public string More => Rest == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; and {Rest} more");

    /// <summary>By category; in each the worst kind first. Kinds without impact come last.</summary>
    public static IEnumerable<Telling> Of(OptionVariant variant) =>
        variant.Changes.GroupBy(change => (change.Category, change.Rule))
            .OrderBy(group => group.Key.Category)
            .ThenByDescending(group => group.Key.Rule.Impacts)
            .ThenBy(group => group.Key.Rule.Id, StringComparer.Ordinal)
            .Select(group => new Telling(
                group.Key.Category, group.Key.Rule, [.. group.OrderBy(Aside).ThenBy(change => change.Name, StringComparer.Ordinal).Take(Most)], Math.Max(0, group.Count() - Most)));

    /// <summary>A change in one line: <c>VMFault: 5 -> 6</c>.</summary>
    public static string Values(Change change) => $"{change.Name}: {Value(change)}";

    /// <summary>What was and what is, or the one there is.</summary>
    public static string Value(Change change) => (change.Before, change.After) switch
    {
        (null, string after) => Cut(after),
        (string before, null) => Cut(before),
        (string before, string after) => $"{Cut(before)} -> {Cut(after)}",
        _ => "",
    };

    private static bool Aside(Change change) => s_aside.Any(part => change.Name.Contains(part, StringComparison.Ordinal));

    private static string Cut(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
