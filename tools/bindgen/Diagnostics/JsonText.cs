// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sel4.Bindgen.Diagnostics;

/// <summary>A JsonException as a headline wants it: the line counted from 1, and the reason without the position behind it.</summary>
internal static partial class JsonText
{
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
        return Missing().Match(reason) is { Success: true } missing ? $"it lacks {missing.Groups[1].Value}"
            : Unknown().Match(reason) is { Success: true } unknown ? $"{unknown.Groups[1].Value} is unknown here"
            : reason;
    }

    // What else the serialiser says names types of bindgen's own.
    [GeneratedRegex("^JSON deserialization for type .* was missing required properties including: (.*)$")]
    private static partial Regex Missing();

    [GeneratedRegex("^The JSON property ('.*') could not be mapped to any .NET member ")]
    private static partial Regex Unknown();
}
