// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;

namespace Sel4.Bindgen.Verify;

/// <summary>Words of a command line that a person is to paste.</summary>
internal static class Shell
{
    public static string Word(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or '+') ? text : "'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
