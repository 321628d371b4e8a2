// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace LanguageFeatures;

internal static class Generics
{
    public static void Run()
    {
        Check.That("static abstract members over structs", Total<Meter>([new(1), new(2), new(4)]) == 7 && Zero<Meter>().Value == 0);
        Check.That("generic class over values and references", new Box<int>(5).Value == 5 && new Box<string>("v").Value == "v");
        Check.That("generic statics are apart", ++Holder<int>.Count == 1 && ++Holder<string>.Count == 1 && ++Holder<object>.Count == 1
            && ++Holder<int>.Count == 2);
        Check.That("shared generic method", First("a", "b") == "a" && First(1, 2) == 1 && Make<List<int>>().Count == 0);
        Check.That("constraints call the implementation", Larger(3, 9) == 9 && Larger("b", "a") == "b");
        Check.That("typeof of a type parameter", Kind<int>() == 'i' && Kind<string>() == 's' && Kind<double>() == '?');
        Check.That("default comparer", EqualityComparer<string>.Default.Equals("a" + Check.Opaque("b"), "ab")
            && EqualityComparer<(int, byte)>.Default.Equals((1, 2), (1, 2)) && !EqualityComparer<DayOfWork>.Default.Equals(DayOfWork.Monday, DayOfWork.Friday)
            && EqualityComparer<int?>.Default.Equals(null, null) && Comparer<int>.Default.Compare(1, 2) < 0);
        Check.That("generic casts", Check.Opaque<object>(new Box<int>(1)) is Box<int> && Check.Opaque<object>(new Box<int>(1)) is not Box<string> && Is<string>("x") && !Is<string>(new Box<int>(1)));
    }

    private static int Total<T>(ReadOnlySpan<T> items) where T : struct, IUnit<T>
    {
        T sum = T.Zero;
        foreach (T item in items)
        {
            sum += item;
        }

        return T.Measure(sum);
    }

    private static T Zero<T>() where T : IUnit<T> => T.Zero;

    private static T First<T>(T first, T second) => second is null ? second : first;

    private static T Make<T>() where T : new() => new();

    private static T Larger<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;

    private static char Kind<T>() => typeof(T) == typeof(int) ? 'i' : typeof(T) == typeof(string) ? 's' : '?';

    private static bool Is<T>(object value) => value is T;

    private enum DayOfWork
    {
        Monday, Friday,
    }

    private interface IUnit<T> where T : IUnit<T>
    {
        static abstract T Zero { get; }

        static abstract int Measure(T value);

        static abstract T operator +(T a, T b);
    }

    private readonly record struct Meter(int Value) : IUnit<Meter>
    {
        public static Meter Zero => default;

        public static int Measure(Meter value) => value.Value;

        public static Meter operator +(Meter a, Meter b) => new(a.Value + b.Value);
    }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;
    }

    private static class Holder<T>
    {
        public static int Count;
    }
}
