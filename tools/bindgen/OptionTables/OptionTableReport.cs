// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Spectre.Console;

namespace Sel4.Bindgen.OptionTables;

/// <summary>The tables in colour, for a person at a terminal.</summary>
internal static class OptionTableReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<OptionTable> tables)
    {
        foreach (OptionTable table in tables)
        {
            console.MarkupLineInterpolated($"[bold]{OptionTextReport.Summary(table)}[/]");
            Changing(console, [.. table.Changing()]);
            List(console, "no change a program sees", [.. table.Unchanging()]);
            List(console, "tell nothing of one option", [.. table.Untelling()]);
        }
    }

    private static void Changing(IAnsiConsole console, List<OptionVariant> variants)
    {
        if (variants.Count == 0)
        {
            return;
        }

        Table grid = new Table().RoundedBorder().AddColumn("option");
        foreach (string heading in OptionText.Headings())
        {
            grid.AddColumn(new TableColumn(heading).Centered());
        }

        foreach (OptionVariant variant in variants)
        {
            grid.AddRow([$"[bold]{Text(variant.Name)}[/]", .. OptionTable.Columns.Select(category => Cell(variant.Of(category)))]);
        }

        console.Write(grid);
        console.MarkupLine("[red]B[/] breaking for binaries, [yellow]S[/] breaking for sources, [green]+[/] additive, [grey]o[/] changes without impact");
        foreach (OptionVariant variant in variants)
        {
            Table table = new Table().RoundedBorder().AddColumns("category", "impact", "change", "what changes")
                .Title($"[bold]{Text(variant.Name)}[/]: [{Colour(variant.Impacts)}]{Markup.Escape(OptionText.Verdict(variant))}[/]")
                .Caption(Text(OptionText.Options(variant.Options)));
            foreach (Telling telling in Telling.Of(variant))
            {
                table.AddRow(
                    telling.Category.ToString(), $"[{Colour(telling.Rule.Impacts)}]{ImpactText.Words(telling.Rule.Impacts)}[/]", Markup.Escape(telling.Rule.What),
                    string.Join("\n", telling.Shown.Select(change => Text(Telling.Values(change)))) + Markup.Escape(telling.More));
            }

            console.Write(table);
        }
    }

    private static void List(IAnsiConsole console, string title, List<OptionVariant> variants)
    {
        if (variants.Count == 0)
        {
            return;
        }

        Table table = new Table().RoundedBorder().Title(title).AddColumns("option", "differs in");
        foreach (OptionVariant variant in variants)
        {
            table.AddRow(Text(variant.Name), Text(variant.Kind == VariantKind.OneOption ? OptionText.Options(variant.Options) : OptionText.Why(variant)));
        }

        console.Write(table);
    }

    private static string Cell(CategoryChanges category) => $"[{Colour(category.Impacts)}]{OptionText.Cell(category)}[/]";

    private static string Text(string text) => Markup.Escape(SafeText.Line(text));

    private static string Colour(Impacts impacts) =>
        impacts.HasFlag(Impacts.Binaries) ? "red"
        : impacts.HasFlag(Impacts.Sources) ? "yellow"
        : impacts.HasFlag(Impacts.Additive) ? "green"
        : "grey";
}
