// SPDX-License-Identifier: BSD-2-Clause
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace Sel4.Bindgen.Compare;

/// <summary>Text of a manifest as each kind of output can take it. A manifest comes from outside, and outputs have their own signs.</summary>
internal static class SafeText
{
    /// <summary>One line without characters that would drive a terminal.</summary>
    public static string Line(string text) => text.All(IsPlain) ? text : Escape(text);

    /// <summary>One line of a message: what was wrong may be as long as a file.</summary>
    public static string Short(string text)
    {
        const int Longest = 1500;
        const int Shown = 700;
        return Line(text.Length <= Longest ? text : text[..Shown] + " … " + text[^Shown..]);
    }

    /// <summary>As code in a cell of a Markdown table.</summary>
    public static string MarkdownCode(string? text) =>
        text is null ? "" : "<code>" + WebUtility.HtmlEncode(Line(text)).Replace("|", "&#124;", System.StringComparison.Ordinal) + "</code>";

    public static string Html(string text) => WebUtility.HtmlEncode(Line(text));

    private static bool IsPlain(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (char c in text)
        {
            if (IsPlain(c))
            {
                result.Append(c);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return result.ToString();
    }
}
