// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Sel4.Bindgen.Compare;

/// <summary>The report as plain lines, for pipes and files.</summary>
internal static class TextReport
{
    public static void Write(TextWriter output, Comparison comparison)
    {
        output.WriteLine($"{Heading(comparison.Before)} -> {Heading(comparison.After)}");
        output.WriteLine($"verdict: {comparison.Verdict}");
        if (comparison.Changes.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{"category",-12}{"binaries",10}{"sources",10}{"additive",10}{"none",10}{"changes",10}");
        foreach (CategoryChanges category in comparison.ByCategory())
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{category.Category,-12}{category.Count(Impacts.Binaries),10}{category.Count(Impacts.Sources),10}" +
                $"{category.Count(Impacts.Additive),10}{category.Count(Impacts.None),10}{category.Changes.Count,10}"));
        }

        foreach (CategoryChanges category in comparison.ByCategory())
        {
            output.WriteLine();
            output.WriteLine($"{category.Category}: {category.Title}");
            foreach (IGrouping<Rule, Change> group in category.Changes.GroupBy(change => change.Rule))
            {
                output.WriteLine($"  {group.Key.What}: {ImpactText.Words(group.Key.Impacts)} [{group.Key.Id}]");
                foreach (Change change in group)
                {
                    output.WriteLine($"    {SafeText.Line(change.Name)}: {SafeText.Line(Values(change))}");
                }
            }
        }
    }

    public static string Heading(Side side) => SafeText.Line($"{side.Name} ({side.Description})");

    private static string Values(Change change) => (change.Before, change.After) switch
    {
        (null, _) => change.After ?? "",
        (_, null) => change.Before,
        _ => $"{change.Before} -> {change.After}",
    };
}
