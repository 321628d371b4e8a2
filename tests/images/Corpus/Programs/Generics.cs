// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus;

internal static class Generics
{
    public static Entry[] All =>
    [
        new("new of a generic structure in shared code", NewStructure),
        new("new of classes and values", NewOthers),
        new("thread statics of generic classes", ThreadStatics),
        new("statics of generic classes", Statics),
        new("static constructors of generic classes", Constructors),
        new("tests of types in shared code", TypeTests),
        new("casts in shared code", Casts),
        new("boxes in shared code", Boxes),
        new("arrays in shared code", Arrays),
        new("defaults and comparisons", Defaults),
        new("constrained calls", Constrained),
        new("static abstract members", StaticAbstract),
        new("recursion over types", Recursion),
        new("function pointers in shared code", FunctionPointers),
        new("nested generic types", Nested),
        new("references to fields in shared code", References),
        new("comparers", Comparers),
    ];

    private struct Made<T>
    {
        public string Name;
        public T Value;
        public int Size;

        public Made()
        {
            Name = "made";
            Value = default;
            Size = default(T) == null ? -1 : 1;
        }
    }

    private struct Plain<T>
    {
        public string Name;
        public T Value;
    }

    private struct Small<T>
    {
        public byte Tag;

        public Small() => Tag = (byte)(typeof(T) == typeof(string) ? 1 : 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T New<T>() where T : new() => new();

    private static string MadeOf<T>()
    {
        Made<T> made = New<Made<T>>();
        Made<T>[] many = [New<Made<T>>(), default];
        return made.Name + made.Size + many[0].Name + (many[1].Name ?? "none");
    }

    private static void NewStructure()
    {
        Console.WriteLine(New<Made<string>>().Name);
        Console.WriteLine(MadeOf<string>());
        Console.WriteLine(MadeOf<object>());
        Console.WriteLine(MadeOf<int>());
        Console.WriteLine(MadeOf<List<string>>());
        Console.WriteLine(New<Plain<string>>().Name is null);
        Console.WriteLine(TagOf<string>() + TagOf<object>() + TagOf<int>());
    }

    private static int TagOf<T>() => New<Small<T>>().Tag;

    private class Base
    {
        public string Name = "base";
    }

    private sealed class Derived : Base
    {
        public Derived() => Name = "derived";
    }

    private sealed class Holder<T>
    {
        public readonly string Name = "holder " + (default(T) == null);
    }

    private struct NoConstructor
    {
        public int Value;
    }

    private static string HolderOf<T>() => New<Holder<T>>().Name;

    private static void NewOthers()
    {
        Console.WriteLine(New<Base>().Name + New<Derived>().Name);
        Console.WriteLine(HolderOf<string>() + HolderOf<int>());
        Console.WriteLine(New<int>() + New<NoConstructor>().Value);
        Console.WriteLine(New<List<string>>().Count);
        Console.WriteLine(Activator.CreateInstance<Derived>().Name);
        Console.WriteLine(New<(string, int)>().Item1 is null);
        Console.WriteLine(New<int?>().HasValue);
    }

    private static class PerThread<T>
    {
        [ThreadStatic]
        public static int Count;

        [ThreadStatic]
        public static T Last;

        public static int Next(T value)
        {
            Last = value;
            return ++Count;
        }
    }

    [ThreadStatic]
    private static string t_text;

    [ThreadStatic]
    private static int t_number;

    private static string NextOf<T>(T value) => PerThread<T>.Next(value) + ":" + PerThread<T>.Last + PerThread<List<T>>.Count++;

    private static void ThreadStatics()
    {
        Console.WriteLine(NextOf("a") + NextOf("b"));
        Console.WriteLine(NextOf((object)"c"));
        Console.WriteLine(NextOf(5) + NextOf(6));
        Console.WriteLine(t_text is null);
        t_text = "set";
        t_number += 3;
        Console.WriteLine(t_text + t_number);
        Console.WriteLine(NextOf("d"));
    }

    private static class PerType<T>
    {
        public static int Count;
        public static T Value;
        public static List<T> All = [];
    }

    private static int CountOf<T>(T value)
    {
        PerType<T>.Value = value;
        PerType<T>.All.Add(value);
        return ++PerType<T>.Count;
    }

    private static void Statics()
    {
        Console.WriteLine(CountOf("a") + CountOf("b") + CountOf((object)"c") + CountOf(1));
        Console.WriteLine(PerType<string>.Value + PerType<object>.Value + PerType<int>.Value);
        Console.WriteLine(PerType<string>.All.Count + PerType<object>.All.Count);
        Console.WriteLine(PerType<string>.All[1]);
    }

    private static class Eager<T>
    {
        public static readonly string Text;

        static Eager()
        {
            Text = "made for " + (default(T) == null);
            Console.WriteLine("constructor");
        }
    }

    private static string TextOf<T>() => Eager<T>.Text;

    private static void Constructors()
    {
        Console.WriteLine(TextOf<string>());
        Console.WriteLine(TextOf<string>());
        Console.WriteLine(TextOf<object>());
        Console.WriteLine(TextOf<int>());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Is<T>(object value) => value is T ? "yes " : "no ";

    private enum Color
    {
        Red, Green,
    }

    private static void TypeTests()
    {
        Console.WriteLine(Is<string>("s") + Is<object>("s") + Is<int>(1) + Is<int>(1L) + Is<int?>(1) + Is<Color>(1) + Is<int>(Color.Red));
        Console.WriteLine(Is<string[]>(new string[0]) + Is<object[]>(new string[0]) + Is<int[]>(new uint[0]) + Is<Color[]>(new int[0]));
        Console.WriteLine(Is<IEnumerable<object>>(new string[0]) + Is<IList<object>>(new string[0]) + Is<IEnumerable<object>>(new List<string>()));
        Console.WriteLine(Is<List<object>>(new List<string>()) + Is<IList<string>>(new object[0]) + Is<Array>(new int[0]) + Is<ValueType>(1));
        Console.WriteLine(Is<Enum>(Color.Red) + Is<Enum>(1) + Is<IComparable>(Color.Red) + Is<IComparable<int>>(1) + Is<IComparable<long>>(1));
        Console.WriteLine(Is<object>(null) + Is<int?>(null) + Is<(int, string)>((1, "a")) + Is<(int, object)>((1, "a")));
        Console.WriteLine(Is<List<string>[]>(new List<string>[0]) + Is<IList<string>[]>(new List<string>[0]) + Is<IEnumerable<object>[]>(new List<string>[0]));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T To<T>(object value) => (T)value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T As<T>(object value) where T : class => value as T;

    private static void Casts()
    {
        Console.WriteLine(To<string>("s") + To<int>(1) + To<int?>(2) + To<object>("o"));
        Console.WriteLine(To<int?>(null).HasValue);
        Console.WriteLine((int)To<Color>(1) + To<int>(Color.Green));
        Console.WriteLine(To<(string, int)>(("t", 1)).Item1);
        Console.WriteLine(As<string>(1) is null);
        Console.WriteLine(As<IEnumerable<object>>(new string[] { "e" }) is not null);
        Console.WriteLine(As<IComparable<string>>("c").CompareTo("c"));
        Console.WriteLine(To<Plain<string>>(new Plain<string> { Name = "p" }).Name);
        Console.WriteLine(To<Plain<string>?>(new Plain<string> { Name = "q" }).Value.Name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Box<T>(T value) => value;

    private static void Boxes()
    {
        Console.WriteLine(Box<int?>(null) is null);
        Console.WriteLine(Box<int?>(4) is int);
        Console.WriteLine(Box(new Plain<string> { Name = "b" }) is Plain<string>);
        Console.WriteLine(Box<Plain<object>?>(null) is null);
        Console.WriteLine(((Plain<string>)Box<Plain<string>?>(new Plain<string> { Name = "n" })).Name);
        Console.WriteLine(Box(true).Equals(true));
        Console.WriteLine(Box((1, "x")).Equals((1, "x")));
        Console.WriteLine(Box(new Plain<int> { Value = 2 }).Equals(new Plain<int> { Value = 2 }));
        Console.WriteLine(Box(new Plain<string> { Name = "a", Value = "b" }).Equals(new Plain<string> { Name = "a", Value = "b" }));
        Console.WriteLine(Box(new Plain<double> { Value = double.NaN }).Equals(new Plain<double> { Value = double.NaN }));
        Console.WriteLine(Box(new Plain<double> { Value = 0.0 }).Equals(new Plain<double> { Value = -0.0 }));
    }

    private static T[] Fill<T>(int length, T value)
    {
        T[] array = new T[length];
        for (int i = 0; i < array.Length; i++)
        {
            array[i] = value;
        }

        return array;
    }

    private static T[][] Jagged<T>(T value) => [[value], [value, value]];

    private static T[,] Square<T>(T value)
    {
        T[,] square = new T[2, 3];
        square[1, 2] = value;
        ref T corner = ref square[0, 0];
        corner = value;
        return square;
    }

    private static void Arrays()
    {
        Console.WriteLine(Fill(2, "f")[1] + Fill(2, 7)[1]);
        Console.WriteLine(Jagged("j")[1].Length + Jagged(1)[1][1]);
        Console.WriteLine(Square("s")[1, 2] + Square("t")[0, 0] + (Square("u")[0, 1] is null));
        Console.WriteLine(Square(5)[1, 2] + Square(5)[0, 0] + Square(5).Length + Square(5).GetLength(1));
        Console.WriteLine(Fill<object>(1, "o").GetType() == typeof(object[]));
        Console.WriteLine(Fill(1, new Plain<string> { Name = "p" })[0].Name);
        Console.WriteLine(string.Concat(string.Join(",", Fill(3, "x")), Fill(0, "y").Length.ToString()));
    }

    private static bool IsDefault<T>(T value) => EqualityComparer<T>.Default.Equals(value, default);

    private static int Order<T>(T a, T b) => Comparer<T>.Default.Compare(a, b);

    private static void Defaults()
    {
        Console.WriteLine(IsDefault(0) && IsDefault<string>(null) && IsDefault(default(Plain<string>)) && IsDefault<int?>(null));
        Console.WriteLine(IsDefault(1) || IsDefault("") || IsDefault<int?>(0));
        Console.WriteLine(Order(1, 2) + Order(2, 1) + Order(1, 1));
        Console.WriteLine(Order<int?>(null, 1) + Order<string>(null, null));
        Console.WriteLine(Order((1, 2), (1, 3)));
        Console.WriteLine(Order(Color.Green, Color.Red));
    }

    private interface IShape
    {
        int Area();

        int Twice() => Area() * 2;

        void Grow();
    }

    private struct Box2(int side) : IShape
    {
        public readonly int Area() => side * side;

        public void Grow() => side++;
    }

    private sealed class Circle(int radius) : IShape
    {
        public int Area() => 3 * radius * radius;

        public void Grow() => radius++;

        int IShape.Twice() => -1;
    }

    private static int GrowAndMeasure<T>(ref T shape) where T : IShape
    {
        shape.Grow();
        return shape.Area();
    }

    private static void Constrained()
    {
        Box2 box = new(2);
        Console.WriteLine(GrowAndMeasure(ref box));
        Console.WriteLine(box.Area());
        Circle circle = new(1);
        Console.WriteLine(GrowAndMeasure(ref circle));
        IShape shape = box;
        Console.WriteLine(GrowAndMeasure(ref shape) + box.Area());
        Console.WriteLine(shape.Twice() + ((IShape)circle).Twice());
        Console.WriteLine(TextOf(5) + TextOf("s") + TextOf<object>("o") + TextOf<int?>(null));
    }

    private static string TextOf<T>(T value) => value.ToString() + value.GetHashCode().Equals(value.GetHashCode()) + value.Equals(value);

    private interface IUnit<TSelf> where TSelf : IUnit<TSelf>
    {
        static abstract TSelf Zero { get; }

        static abstract TSelf operator +(TSelf a, TSelf b);

        static virtual string Name() => "unit";

        string Show();
    }

    private readonly struct Meter(int value) : IUnit<Meter>
    {
        public static Meter Zero => new(0);

        public static Meter operator +(Meter a, Meter b) => new(a.Value + b.Value);

        public int Value { get; } = value;

        public string Show() => Value + "m";
    }

    private sealed class Text(string value) : IUnit<Text>
    {
        public static Text Zero => new("");

        public static Text operator +(Text a, Text b) => new(a.Show() + b.Show());

        static string IUnit<Text>.Name() => "text";

        public string Show() => value;
    }

    private static string Sum<T>(params ReadOnlySpan<T> items) where T : IUnit<T>
    {
        T sum = T.Zero;
        foreach (T item in items)
        {
            sum += item;
        }

        return sum.Show() + T.Name();
    }

    private static void StaticAbstract()
    {
        Console.WriteLine(Sum(new Meter(1), new Meter(2)));
        Console.WriteLine(Sum(new Text("a"), new Text("b"), new Text("c")));
        Console.WriteLine(Sum<Meter>());
    }

    private static int Depth<T>(int left) => left == 0 ? 0 : 1 + (left > 2 ? Depth<T>(left - 1) : Depth<T[]>(0));

    private static void Recursion()
    {
        Console.WriteLine(Depth<string>(5));
        Console.WriteLine(Depth<int>(4));
    }

    private static string Mark<T>(T value) => "<" + value + (default(T) == null) + ">";

    private static unsafe string Through<T>(T value)
    {
        delegate*<T, string> pointer = &Mark<T>;
        return Call(pointer, value);
    }

    private static unsafe string Call<T>(delegate*<T, string> pointer, T value) => pointer(value) + pointer(value);

    private static unsafe void FunctionPointers()
    {
        Console.WriteLine(Through("p"));
        Console.WriteLine(Through((object)"q"));
        Console.WriteLine(Through(3));
        delegate*<string, string> direct = &Mark<string>;
        Console.WriteLine(direct("d"));
        delegate*<string, object, string>[] table = [&Two<string, object>, &Two<string, object>];
        Console.WriteLine(table[1]("a", "b"));
    }

    private static string Two<T, U>(T a, U b) => a + "" + b + (typeof(T) == typeof(U));

    private sealed class Outer<T>
    {
        public sealed class Inner<U>
        {
            public string Show(T a, U b) => a + "-" + b + (typeof(T) == typeof(U));

            public Outer<U> Swap() => new();
        }

        public Inner<T> Same() => new();

        public Inner<U> Make<U>() => new();
    }

    private static void Nested()
    {
        Console.WriteLine(new Outer<string>().Same().Show("a", "b"));
        Console.WriteLine(new Outer<string>().Make<object>().Show("a", "b"));
        Console.WriteLine(new Outer<int>().Make<string>().Show(1, "b"));
        Console.WriteLine(new Outer<int>().Make<string>().Swap().Same().Show("c", "d"));
    }

    private sealed class Pair<T>
    {
        public T First, Second;

        public ref T At(int index) => ref index == 0 ? ref First : ref Second;
    }

    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    private static void References()
    {
        Pair<string> pair = new() { First = "1", Second = "2" };
        Swap(ref pair.At(0), ref pair.At(1));
        Console.WriteLine(pair.First + pair.Second);
        Pair<int> numbers = new() { First = 1, Second = 2 };
        Swap(ref numbers.First, ref numbers.Second);
        Console.WriteLine(numbers.First + numbers.Second * 10);
        string[] array = ["x", "y"];
        Swap(ref array[0], ref array[1]);
        Console.WriteLine(array[0] + array[1]);
    }

    private sealed class Modulo : IEqualityComparer<int>, IComparer<int>
    {
        public bool Equals(int x, int y) => x % 3 == y % 3;

        public int GetHashCode(int value) => value % 3;

        public int Compare(int x, int y) => (x % 3).CompareTo(y % 3);
    }

    private sealed class Own(int key) : IEquatable<Own>, IComparable<Own>
    {
        public int Key => key;

        public bool Equals(Own other) => other is not null && other.Key == key;

        public override bool Equals(object obj) => false;

        public override int GetHashCode() => 1;

        public int CompareTo(Own other) => key.CompareTo(other.Key);
    }

    private class Loose;

    // Is an IEquatable<Loose>, which a Loose in general is not.
    private sealed class Strict : Loose, IEquatable<Loose>, IComparable<Loose>, IComparable
    {
        public bool Equals(Loose other) => true;

        public int CompareTo(Loose other) => 5;

        public int CompareTo(object other) => 7;
    }

    private static string Kinds<T>(T a, T b) => Same(a, b) + "" + Order(a, b);

    private static bool Same<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    private static void Comparers()
    {
        Console.WriteLine(Same(new Own(1), new Own(1)));
        Console.WriteLine(Same<object>(new Own(1), new Own(1)));
        Console.WriteLine(Order(new Own(1), new Own(2)));
        Console.WriteLine(((IEqualityComparer<int>)new Modulo()).Equals(1, 4));
        Console.WriteLine(Same("a" + Hidden.Value("b"), "ab"));
        Console.WriteLine(Same<int?>(3, 3) && !Same<int?>(3, null) && Same<int?>(null, null));
        Console.WriteLine(Same((1, "a"), (1, "a")));
        Console.WriteLine(EqualityComparer<(int, string)>.Default.Equals((1, "a"), (1, "b")));
        Console.WriteLine(EqualityComparer<Own>.Default.Equals(new Own(1), new Own(1)));
        Console.WriteLine(EqualityComparer<(Own, int)?>.Default.Equals((new Own(1), 2), (new Own(1), 2)));
        Console.WriteLine(Comparer<(string, Own)>.Default.Compare((null, new Own(1)), (null, new Own(2))));
        Console.WriteLine(Same<Loose>(new Strict(), new Strict()) + "" + EqualityComparer<Loose>.Default.Equals(new Strict(), new Strict()));
        Console.WriteLine(Comparer<Loose>.Default.Compare(new Strict(), new Strict()));
        Console.WriteLine(Comparer<Loose>.Default.Compare(new Loose(), new Strict()));
        Console.WriteLine(Kinds<IComparable>(1, 1) + Kinds("a", "a") + Kinds((2, (object)null), (2, null)));
        Console.WriteLine(Same(0.0, -0.0) + "" + Same(double.NaN, double.NaN));
    }
}
