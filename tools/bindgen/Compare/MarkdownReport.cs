// SPDX-License-Identifier: BSD-2-Clause
using System.Globalization;
using System.Text;

namespace Sel4.Bindgen.Compare;

/// <summary>The report for a pull request: the summary is open, the details fold away.</summary>
internal static class MarkdownReport
{
    public static string Write(Comparison comparison)
    {
        var text = new StringBuilder();
        Line(text, $"## ABI: {SafeText.MarkdownCode(comparison.Before.Name)} to {SafeText.MarkdownCode(comparison.After.Name)}");
        Line(text, "");
        Line(text, $"{SafeText.Html(comparison.Before.Description)} to {SafeText.Html(comparison.After.Description)}: **{comparison.Verdict}**");
        if (comparison.Changes.Count == 0)
        {
            return text.ToString();
        }

        Line(text, "");
        Line(text, "| category | what it holds | breaking for binaries | breaking for sources | additive | none |");
        Line(text, "|---|---|--:|--:|--:|--:|");
        foreach (CategoryChanges category in comparison.ByCategory())
        {
            Line(text, string.Create(
                CultureInfo.InvariantCulture,
                $"| {category.Category} | {category.Title} | {category.Count(Impacts.Binaries)} | {category.Count(Impacts.Sources)} | " +
                $"{category.Count(Impacts.Additive)} | {category.Count(Impacts.None)} |"));
        }

        foreach (CategoryChanges category in comparison.ByCategory())
        {
            Line(text, "");
            Line(text, $"<details><summary><b>{category.Category}</b>: {category.Title}, {category.Changes.Count.ToString(CultureInfo.InvariantCulture)} changes ({ImpactText.Words(Worst(category.Impacts))})</summary>");
            Line(text, "");
            Line(text, "| impact | change | name | before | after |");
            Line(text, "|---|---|---|---|---|");
            foreach (Change change in category.Changes)
            {
                Line(text,
                    $"| {ImpactText.Words(change.Rule.Impacts)} | {change.Rule.What} | {SafeText.MarkdownCode(change.Name)} | " +
                    $"{SafeText.MarkdownCode(change.Before)} | {SafeText.MarkdownCode(change.After)} |");
            }

            Line(text, "");
            Line(text, "</details>");
        }

        return text.ToString();
    }

    private static Impacts Worst(Impacts impacts) => impacts > Impacts.Additive ? impacts & ~Impacts.Additive : impacts;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
