// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;

namespace LanguageFeatures;

internal static unsafe class Values
{
    public static void Run()
    {
        int? none = null, some = Check.Opaque(4);
        Check.That("nullable value", none is null && some.HasValue && some.Value == 4 && none.GetValueOrDefault(9) == 9 && (some + none) is null);
        object? boxedNone = none, boxedSome = some;
        Check.That("nullable boxing", boxedNone is null && boxedSome is int and 4 && (int?)boxedSome == 4 && (int?)boxedNone is null);
        long? wide = (long?)Check.Opaque<object?>(5L);
        byte? narrow = (byte?)Check.Opaque<object?>((byte)6);
        Check.That("nullable unboxing of other sizes", wide == 5 && narrow == 6);

        (int number, string text) pair = (1, "one");
        (int a, string b) = pair;
        Check.That("tuples", pair == (1, "one") && a == 1 && b == "one" && (a, b) != (2, "one"));
        (a, int c) = (3, a);
        Check.That("tuple assignment", a == 3 && c == 1);

        object boxed = Check.Opaque(42);
        Check.That("boxing and unboxing", (int)boxed == 42 && boxed is int n && n == 42 && boxed is not long && boxed.Equals(42));
        boxed = Color.Green;
        Check.That("enums", (Color)boxed == Color.Green && boxed.Equals(Color.Green) && !boxed.Equals(Color.Red) && (int)Color.Green == 4
            && (Color.Red | Color.Green).HasFlag(Color.Green) && Color.Red.ToString() == "1");

        Small small = new() { First = 1, Second = 2 };
        object boxedSmall = small;
        Check.That("value type equality", boxedSmall.Equals(new Small { First = 1, Second = 2 }) && !boxedSmall.Equals(new Small { First = 1 }));
        Mixed mixed = new() { Name = Check.Opaque("a") + "b", Value = 2 };
        object boxedMixed = mixed;
        Check.That("value type equality with references", boxedMixed.Equals(new Mixed { Name = "ab", Value = 2 })
            && boxedMixed.GetHashCode() == new Mixed { Name = "ab", Value = 2 }.GetHashCode() && !boxedMixed.Equals(new Mixed { Name = "ab" }));

        Four four = default;
        four[2] = 5;
        Span<int> view = four;
        Check.That("inline array", view.Length == 4 && view[2] == 5 && sizeof(Four) == 16);

        Buffered buffered = default;
        buffered.Data[3] = 9;
        Check.That("fixed buffer", buffered.Data[3] == 9 && buffered.Data[2] == 0 && sizeof(Buffered) == 8);

        Small copy = small;
        copy.First = 100;
        Check.That("structs are copied", small.First == 1);
        Increase(ref small.Second);
        Output(out int output);
        Check.That("ref, in and out", small.Second == 3 && output == 77 && Sum(in small) == 4);
        Largest(ref small) = 50;
        Check.That("ref return", small.Second == 50);
        Check.That("with expression on a struct", (small with { First = 8 }).First == 8 && small.First == 1);
        Check.That("default and sizeof", default(Small).First == 0 && sizeof(Small) == 8 && sizeof(nuint) == 8);
    }

    private static void Increase(ref int value) => value++;

    private static void Output(out int value) => value = 77;

    private static int Sum(in Small value) => value.First + value.Second;

    private static ref int Largest(ref Small value) => ref value.First > value.Second ? ref value.First : ref value.Second;

    [Flags]
    private enum Color : byte
    {
        Red = 1, Green = 4,
    }

    private struct Small
    {
        public int First;
        public int Second;
    }

    private struct Mixed
    {
        public string Name;
        public int Value;
    }

    [InlineArray(4)]
    private struct Four
    {
        private int _first;
    }

    private struct Buffered
    {
        public fixed short Data[4];
    }
}
