// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Text.Json;

namespace Sel4.Bindgen.Diagnostics;

/// <summary>A JsonException as a headline wants it: the line counted from 1, and the reason without the position behind it.</summary>
internal static class JsonText
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

        return e.Message[..end].TrimEnd('.');
    }
}
