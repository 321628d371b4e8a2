// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>The tables as plain lines, for pipes and files.</summary>
internal static class OptionTextReport
{
    private const int Column = 11;

    public static void Write(TextWriter output, IReadOnlyList<OptionTable> tables)
    {
        foreach (OptionTable table in tables)
        {
            if (table != tables[0])
            {
                output.WriteLine();
            }

            One(output, table);
        }
    }

    public static string Summary(OptionTable table) =>
        $"{TextReport.Heading(table.Base)}: {OptionText.Count(table.Variants.Count, "variant")}, "
            + $"{OptionText.Count(table.Changing().Count(), "change")} of the interface, {OptionText.Count(table.Untelling().Count(), "variant")} that tell nothing of one option";

    private static void One(TextWriter output, OptionTable table)
    {
        output.WriteLine(Summary(table));
        List<OptionVariant> changing = [.. table.Changing()];
        if (changing.Count > 0)
        {
            int width = changing.Max(variant => SafeText.Line(variant.Name).Length) + 2;
            output.WriteLine();
            Row(output, "option", width, OptionText.Headings());
            foreach (OptionVariant variant in changing)
            {
                Row(output, SafeText.Line(variant.Name), width, OptionTable.Columns.Select(category => OptionText.Cell(variant.Of(category))));
            }

            output.WriteLine();
            output.WriteLine("B breaking for binaries, S breaking for sources, + additive, o changes without impact");
            foreach (OptionVariant variant in changing)
            {
                Details(output, variant);
            }
        }

        List(output, "no change a program sees:", table.Unchanging(), variant => OptionText.Options(variant.Options));
        List(output, "tell nothing of one option:", table.Untelling(), OptionText.Why);
    }

    private static void Row(TextWriter output, string name, int width, IEnumerable<string> cells) =>
        output.WriteLine((name.PadRight(width) + string.Concat(cells.Select(cell => cell.PadRight(Column)))).TrimEnd());

    private static void Details(TextWriter output, OptionVariant variant)
    {
        output.WriteLine();
        output.WriteLine($"{SafeText.Line(variant.Name)}: {OptionText.Verdict(variant)}");
        output.WriteLine($"  {SafeText.Line(OptionText.Option(variant.Set!))}");
        if (variant.Follow.Count > 0)
        {
            output.WriteLine($"  with it {SafeText.Line(OptionText.Options(variant.Follow))}");
        }

        foreach (string other in variant.Includes)
        {
            output.WriteLine($"  includes what {SafeText.Line(other)} sets");
        }

        foreach (Telling telling in Telling.Of(variant))
        {
            output.WriteLine($"  {telling.Category}: {telling.Rule.What} ({ImpactText.Words(telling.Rule.Impacts)}): "
                + string.Join("; ", telling.Shown.Select(change => SafeText.Line(Telling.Values(change)))) + telling.More);
        }
    }

    private static void List(TextWriter output, string title, IEnumerable<OptionVariant> variants, Func<OptionVariant, string> text)
    {
        List<OptionVariant> all = [.. variants];
        if (all.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(title);
            foreach (OptionVariant variant in all)
            {
                output.WriteLine($"  {SafeText.Line(variant.Name)}: {SafeText.Line(text(variant))}");
            }
        }
    }
}
