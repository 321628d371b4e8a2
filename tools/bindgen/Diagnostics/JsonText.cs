// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sel4.Bindgen.Diagnostics;

/// <summary>A JsonException as a headline wants it: the line counted from 1, and the reason without the position behind it.</summary>
internal static class JsonText
{
    // What the serialiser says otherwise names types of bindgen's own.
    private static readonly (string Of, string Are)[] InWordsOfItsOwn =
    [
        ("^JSON deserialization for type .* was missing required properties including: (.*)$", "it lacks $1"),
        ("^The JSON property ('.*') could not be mapped to any .NET member .*$", "$1 is unknown here"),
        ("^Duplicate property ('.*') encountered during deserialization of type .*$", "$1 is there twice"),
        ("^The JSON value could not be converted to .*$", "a value is of another type"),
    ];

    public static int? Line(JsonException e) => e.LineNumber is long number ? (int)number + 1 : null;

    public static string Reason(JsonException e)
    {
        int end = e.Message.Length;
        foreach (string position in new[] { " Path: ", " LineNumber: " })
        {
            int start = e.Message.IndexOf(position, StringComparison.Ordinal);
            end = start >= 0 && start < end ? start : end;
        }

        string reason = e.Message[..end].TrimEnd('.');
        return InWordsOfItsOwn.Aggregate(reason, (text, words) => Regex.Replace(text, words.Of, words.Are, RegexOptions.CultureInvariant));
    }
}
