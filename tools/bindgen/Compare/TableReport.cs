// SPDX-License-Identifier: BSD-2-Clause
using System.Globalization;
using Spectre.Console;

namespace Sel4.Bindgen.Compare;

/// <summary>The report as coloured tables, for a person at a terminal.</summary>
internal static class TableReport
{
    public static void Write(IAnsiConsole console, Comparison comparison)
    {
        console.MarkupLineInterpolated($"[bold]{TextReport.Heading(comparison.Before)}[/] -> [bold]{TextReport.Heading(comparison.After)}[/]");
        console.MarkupLine($"[bold {Colour(comparison.Impacts)}]{Markup.Escape(comparison.Verdict)}[/]");
        if (comparison.Changes.Count == 0)
        {
            return;
        }

        Table summary = new Table().RoundedBorder().AddColumns("category", "what it holds");
        foreach (string heading in new[] { "binaries", "sources", "additive", "none" })
        {
            summary.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (CategoryChanges category in comparison.ByCategory())
        {
            summary.AddRow(
                $"[bold]{category.Category}[/]", Markup.Escape(category.Title), Count(category, Impacts.Binaries), Count(category, Impacts.Sources),
                Count(category, Impacts.Additive), Count(category, Impacts.None));
        }

        console.Write(summary);
        foreach (CategoryChanges category in comparison.ByCategory())
        {
            Table table = new Table().RoundedBorder().Title($"[bold]{category.Category}[/]: {Markup.Escape(category.Title)}").AddColumns("impact", "change", "name", "before", "after");
            foreach (Change change in category.Changes)
            {
                table.AddRow(
                    $"[{Colour(change.Rule.Impacts)}]{ImpactText.Words(change.Rule.Impacts)}[/]", Markup.Escape(change.Rule.What), Cell(change.Name),
                    Cell(change.Before), Cell(change.After));
            }

            console.Write(table);
        }
    }

    private static string Cell(string? text) => Markup.Escape(SafeText.Line(text ?? ""));

    private static string Count(CategoryChanges category, Impacts impact)
    {
        int count = category.Count(impact);
        return count == 0 ? "[grey]-[/]" : $"[{Colour(impact)}]{count.ToString(CultureInfo.InvariantCulture)}[/]";
    }

    private static string Colour(Impacts impacts) =>
        impacts.HasFlag(Impacts.Binaries) ? "red"
        : impacts.HasFlag(Impacts.Sources) ? "yellow"
        : impacts.HasFlag(Impacts.Additive) ? "green"
        : "grey";
}
