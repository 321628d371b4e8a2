// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace Corpus;

internal static class ValuePrograms
{
    public static Entry[] All =>
    [
        new("unboxing", Unboxing),
        new("nullable values", Nullables),
        new("enums", Enums),
        new("equality of structures", StructEquality),
        new("records", Records),
        new("record structures", RecordStructs),
        new("tuples", Tuples),
        new("classes and casts", ClassCasts),
        new("pattern matching", Patterns),
        new("static constructors", StaticConstructors),
        new("static fields", StaticFields),
        new("arithmetic", Arithmetic),
        new("conversions", Conversions),
        new("shifts and bits", Shifts),
        new("order of evaluation", Order),
        new("control flow", Control),
        new("goto and labels", Labels),
        new("operators", Operators),
        new("indexers and properties", Indexers),
        new("finally without exceptions", Finally),
        new("floating point", Floating),
        new("types", Types),
    ];

    private enum Color : byte
    {
        Red, Green = 5, Blue = 255,
    }

    private enum Signed : sbyte
    {
        Minus = -1, Zero, One,
    }

    private enum Wide : long
    {
        Big = 1L << 40,
    }

    [Flags]
    private enum Bits
    {
        None, A = 1, B = 2, C = 4,
    }

    private static void Unboxing()
    {
        object five = Hidden.Value<object>(5);
        Console.WriteLine((int)five);
        object green = Hidden.Value<object>(Color.Green);
        Console.WriteLine((byte)green);
        Console.WriteLine((int)(Color)Hidden.Value<object>((byte)255));
        Console.WriteLine(green is byte);
        Console.WriteLine(green is Color);
        Console.WriteLine(five is Bits);
        Console.WriteLine((int)(Bits)Hidden.Value<object>(3));
        Console.WriteLine((int)(Signed)Hidden.Value<object>((sbyte)-1));
        Console.WriteLine(five is int?);
        Console.WriteLine((int?)five == 5);
        Console.WriteLine(Hidden.Value<object>(null) is int?);
        Console.WriteLine(((int?)Hidden.Value<object>(null)).HasValue);
        Console.WriteLine(five is uint || five is long || five is short);
    }

    private static void Nullables()
    {
        int? none = null, some = 4;
        Console.WriteLine((none ?? 1) + some.Value + some.GetValueOrDefault(9) + none.GetValueOrDefault());
        Console.WriteLine((none + some).HasValue + "" + (some > none) + (none == null) + (some == 4));
        Console.WriteLine(some.ToString() + none.ToString() + some.GetHashCode() + none.GetHashCode());
        Console.WriteLine(some.Equals(4) + "" + none.Equals(null) + some.Equals(null) + some.Equals(4L));
        bool? unknown = null;
        Console.WriteLine((unknown & false).ToString() + (unknown | true) + (unknown & true).HasValue);
        Color? color = Color.Green;
        Console.WriteLine((int)color.Value);
        (int, string)? pair = (1, "p");
        Console.WriteLine(pair?.Item2);
        object boxed = some;
        Console.WriteLine(boxed.GetType() == typeof(int));
    }

    private static void Enums()
    {
        Console.WriteLine((Bits.A | Bits.C).HasFlag(Bits.C) + "" + Bits.A.HasFlag(Bits.B) + Bits.A.HasFlag(Bits.None));
        Console.WriteLine(((int)Bits.C) + ((int)Color.Blue) + ((int)Signed.Minus));
        Console.WriteLine(Color.Red.CompareTo(Color.Green) < 0);
        Console.WriteLine(Signed.Minus.CompareTo(Signed.One) < 0);
        Console.WriteLine(Color.Red.Equals(Color.Red) + "" + Color.Red.Equals((byte)0) + Color.Red.Equals(null));
        Console.WriteLine(Signed.Minus.GetHashCode() + Color.Blue.GetHashCode() + Wide.Big.GetHashCode() + Bits.C.GetHashCode());
        Console.WriteLine(EqualityComparer<Signed>.Default.GetHashCode(Signed.Minus));
        Color color = Color.Blue;
        color++;
        Console.WriteLine((int)color);
        Enum boxed = Bits.A | Bits.B;
        Console.WriteLine(boxed.HasFlag(Bits.B));
        Console.WriteLine(((Enum)Color.Green).CompareTo(Color.Green));
        switch (Hidden.Value(Color.Green))
        {
            case Color.Red:
                Console.WriteLine("red");
                break;
            case Color.Green:
                Console.WriteLine("green");
                break;
        }
    }

    private struct Mixed
    {
        public byte A;
        public long B;
        public string Text;
    }

    private struct Numbers
    {
        public byte A;
        public int B;
    }

    private struct Empty;

    private struct Same
    {
        public int Value;

        public override readonly bool Equals(object obj) => true;

        public override readonly int GetHashCode() => 3;
    }

    private struct Around
    {
        public Same Inner;
        public float Number;
    }

    private static void StructEquality()
    {
        Console.WriteLine(new Mixed { A = 1, B = 2, Text = "x" }.Equals(new Mixed { A = 1, B = 2, Text = "x" }));
        Console.WriteLine(new Mixed { Text = "x" }.Equals(new Mixed { Text = "y" }));
        Console.WriteLine(new Numbers { A = 1, B = 2 }.Equals(new Numbers { A = 1, B = 2 }));
        Console.WriteLine(new Numbers { A = 1 }.Equals((object)1));
        Console.WriteLine(default(Empty).Equals(default(Empty)));
        Console.WriteLine(new Around { Inner = new Same { Value = 1 } }.Equals(new Around { Inner = new Same { Value = 2 } }));
        Console.WriteLine(new Around { Number = 0f }.Equals(new Around { Number = -0f }));
        Console.WriteLine(new Numbers { A = 3, B = 4 }.GetHashCode() == new Numbers { A = 3, B = 4 }.GetHashCode());
        Console.WriteLine(new Mixed { Text = "q" }.GetHashCode() == new Mixed { Text = "q" }.GetHashCode());
        Console.WriteLine(Equals(new Mixed(), null));
    }

    private record Person(string Name, int Age)
    {
        public string Upper => Name + Age;
    }

    private sealed record Student(string Name, int Age, string School) : Person(Name, Age);

    private static void Records()
    {
        Person one = new("a", 1), two = one with { Age = 2 };
        Console.WriteLine(two.Upper + one.Upper);
        Console.WriteLine(one == new Person("a", 1));
        Console.WriteLine(one != two);
        Console.WriteLine(one.ToString());
        Person student = new Student("s", 3, "x");
        Console.WriteLine(student.ToString());
        Console.WriteLine(student == new Person("s", 3));
        Console.WriteLine(student == new Student("s", 3, "x"));
        Console.WriteLine((student with { Age = 4 }).ToString());
        Console.WriteLine(one.GetHashCode() == new Person("a", 1).GetHashCode());
        (string name, int age) = one;
        Console.WriteLine(name + age);
    }

    private readonly record struct Point(int X, int Y)
    {
        public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
    }

    private record struct Generic<T>(T Value, List<T> More);

    private static void RecordStructs()
    {
        Console.WriteLine((new Point(1, 2) + new Point(3, 4)).ToString());
        Console.WriteLine(new Point(1, 2) == new Point(1, 2));
        Console.WriteLine(new Point(1, 2).Equals((object)new Point(1, 3)));
        Console.WriteLine(new Generic<string>("g", null) == new Generic<string>("g", null));
        Console.WriteLine(new Generic<int>(1, null).ToString());
        Console.WriteLine((new Point(5, 6) with { Y = 7 }).Y);
    }

    private static (int, string) Make() => (7, "seven");

    private static void Tuples()
    {
        (int number, string text) = Make();
        Console.WriteLine(number + text);
        (int, (string, long)) nested = (1, ("a", 2));
        Console.WriteLine(nested.Item2.Item1 + nested.Item2.Item2);
        Console.WriteLine((1, "x") == (1, "x"));
        Console.WriteLine((1, "x").Equals((1, "y")));
        Console.WriteLine((1, 2).CompareTo((1, 3)));
        Console.WriteLine((1, "a", true).ToString());
        (int a, int b) = (1, 2);
        (a, b) = (b, a);
        Console.WriteLine((a * 10) + b);
        Console.WriteLine((1, 2, 3, 4, 5, 6, 7).Item7);
        Console.WriteLine((1, "h").GetHashCode() == (1, "h").GetHashCode());
    }

    private class Top
    {
        public int A = 1;
    }

    private class Middle : Top
    {
        public int B = 2;
    }

    private sealed class Lowest : Middle;

    private sealed class Generic2<T> : Top;

    private static void ClassCasts()
    {
        object[] objects = [new Top(), new Middle(), new Lowest(), new Generic2<string>(), new Generic2<int>(), "s", 1, null, new int[0]];
        foreach (object value in objects)
        {
            Console.WriteLine(
                (value is Top) + "," + (value is Middle) + "," + (value is Lowest) + "," + (value is Generic2<string>) + ","
                + (value is Generic2<object>) + "," + (value is string) + "," + (value is ValueType) + "," + (value is Array) + ","
                + (value is IComparable) + "," + (value is ICloneable) + "," + (value is IEnumerable<int>));
        }

        Console.WriteLine(((Top)objects[1]).A + ((Middle)objects[2]).B);
        Console.WriteLine((objects[0] as Middle) is null);
    }

    private static string Classify(object value) => value switch
    {
        null => "null",
        int and > 100 => "large",
        int number => "int " + number,
        string { Length: 0 } => "empty",
        string text when text[0] == 'x' => "x-text",
        string => "text",
        int[] and [1, .., 9] => "from 1 to 9",
        int[] array => "array of " + array.Length,
        Top { A: 5 } => "five",
        Top => "top",
        Func<object> => "function",
        IEnumerable<object> => "objects",
        _ => "other",
    };

    private static void Patterns()
    {
        object[] values =
        [
            null, 5, 500, "", "xy", "ab", new int[] { 1, 2, 9 }, new int[] { 2 }, new Top { A = 5 }, new Lowest(),
            (Func<string>)(() => ""), new string[0], new List<string>(), 5L, 'c',
        ];
        foreach (object value in values)
        {
            Console.WriteLine(Classify(value));
        }
    }

    private static class Noisy
    {
        public static readonly int Value = Print("initialiser");

        static Noisy() => Print("constructor");

        private static int Print(string text)
        {
            Console.WriteLine(text);
            return text.Length;
        }
    }

    private static class CircleA
    {
        public static readonly int Value;

        static CircleA() => Value = CircleB.Value + 1;
    }

    private static class CircleB
    {
        public static readonly int Value;

        static CircleB() => Value = CircleA.Value + 10;
    }

    private static void StaticConstructors()
    {
        Console.WriteLine("before");
        Console.WriteLine(Noisy.Value);
        Console.WriteLine(Noisy.Value);
        Console.WriteLine(CircleA.Value + CircleB.Value);
    }

    private static int s_count = 3;
    private static readonly string s_text = "static" + s_count;
    private static readonly int[] s_numbers = [1, 2, 3];
    private static Mixed s_mixed = new() { Text = "m", B = 5 };
    private static readonly List<string> s_list = ["one", "two"];

    private static void StaticFields()
    {
        s_count++;
        s_mixed.B += s_count;
        Console.WriteLine(s_count + s_text + s_numbers[2] + s_mixed.B + s_mixed.Text + s_list[1]);
    }

    private static void Arithmetic()
    {
        int max = Hidden.Value(int.MaxValue);
        Console.WriteLine(unchecked(max + 1));
        Console.WriteLine(Hidden.Value(-7) / 2 + Hidden.Value(-7) % 3);
        Console.WriteLine(unchecked((uint)Hidden.Value(-1)) / 2);
        Console.WriteLine(Hidden.Value(7L) * -3);
        Console.WriteLine(Hidden.Value(ulong.MaxValue) % 10);
        Console.WriteLine(checked(max - 1));
        Console.WriteLine(Math.Max(1, 2) + Math.Min(-1L, 5) + Math.Abs(-3));
        Console.WriteLine((byte)Hidden.Value(300) + (sbyte)Hidden.Value(200) + (short)Hidden.Value(70000));
    }

    private static void Conversions()
    {
        Console.WriteLine((long)Hidden.Value(-1) + (uint)Hidden.Value(5));
        Console.WriteLine((ulong)(uint)Hidden.Value(-1));
        Console.WriteLine((int)Hidden.Value(3.9) + (int)Hidden.Value(-3.9) + (long)Hidden.Value(1e10));
        Console.WriteLine((char)Hidden.Value(65) + "" + (int)Hidden.Value('a'));
        Console.WriteLine(Hidden.Value(1.5f) + Hidden.Value(2.5) == 4.0);
        Console.WriteLine((uint)Hidden.Value(4e9));
        Console.WriteLine((float)Hidden.Value(16777217) == 16777216f);
        Console.WriteLine((int)(long)Hidden.Value<object>(7L));
        Console.WriteLine((int)Hidden.Value(double.NaN) + " " + (int)Hidden.Value(1e20) + " " + (byte)Hidden.Value(-1.0));
    }

    private static void Shifts()
    {
        Console.WriteLine((1 << Hidden.Value(33)) + (-8 >> 1) + (int)(-8 >>> 28));
        Console.WriteLine((1UL << Hidden.Value(63)) >> 62);
        Console.WriteLine((~Hidden.Value(5) & 0xFF) ^ 0x0F | 0x100);
        Console.WriteLine(System.Numerics.BitOperations.PopCount(0xF0u) + System.Numerics.BitOperations.LeadingZeroCount(1u)
            + System.Numerics.BitOperations.TrailingZeroCount(8) + System.Numerics.BitOperations.Log2(1000u));
    }

    private static int Trace(string text, int value)
    {
        Console.WriteLine(text);
        return value;
    }

    private static void Order()
    {
        int[] array = new int[3];
        array[Trace("index", 1)] = Trace("left", 2) + (Trace("right", 3) * Trace("last", 4));
        Console.WriteLine(array[1]);
        int i = 0;
        array[i++] = i + i++;
        Console.WriteLine(array[0] + i);
        Console.WriteLine(Trace("a", 0) == 1 && Trace("b", 1) == 1 || Trace("c", 2) == 2);
    }

    private static void Control()
    {
        int sum = 0;
        for (int i = 0; i < 10; i++)
        {
            if (i == 3)
            {
                continue;
            }

            if (i == 8)
            {
                break;
            }

            sum += i;
        }

        do
        {
            sum--;
        }
        while (sum > 20);
        Console.WriteLine(sum);
        foreach (char c in "ab")
        {
            Console.WriteLine(c switch { 'a' => 1, _ => 2 });
        }

        switch (Hidden.Value("three"))
        {
            case "one":
                Console.WriteLine(1);
                break;
            case "two" or "three":
                Console.WriteLine(23);
                break;
            case "four":
                Console.WriteLine(4);
                break;
            case "five":
            case "six":
            case "seven":
            case "eight":
                Console.WriteLine(5678);
                break;
        }
    }

    private static void Labels()
    {
        int i = 0;
    again:
        if (i++ < 3)
        {
            goto again;
        }

        Console.WriteLine(i);
        switch (i)
        {
            case 4:
                goto case 5;
            case 5:
                Console.WriteLine("five");
                goto default;
            default:
                Console.WriteLine("default");
                break;
        }
    }

    private readonly struct Money(int cents)
    {
        public int Cents => cents;

        public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

        public static Money operator checked -(Money a) => new(checked(-a.Cents));

        public static Money operator -(Money a) => new(-a.Cents);

        public static bool operator true(Money money) => money.Cents != 0;

        public static bool operator false(Money money) => money.Cents == 0;

        public static implicit operator Money(int cents) => new(cents);

        public static explicit operator int(Money money) => money.Cents;
    }

    private static void Operators()
    {
        Money money = 5;
        money += 10;
        Console.WriteLine((int)-money);
        Console.WriteLine(money ? "some" : "none");
    }

    private sealed class Table
    {
        private readonly int[] _items = new int[4];

        public int this[int index]
        {
            get => _items[index];
            set => _items[index] = value * 2;
        }

        public string this[string key] => key + key;

        public int Last { get; private set; } = 3;

        public required string Name { get; init; }

        public int Length => _items.Length;

        public void Raise() => Last++;
    }

    private static void Indexers()
    {
        Table table = new() { Name = "t" };
        table[1] = 4;
        table[1]++;
        table.Raise();
        Console.WriteLine(table[1] + table["k"] + table.Last + table.Name + table[^3]);
    }

    private static int ReturnThroughFinally()
    {
        try
        {
            return Trace("returning", 1);
        }
        finally
        {
            Trace("finally", 0);
        }
    }

    private static void Finally()
    {
        Console.WriteLine(ReturnThroughFinally());
        for (int i = 0; i < 3; i++)
        {
            try
            {
                if (i == 1)
                {
                    continue;
                }

                Console.WriteLine("body " + i);
            }
            finally
            {
                Console.WriteLine("end " + i);
            }
        }
    }

    private static void Floating()
    {
        double half = Hidden.Value(0.5);
        Console.WriteLine(half + half == 1.0);
        Console.WriteLine(double.IsNaN(Hidden.Value(0.0) / 0.0));
        Console.WriteLine(1 / Hidden.Value(-0.0) < 0);
        Console.WriteLine(Hidden.Value(double.NaN) == double.NaN);
        Console.WriteLine(Hidden.Value(double.NaN).Equals(double.NaN));
        Console.WriteLine(Hidden.Value(1.0).CompareTo(double.NaN));
        Console.WriteLine((int)Math.Sqrt(Hidden.Value(81.0)));
    }

    private static void Types()
    {
        Console.WriteLine(Hidden.Value<object>(5).GetType() == typeof(int));
        Console.WriteLine(typeof(List<int>) == typeof(List<string>));
        Console.WriteLine(typeof(Color).IsValueType + "" + typeof(Top).IsValueType);
        Console.WriteLine(new Lowest().GetType() == typeof(Top));
        Console.WriteLine(KindOf<string>() + KindOf<int>());
    }

    private static string KindOf<T>() => typeof(T).IsValueType + "" + (typeof(T) == typeof(string)) + typeof(T[]).IsValueType;
}
