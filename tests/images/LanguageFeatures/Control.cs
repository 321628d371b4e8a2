// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace LanguageFeatures;

internal static class Control
{
    private static string s_order = "";

    public static void Run()
    {
        Check.That("switch expression", Name(2) == "two" && Name(9) == "many" && Name(-1) == "negative");
        Check.That("switch over strings", Number("three") == 3 && Number("eleven") == 11 && Number("?") == -1);
        Check.That("property and list patterns", Shape(new Point(0, 5)) == 'y' && Shape(new Point(2, 3)) == '*'
            && Ends([1, 2, 3]) && !Ends([1, 2]));
        Check.That("relational and logical patterns", IsLetter('q') && !IsLetter('4'));

        using (new Trace("inner"))
        {
            s_order += "body ";
        }

        Check.That("using statement", s_order == "inner+ body inner- ");

        s_order = "";
        try
        {
            s_order += "try ";
        }
        finally
        {
            s_order += "finally";
        }

        Check.That("try and finally", s_order == "try finally");
        Check.That("ref struct with using", UseRefStruct() == 11);

        int sum = 0;
        foreach (int i in Squares(4))
        {
            sum += i;
        }

        Check.That("iterator", sum == 0 + 1 + 4 + 9);

        int steps = 0;
        for (int i = 0; i < 10; i++)
        {
            if (i % 2 == 0)
            {
                continue;
            }

            if (i > 6)
            {
                break;
            }

            steps += i;
        }

        Check.That("loops, continue and break", steps == 1 + 3 + 5);
        Check.That("null-conditional and coalescing", Length(null) == -1 && Length("abc") == 3);
    }

    private static string Name(int n) => Check.Opaque(n) switch { < 0 => "negative", 0 => "zero", 1 => "one", 2 => "two", _ => "many" };

    private static int Number(string text) => text switch
    {
        "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eleven" => 11, _ => -1,
    };

    private static char Shape(Point point) => point switch { { X: 0, Y: not 0 } => 'y', (not 0, 0) => 'x', _ => '*' };

    private static bool Ends(ReadOnlySpan<int> items) => items is [1, .., 3];

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int Length(string? text) => text?.Length ?? -1;

    private static IEnumerable<int> Squares(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return i * i;
        }
    }

    private static int UseRefStruct()
    {
        int count = 1;
        {
            using Scope scope = new(ref count);
            count += 4;
        }

        return count;
    }

    private readonly record struct Point(int X, int Y);

    private ref struct Scope(ref int counter)
    {
        private readonly ref int _counter = ref counter;

        public readonly void Dispose() => _counter = (_counter * 2) + 1;
    }

    private sealed class Trace : IDisposable
    {
        private readonly string _name;

        public Trace(string name)
        {
            _name = name;
            s_order += name + "+ ";
        }

        public void Dispose() => s_order += _name + "- ";
    }
}
