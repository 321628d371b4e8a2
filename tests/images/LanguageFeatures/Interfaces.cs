// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace LanguageFeatures;

internal static class Interfaces
{
    public static void Run()
    {
        IShape[] shapes = [new Square(3), new Circle(), new Square(2), new Derived(5), new Line(7)];
        int area = 0;
        // One call site, several types: it must not stick to the first.
        foreach (IShape shape in shapes)
        {
            area = (area * 10) + shape.Area;
        }

        Check.That("interface dispatch", area == (((((((9 * 10) + 1) * 10) + 4) * 10) + 25) * 10) + 7);
        Check.That("default interface method", shapes[0].Describe() == "area 9" && shapes[1].Describe() == "round");
        Check.That("interface on a struct", shapes[4] is Line && shapes[4].Area == 7);
        Check.That("explicit implementation", ((ISecret)new Square(1)).Area == -1 && new Square(1).Area == 1);
        Check.That("type test for an interface", shapes[0] is ISecret && shapes[1] is not ISecret && (object)"text" is IComparable<string>);

        IEnumerable<string> strings = new List<string> { "a", "b" };
        IEnumerable<object> objects = strings;
        string joined = "";
        foreach (object item in objects)
        {
            joined += item;
        }

        Check.That("covariant interface", joined == "ab");
        IComparer<object> general = new ByText();
        IComparer<string> special = general;
        Check.That("contravariant interface", special.Compare("a", "b") < 0);

        IList<int> list = (int[])[4, 5, 6];
        Check.That("arrays as generic collections", list.Count == 3 && list[1] == 5 && list.Contains(6) && list.IndexOf(7) == -1);
        Check.That("many arguments through an interface", ((IMany)new Square(1)).Sum(1, 2, 3, 4, 5, 6, 7, 0.5, 0.25) == 28.75);
    }

    private interface IShape
    {
        int Area { get; }

        string Describe() => "area " + Area.ToString();
    }

    private interface ISecret
    {
        int Area { get; }
    }

    private interface IMany
    {
        double Sum(int a, int b, int c, int d, int e, int f, int g, double h, double i);
    }

    private class Square(int side) : IShape, ISecret, IMany
    {
        public virtual int Area => side * side;

        int ISecret.Area => -1;

        double IMany.Sum(int a, int b, int c, int d, int e, int f, int g, double h, double i) => a + b + c + d + e + f + g + h + i;
    }

    private sealed class Derived(int side) : Square(side);

    private sealed class Circle : IShape
    {
        public int Area => 1;

        public string Describe() => "round";
    }

    private readonly struct Line(int length) : IShape
    {
        public int Area => length;
    }

    private sealed class ByText : IComparer<object>
    {
        public int Compare(object? x, object? y) => string.CompareOrdinal(x?.ToString(), y?.ToString());
    }
}
