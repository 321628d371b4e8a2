// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace LanguageFeatures;

internal static class Spans
{
    private static ReadOnlySpan<int> Table => [10, 20, 30, 40];

    public static void Run()
    {
        ReadOnlySpan<byte> bytes = "sel4\u00e9"u8;
        Check.That("u8 literal", bytes.Length == 6 && bytes[0] == (byte)'s' && bytes[4] == 0xC3 && bytes[5] == 0xA9);

        Span<int> on = stackalloc int[4];
        on[Check.Opaque(2)] = 7;
        Check.That("stackalloc", on[2] == 7 && on[0] == 0 && on.Length == 4);

        int sum = 0;
        foreach (int item in Table)
        {
            sum += item;
        }

        Check.That("foreach over a span", sum == 100);
        Check.That("span slice and range", Table[1..3].Length == 2 && Table[1..3][1] == 30 && Table[^1] == 40);

        on.Fill(3);
        Span<int> copy = new int[6];
        on.CopyTo(copy[1..]);
        Check.That("span fill and copy", copy[0] == 0 && copy[1] == 3 && copy[4] == 3 && copy[5] == 0);
        Check.That("span sequence equality", copy.Slice(1, 4).SequenceEqual(on) && !copy[..4].SequenceEqual(on));

        Span<byte> overlapping = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        overlapping[..10].CopyTo(overlapping[2..]);
        Check.That("overlapping copy", overlapping.SequenceEqual((ReadOnlySpan<byte>)[1, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

        foreach (ref int item in on)
        {
            item++;
        }

        Check.That("foreach by reference", on[0] == 4 && on[3] == 4);

        int[] array = [1, 2, .. Table, 3];
        Check.That("collection expression: array", array.Length == 7 && array[2] == 10 && array[6] == 3);
        ReadOnlySpan<int> span = [sum, sum + 1];
        Check.That("collection expression: span", span.Length == 2 && span[1] == 101);
        List<int> list = [4, 5, .. array];
        Check.That("collection expression: list", list.Count == 9 && list[8] == 3);
    }
}
