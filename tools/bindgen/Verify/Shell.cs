// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Globalization;
using System.Linq;

namespace Sel4.Bindgen.Verify;

/// <summary>Words of a command line that a person is to paste.</summary>
internal static class Shell
{
    public static string Word(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or '+') ? text
        : text.Any(char.IsControl) ? "$'" + string.Concat(text.Select(Escaped)) + "'"
        : "'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'";

    /// <summary>As bash reads it between <c>$'</c> and <c>'</c>. A terminal would obey a control character that is printed as it is.</summary>
    private static string Escaped(char c) =>
        char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}") : c is '\'' or '\\' ? @"\" + c : c.ToString();
}
