// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>The tables as one page, in the clothes of the report of diff; its script filters rows and switches colours.</summary>
internal static class OptionHtml
{
    private const string Title = "Which kernel options change the user-visible ABI?";

    public static string Write(IReadOnlyList<OptionTable> tables)
    {
        var text = new StringBuilder();
        text.Append("<form class=\"filter\" id=\"filter\" hidden>\n<input id=\"text\" type=\"search\" placeholder=\"filter by setting, base or change\" aria-label=\"filter\">\n");
        foreach (Impacts impact in new[] { Impacts.Binaries, Impacts.Sources, Impacts.Additive, Impacts.None })
        {
            text.Append(CultureInfo.InvariantCulture, $"<label><input type=\"checkbox\" value=\"{HtmlReport.Key(impact)}\" checked> {ImpactText.Words(impact)}</label>\n");
        }

        text.Append("<output id=\"shown\"></output>\n</form>\n");
        List<OptionVariant> changing = [.. OptionTable.InOrder(tables.SelectMany(table => table.Changing()))];
        Overview(text, changing);
        foreach (OptionVariant variant in changing)
        {
            Details(text, variant);
        }

        List(text, "unchanging", "Settings that change nothing in the headers", "note",
            tables.SelectMany(table => table.Unchanging()), variant => OptionNotes.Of(variant.Set!.Name) ?? "");
        List(text, "untelling", "Kernels that tell nothing of one option", "why", tables.SelectMany(table => table.Untelling()), OptionText.Why);
        string bases = string.Join("; ", tables.Select(table => SafeText.Html($"{table.Base.Name}: {table.Base.Description}, {OptionText.Count(table.Variants.Count, "setting")}")));
        return HtmlReport.Page(Title, $"<h1>{Title}</h1>\n<p class=\"verdict none\">{bases}</p>", text.ToString());
    }

    private static void Overview(StringBuilder text, List<OptionVariant> changing)
    {
        if (changing.Count == 0)
        {
            return;
        }

        text.Append("<section id=\"overview\">\n<h2>Settings that change the interface <small>B breaks binaries, S breaks sources, + adds, o changes nothing a program notices</small></h2>\n");
        text.Append(CultureInfo.InvariantCulture, $"<table>\n<thead><tr><th>setting</th><th>base</th>{string.Concat(OptionText.Headings().Select(heading => $"<th>{heading}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (OptionVariant variant in changing)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr data-impact=\"{string.Join(' ', ImpactText.Keys(variant.Impacts))}\"><td><a href=\"#{Id(variant)}\"><code>{SafeText.Html(variant.Name)}</code></a></td><td>{Base(variant)}</td>");
            foreach (CategoryChanges category in OptionTable.Columns.Select(variant.Of))
            {
                text.Append(CultureInfo.InvariantCulture, $"<td><span class=\"tag {HtmlReport.Key(category.Impacts)}\">{OptionText.Cell(category)}</span></td>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Details(StringBuilder text, OptionVariant variant)
    {
        text.Append(CultureInfo.InvariantCulture, $"<section id=\"{Id(variant)}\">\n<h2>{SafeText.Html(variant.Name)} <small>on {Base(variant)}: {OptionText.Verdict(variant)}</small></h2>\n");
        text.Append(CultureInfo.InvariantCulture, $"<p>{SafeText.Html(OptionNotes.Of(variant.Set!.Name) ?? "")} <code>{SafeText.Html(OptionText.Options(variant.Options))}</code></p>\n");
        text.Append("<table class=\"changes told\">\n<thead><tr><th>impact</th><th>change</th><th>category</th><th>what changes</th></tr></thead>\n<tbody>\n");
        foreach (Telling telling in Telling.Of(variant))
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr data-impact=\"{string.Join(' ', ImpactText.Keys(telling.Rule.Impacts))}\"><td><span class=\"tag {HtmlReport.Key(telling.Rule.Impacts)}\">{ImpactText.Words(telling.Rule.Impacts)}</span></td>");
            text.Append(CultureInfo.InvariantCulture, $"<td title=\"{SafeText.Html(telling.Rule.Why)}\">{SafeText.Html(telling.Rule.What)}</td><td>{telling.Category}</td>");
            text.Append(CultureInfo.InvariantCulture, $"<td>{string.Join("<br>", telling.Shown.Select(change => $"<code>{SafeText.Html(Telling.Values(change))}</code>"))}{telling.More}</td></tr>\n");
        }

        text.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void List(StringBuilder text, string id, string title, string last, IEnumerable<OptionVariant> variants, Func<OptionVariant, string> note)
    {
        List<OptionVariant> all = [.. variants.OrderBy(variant => variant.Name, StringComparer.Ordinal)];
        if (all.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}\">\n<h2>{title}</h2>\n<table>\n<thead><tr><th>setting</th><th>base</th><th>sets</th><th>{last}</th></tr></thead>\n<tbody>\n");
        foreach (OptionVariant variant in all)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr data-impact=\"none\"><td><code>{SafeText.Html(variant.Name)}</code></td><td>{Base(variant)}</td>");
            text.Append(CultureInfo.InvariantCulture, $"<td><code>{SafeText.Html(OptionText.Options(variant.Options))}</code></td><td>{SafeText.Html(note(variant))}</td></tr>\n");
        }

        text.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string Base(OptionVariant variant) => SafeText.Html(variant.Comparison.Before.Name);

    private static string Id(OptionVariant variant) => SafeText.Html($"{variant.Comparison.Before.Name}.{variant.Name}").Replace(' ', '-');
}
