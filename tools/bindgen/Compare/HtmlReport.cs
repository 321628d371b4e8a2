// SPDX-License-Identifier: BSD-2-Clause
using System.Globalization;
using System.Linq;
using System.Text;

namespace Sel4.Bindgen.Compare;

/// <summary>The report as one page: everything is in it and readable without its script, which only filters and switches colours.</summary>
internal static class HtmlReport
{
    private static readonly Impacts[] s_impacts = [Impacts.Binaries, Impacts.Sources, Impacts.Additive, Impacts.None];

    public static string Write(Comparison comparison)
    {
        string title = $"ABI: {SafeText.Html(comparison.Before.Name)} to {SafeText.Html(comparison.After.Name)}";
        string heading =
            $"<h1>{Heading(comparison.Before)} <span class=\"arrow\">to</span> {Heading(comparison.After)}</h1>\n" +
            $"<p class=\"verdict {Key(comparison.Impacts)}\">{SafeText.Html(comparison.Verdict)}</p>";
        return Page(title, heading, Body(comparison));
    }

    /// <summary>What all pages have around their content. The arguments are HTML.</summary>
    internal static string Page(string title, string heading, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <style>
        {HtmlParts.Style}
        </style>
        </head>
        <body>
        <header>
        {heading}
        <button id="theme" type="button" hidden>dark / light</button>
        </header>
        <main>
        {body}</main>
        <script>
        {HtmlParts.Script}
        </script>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Body(Comparison comparison)
    {
        if (comparison.Changes.Count == 0)
        {
            return "<p>The two interfaces are the same.</p>\n";
        }

        var text = new StringBuilder();
        text.Append("<nav class=\"cards\" aria-label=\"categories\">\n");
        foreach (CategoryChanges category in comparison.ByCategory())
        {
            text.Append(CultureInfo.InvariantCulture, $"<a class=\"card {Key(category.Impacts)}\" href=\"#{category.Category}\"><b>{category.Category}</b><span>{SafeText.Html(category.Title)}</span>");
            foreach (Impacts impact in s_impacts.Where(impact => category.Count(impact) > 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"<span class=\"count\"><i class=\"dot {Key(impact)}\"></i>{category.Count(impact)} {ImpactText.Words(impact)}</span>");
            }

            text.Append("</a>\n");
        }

        text.Append("</nav>\n<form class=\"filter\" id=\"filter\" hidden>\n<input id=\"text\" type=\"search\" placeholder=\"filter by name, value or change\" aria-label=\"filter\">\n");
        foreach (Impacts impact in s_impacts)
        {
            text.Append(CultureInfo.InvariantCulture, $"<label><input type=\"checkbox\" value=\"{Key(impact)}\" checked> {ImpactText.Words(impact)}</label>\n");
        }

        text.Append("<output id=\"shown\"></output>\n</form>\n");
        foreach (CategoryChanges category in comparison.ByCategory())
        {
            Section(text, category);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, CategoryChanges category)
    {
        text.Append(CultureInfo.InvariantCulture, $"<section id=\"{category.Category}\">\n<h2>{category.Category} <small>{SafeText.Html(category.Title)}</small></h2>\n");
        text.Append("<table class=\"changes\">\n<thead><tr><th>impact</th><th>change</th><th>name</th><th>before</th><th>after</th></tr></thead>\n<tbody>\n");
        foreach (Change change in category.Changes)
        {
            string keys = string.Join(' ', ImpactText.Keys(change.Rule.Impacts));
            text.Append(CultureInfo.InvariantCulture, $"<tr data-impact=\"{keys}\"><td><span class=\"tag {Key(change.Rule.Impacts)}\">{ImpactText.Words(change.Rule.Impacts)}</span></td>");
            text.Append(CultureInfo.InvariantCulture, $"<td title=\"{SafeText.Html(change.Rule.Why)}\">{SafeText.Html(change.Rule.What)}</td>");
            text.Append(CultureInfo.InvariantCulture, $"<td><code>{SafeText.Html(change.Name)}</code></td>{Cell("before", change.Before)}{Cell("after", change.After)}</tr>\n");
        }

        text.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string Heading(Side side) => $"<span class=\"side\">{SafeText.Html(side.Name)} <small>{SafeText.Html(side.Description)}</small></span>";

    private static string Cell(string which, string? text) => text is null ? "<td></td>" : $"<td data-is=\"{which}\"><code>{SafeText.Html(text)}</code></td>";

    /// <summary>The class that gives the colour: the worst of what there is.</summary>
    internal static string Key(Impacts impacts) =>
        impacts.HasFlag(Impacts.Binaries) ? "binaries"
        : impacts.HasFlag(Impacts.Sources) ? "sources"
        : impacts.HasFlag(Impacts.Additive) ? "additive"
        : "none";
}
