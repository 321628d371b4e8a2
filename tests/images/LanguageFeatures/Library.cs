// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace LanguageFeatures;

internal static class Library
{
    public static void Run()
    {
        List<int> list = [5, 3, 9];
        list.Insert(1, 7);
        list.Remove(3);
        list.Sort();
        int sum = 0;
        foreach (int item in list)
        {
            sum = (sum * 10) + item;
        }

        Check.That("list", sum == 579 && list.Contains(9) && list.IndexOf(7) == 1 && list.ToArray().Length == 3);
        Check.That("hash codes", HashCode.Combine(1, "a") == HashCode.Combine(1, "a") && HashCode.Combine(1, 2) != HashCode.Combine(2, 1));
        Check.That("caller argument expression", Expression(1 + 2) == "1 + 2");
        Check.That("exception objects", new InvalidOperationException("m").Message == "m"
            && new ArgumentOutOfRangeException("p").Message.Contains("'p'") && new ArgumentException("a", new FormatException("f")).InnerException!.Message == "f");
        Check.That("guards that hold", Guarded("x", 3) == 4);
    }

    private static string Expression(int value, [CallerArgumentExpression(nameof(value))] string text = "") => value == 3 ? text : "";

    private static int Guarded(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 5);
        return text.Length + count;
    }
}
