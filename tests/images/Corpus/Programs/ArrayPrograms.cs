// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections;
using System.Collections.Generic;

namespace Corpus;

internal static class ArrayPrograms
{
    public static Entry[] All =>
    [
        new("searches through interfaces of other element types", Searches),
        new("searches of records through their base", RecordSearches),
        new("searches bound to delegates", BoundSearches),
        new("interfaces of arrays", Interfaces),
        new("interfaces of arrays of numbers", NumberInterfaces),
        new("covariant elements", CovariantElements),
        new("copies", Copies),
        new("copies with checks", CheckedCopies),
        new("several dimensions", Dimensions),
        new("several dimensions of references", ReferenceDimensions),
        new("resizing, filling and reversing", Operations),
        new("sorting", Sorting),
        new("enumeration", Enumeration),
        new("ranges", Ranges),
        new("clones", Clones),
        new("literals", Literals),
        new("empty arrays", Empty),
        new("arrays of structures with references", Structures),
    ];

    private class Base : IEquatable<Base>
    {
        public int Key;

        public bool Equals(Base other)
        {
            Console.WriteLine("Base.Equals(Base)");
            return other is not null && other.Key == Key;
        }

        public override bool Equals(object obj)
        {
            Console.WriteLine("Base.Equals(object)");
            return obj is Base other && other.Key == Key;
        }

        public override int GetHashCode() => Key;
    }

    private sealed class E : Base, IEquatable<E>
    {
        public long Secret = 42;

        public bool Equals(E other)
        {
            Console.WriteLine("E.Equals(E)");
            return other is not null && other.Key == Key && other.Secret == Secret;
        }
    }

    private sealed class Evil
    {
        public int A = 1;

        public override bool Equals(object obj)
        {
            Console.WriteLine("Evil.Equals");
            return true;
        }

        public override int GetHashCode() => 0;
    }

    private static void Searches()
    {
        E[] array = [new E { Key = 1 }, null, new E { Key = 2 }];
        IList<object> objects = array;
        Console.WriteLine(objects.Contains(new Evil()));
        Console.WriteLine(objects.IndexOf(new Evil()));
        Console.WriteLine(objects.Contains(new E { Key = 2 }));
        Console.WriteLine(objects.IndexOf(new E { Key = 2 }));
        Console.WriteLine(objects.IndexOf(null));
        Console.WriteLine(objects.IndexOf("text"));
        IList<Base> bases = array;
        Console.WriteLine(bases.IndexOf(new Base { Key = 2 }));
        Console.WriteLine(bases.Contains(new E { Key = 1 }));
        IList<E> exact = array;
        Console.WriteLine(exact.IndexOf(new E { Key = 2 }));
        Console.WriteLine(exact.Contains(null));
        IList<object> texts = Hidden.Value<IList<object>>(new string[] { "a", null, "b" });
        Console.WriteLine(texts.IndexOf("b") + texts.IndexOf(null) + texts.IndexOf(5) + texts.IndexOf(new Evil()));
        IList<IComparable> comparable = new string[] { "c" };
        Console.WriteLine(comparable.IndexOf("c") + comparable.IndexOf(7));
        ICollection<IEquatable<string>> equatable = new string[] { "d" };
        Console.WriteLine(equatable.Contains("d"));
        Base[] asBases = array;
        IList<Base> mixed = asBases;
        Console.WriteLine(mixed.Contains(new Base { Key = 9 }));
        Console.WriteLine(Array.IndexOf<object>(array, new E { Key = 1 }));
        Console.WriteLine(Array.IndexOf(asBases, new Base { Key = 1 }));
        IList<object> jagged = new string[][] { ["x"] };
        Console.WriteLine(jagged.IndexOf(new Evil()));
    }

    private record Animal(string Name);

    private sealed record Cat(string Name, int Lives) : Animal(Name);

    private static void RecordSearches()
    {
        Cat[] cats = [new("a", 9), new("b", 7)];
        IList<Animal> animals = cats;
        Console.WriteLine(animals.IndexOf(new Cat("b", 7)));
        Console.WriteLine(animals.IndexOf(new Animal("b")));
        Console.WriteLine(animals.Contains(new Cat("b", 8)));
        IList<object> objects = cats;
        Console.WriteLine(objects.IndexOf(new Cat("a", 9)));
        IList<Cat> exact = cats;
        Console.WriteLine(exact.IndexOf(new Cat("b", 7)));
    }

    private static void BoundSearches()
    {
        E[] array = [new E { Key = 1 }, new E { Key = 2 }];
        IList<object> objects = array;
        Func<object, int> indexOf = objects.IndexOf;
        Func<object, bool> contains = objects.Contains;
        Console.WriteLine(indexOf(new Evil()));
        Console.WriteLine(contains(new E { Key = 2 }));
        Console.WriteLine(ReferenceEquals(contains.Target, array));
        Console.WriteLine(contains == objects.Contains);
        IList<E> exact = array;
        Func<E, bool> same = exact.Contains;
        Console.WriteLine(same(new E { Key = 1 }));
        Console.WriteLine(ReferenceEquals(same.Target, array));
    }

    private static void Interfaces()
    {
        IList<object> list = Hidden.Value<IList<object>>(new string[2]);
        Console.WriteLine(list.Count);
        list[0] = "first";
        Console.WriteLine(list[0]);
        Console.WriteLine(list.IsReadOnly);
        IReadOnlyList<object> only = new string[] { "r" };
        Console.WriteLine(only.Count + (string)only[0]);
        IReadOnlyCollection<IComparable> collection = new string[] { "r", "s" };
        Console.WriteLine(collection.Count);
        ICollection<object> gathered = new string[] { "g", "h" };
        object[] target = new object[3];
        gathered.CopyTo(target, 1);
        Console.WriteLine((target[0] is null) + (string)target[1] + (string)target[2]);
        string[] texts = new string[2];
        gathered.CopyTo(texts, 0);
        Console.WriteLine(texts[0] + texts[1]);
        foreach (object item in (IEnumerable<object>)new string[] { "i", "j" })
        {
            Console.WriteLine(item);
        }

        IEnumerable<IEnumerable<object>> nested = new List<string>[] { ["n"], ["o", "p"] };
        foreach (IEnumerable<object> inner in nested)
        {
            foreach (object item in inner)
            {
                Console.WriteLine(item);
            }
        }

        IList<IList<object>> lists = new string[][] { ["q"] };
        Console.WriteLine((string)lists[0][0]);
        object array = Hidden.Value<object>(new string[1]);
        Console.WriteLine(array is IList<object>);
        Console.WriteLine(array is IList<IComparable>);
        Console.WriteLine(array is IList<int>);
        Console.WriteLine(array is IReadOnlyList<object> and ICollection<object> and IEnumerable<object>);
        Console.WriteLine(array is List<object>);
        object listOfText = Hidden.Value<object>(new List<string>());
        Console.WriteLine(listOfText is IList<object>);
        Console.WriteLine(listOfText is IReadOnlyList<object>);
    }

    private enum Small
    {
        Zero, One,
    }

    private static void NumberInterfaces()
    {
        object integers = Hidden.Value<object>(new int[] { 1, -1 });
        Console.WriteLine(integers is uint[]);
        Console.WriteLine(integers is Small[]);
        Console.WriteLine(integers is float[]);
        Console.WriteLine(integers is long[]);
        Console.WriteLine(integers is object[]);
        Console.WriteLine(integers is IList<uint>);
        Console.WriteLine(integers is IList<int>);
        Console.WriteLine(integers is IList<object>);
        Console.WriteLine(integers is IList<float>);
        Console.WriteLine(((uint[])integers)[1]);
        IList<uint> unsigned = (IList<uint>)integers;
        Console.WriteLine(unsigned[1] + unsigned.Count + unsigned.IndexOf(uint.MaxValue));
        unsigned[0] = 0x80000000;
        Console.WriteLine(((int[])integers)[0]);
        object enums = Hidden.Value<object>(new Small[] { Small.One });
        Console.WriteLine(enums is int[]);
        Console.WriteLine(enums is IList<int>);
        Console.WriteLine(((IList<int>)enums).Contains(1));
        object characters = Hidden.Value<object>(new char[1]);
        Console.WriteLine(characters is ushort[]);
        object bytes = Hidden.Value<object>(new bool[1]);
        Console.WriteLine(bytes is byte[]);
        object words = Hidden.Value<object>(new long[1]);
        Console.WriteLine(words is nint[]);
        Console.WriteLine(words is ulong[]);
        Console.WriteLine(words is double[]);
        object native = Hidden.Value<object>(new nint[1]);
        Console.WriteLine(native is nuint[]);
        Console.WriteLine(native is ulong[]);
        object jagged = Hidden.Value<object>(new int[1][]);
        Console.WriteLine(jagged is uint[][]);
        Console.WriteLine(jagged is object[]);
        object square = Hidden.Value<object>(new int[1, 1]);
        Console.WriteLine(square is uint[,]);
        Console.WriteLine(square is int[]);
        Console.WriteLine(square is IList<int>);
        Console.WriteLine(square is IEnumerable);
    }

    private static void CovariantElements()
    {
        object[] array = Hidden.Value<object[]>(new string[] { "a", "b" });
        array[0] = "c";
        array[1] = null;
        Console.WriteLine(array[0]);
        IComparable[] comparable = new string[1];
        comparable[0] = "d";
        Console.WriteLine(comparable[0].CompareTo("d"));
        object[][] jagged = new string[1][];
        jagged[0] = new string[] { "e" };
        Read(in array[0]);
        Console.WriteLine((string)jagged[0][0]);
        IEnumerable<object>[] enumerable = new List<string>[1];
        enumerable[0] = new List<string> { "f" };
        foreach (object item in enumerable[0])
        {
            Console.WriteLine(item);
        }

        ReadOnlySpan<object> span = array;
        Console.WriteLine((string)span[0]);
        Console.WriteLine(array.GetType() == typeof(string[]));
    }

    private static void Read(ref readonly object place) => Console.WriteLine((string)place);

    private static void Copies()
    {
        int[] numbers = [1, 2, 3, 4, 5];
        Array.Copy(numbers, 0, numbers, 1, 4);
        Console.WriteLine(string.Join(",", Texts(numbers)));
        Array.Copy(numbers, 2, numbers, 0, 3);
        Console.WriteLine(string.Join(",", Texts(numbers)));
        string[] from = ["a", "b", "c"];
        object[] to = new object[4];
        Array.Copy(from, 1, to, 2, 2);
        Console.WriteLine((to[1] is null) + (string)to[2] + (string)to[3]);
        uint[] unsigned = new uint[5];
        Array.Copy(numbers, unsigned, 5);
        Console.WriteLine(unsigned[4]);
        Array.Copy(from, 3, to, 4, 0);
        int[] copied = new int[6];
        ((ICollection<int>)numbers).CopyTo(copied, 1);
        Console.WriteLine(string.Join(",", Texts(copied)));
    }

    private static void CheckedCopies()
    {
        object[] from = ["a", null, "b"];
        string[] to = new string[3];
        Array.Copy(from, to, 3);
        Console.WriteLine(to[0] + (to[1] is null) + to[2]);
        IComparable[] comparable = new IComparable[3];
        Array.Copy(from, comparable, 3);
        Console.WriteLine((string)comparable[2]);
        List<object> list = ["c", "d"];
        object[] texts = new string[3];
        list.CopyTo(texts, 1);
        Console.WriteLine((string)texts[1] + (string)texts[2]);
    }

    private static string[] Texts(int[] numbers)
    {
        string[] texts = new string[numbers.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = numbers[i].ToString();
        }

        return texts;
    }

    private static void Dimensions()
    {
        int[,] square = new int[2, 3];
        square[1, 2] = 5;
        square[0, 0] = square[1, 2] + 1;
        Console.WriteLine(square[0, 0] + square[1, 2] + square.Length + square.Rank + square.GetLength(0) + square.GetUpperBound(1));
        int[,,] cube = new int[2, 2, 2];
        cube[1, 1, 1] = 7;
        ref int place = ref cube[0, 1, 0];
        place = 3;
        int sum = 0;
        foreach (int value in cube)
        {
            sum += value;
        }

        Console.WriteLine(sum);
        long[,] filled = { { 1, 2 }, { 3, 4 } };
        Console.WriteLine(filled[1, 0]);
        Console.WriteLine(new int[0, 5].Length + new byte[3, 0].GetLength(0));
        (int, byte)[,] tuples = new (int, byte)[1, 1];
        tuples[0, 0].Item2 = 9;
        Console.WriteLine(tuples[0, 0].Item2);
        Console.WriteLine(((Array)square).GetLength(1));
    }

    private static void ReferenceDimensions()
    {
        string[,] texts = new string[2, 2];
        texts[0, 1] = "a";
        Console.WriteLine(texts[0, 1] + (texts[1, 1] is null));
        object[,] objects = Hidden.Value<object[,]>(texts);
        objects[1, 0] = "b";
        objects[1, 1] = null;
        Console.WriteLine(texts[1, 0]);
        foreach (string text in texts)
        {
            Console.WriteLine(text ?? "none");
        }

        IComparable[,,] cube = new IComparable[1, 1, 2];
        cube[0, 0, 1] = 5;
        cube[0, 0, 0] = "s";
        Console.WriteLine(cube[0, 0, 1].CompareTo(4));
        ref string place = ref texts[0, 0];
        place = "c";
        Console.WriteLine(texts[0, 0]);
        Console.WriteLine(Hidden.Value<object>(texts) is object[,]);
        Console.WriteLine(Hidden.Value<object>(texts) is object[]);
    }

    private static void Operations()
    {
        object[] array = new string[] { "a", "b", "c" };
        Array.Reverse(array);
        Console.WriteLine((string)array[0] + (string)array[2]);
        Array.Fill(array, "f");
        Console.WriteLine((string)array[1]);
        Array.Resize(ref array, 4);
        array[3] = 5;
        Console.WriteLine(array[3] + (string)array[2]);
        int[] numbers = null;
        Array.Resize(ref numbers, 2);
        Console.WriteLine(numbers.Length);
        Array.Resize(ref numbers, 0);
        Console.WriteLine(numbers.Length);
        int[] cleared = [1, 2, 3, 4];
        Array.Clear(cleared, 1, 2);
        Console.WriteLine(string.Join(",", Texts(cleared)));
        Array.Clear(cleared);
        Console.WriteLine(string.Join(",", Texts(cleared)));
        string[] texts = ["x", "y"];
        Array.Clear(texts, 0, 1);
        Console.WriteLine(texts[0] is null);
        Console.WriteLine(Array.IndexOf(texts, "y") + Array.IndexOf(cleared, 3));
    }

    private static void Sorting()
    {
        int[] numbers = [5, 3, 9, -1, 3, 0];
        Array.Sort(numbers);
        Console.WriteLine(string.Join(",", Texts(numbers)));
        Array.Sort(numbers, (a, b) => b.CompareTo(a));
        Console.WriteLine(string.Join(",", Texts(numbers)));
        object[] objects = new string[] { "b", "c", "a" };
        Array.Sort(objects, (a, b) => string.CompareOrdinal((string)a, (string)b));
        Console.WriteLine((string)objects[0] + (string)objects[1] + (string)objects[2]);
        (int, int)[] pairs = [(2, 1), (1, 5), (1, 2)];
        Array.Sort(pairs);
        Console.WriteLine(pairs[0].Item2 + pairs[2].Item1);
        int calls = 0;
        int[] odd = new int[50];
        for (int i = 0; i < odd.Length; i++)
        {
            odd[i] = i;
        }

        // A comparison that contradicts itself must do no harm.
        odd.AsSpan().Sort((a, b) => ++calls % 3 - 1);
        long sum = 0;
        foreach (int value in odd)
        {
            sum += value;
        }

        Console.WriteLine(sum);
    }

    private static void Enumeration()
    {
        Array flat = new int[,] { { 1, 2 }, { 3, 4 } };
        foreach (object item in flat)
        {
            Console.WriteLine((int)item);
        }

        foreach (object item in (IEnumerable)new string[] { "a", "b" })
        {
            Console.WriteLine((string)item);
        }

        IEnumerator<int> numbers = ((IEnumerable<int>)new int[] { 7, 8 }).GetEnumerator();
        while (numbers.MoveNext())
        {
            Console.WriteLine(numbers.Current);
        }

        Console.WriteLine(numbers.MoveNext());
        Console.WriteLine((int)((Array)new int[] { 5, 6 }).GetValue(1));
        Console.WriteLine(((Array)new string[] { "v" }).GetValue(0) is string);
    }

    private static void Ranges()
    {
        int[] numbers = [1, 2, 3, 4, 5];
        Console.WriteLine(string.Join(",", Texts(numbers[1..^1])));
        Console.WriteLine(string.Join(",", Texts(numbers[..2])));
        Console.WriteLine(numbers[^1] + numbers[3..].Length);
        object[] covariant = new string[] { "a", "b" };
        Console.WriteLine(covariant[..1].GetType() == typeof(string[]));
        Console.WriteLine((string)covariant[1..][0]);
    }

    private static void Clones()
    {
        int[] numbers = [1, 2];
        int[] copy = (int[])numbers.Clone();
        copy[0] = 9;
        Console.WriteLine(numbers[0] + copy[0]);
        object[] texts = new string[] { "a" };
        Console.WriteLine(texts.Clone().GetType() == typeof(string[]));
        int[,] square = { { 1, 2 } };
        Console.WriteLine(((int[,])square.Clone())[0, 1]);
    }

    private static void Literals()
    {
        byte[] bytes = [1, 2, 3];
        int[][] jagged = [[1], [2, 3], []];
        Console.WriteLine(bytes[2] + jagged[1][1] + jagged[2].Length);
        List<string> list = ["a", .. new string[] { "b", "c" }, "d"];
        Console.WriteLine(list.Count + list[2]);
        int[] spread = [.. bytes.Length > 2 ? new int[] { 1 } : [], 5, .. new int[] { 6, 7 }];
        Console.WriteLine(string.Join(",", Texts(spread)));
        ReadOnlySpan<long> constants = [10, 20, 30];
        Console.WriteLine(constants[1]);
        double[] numbers = [0.5, 1.5];
        Console.WriteLine(numbers[0] + numbers[1] == 2.0);
    }

    private static void Empty()
    {
        Console.WriteLine(ReferenceEquals(Array.Empty<string>(), Array.Empty<string>()));
        Console.WriteLine(Array.Empty<int>().Length);
        foreach (int item in Array.Empty<int>())
        {
            Console.WriteLine(item);
        }

        IList<string> list = Array.Empty<string>();
        Console.WriteLine(list.Count + list.IndexOf("a"));
    }

    private struct Pair(string text, int number)
    {
        public string Text = text;
        public int Number = number;
    }

    private static void Structures()
    {
        Pair[] pairs = [new("a", 1), new("b", 2)];
        pairs[0].Number += 10;
        ref Pair second = ref pairs[1];
        second.Text += "!";
        Console.WriteLine(pairs[0].Number + pairs[1].Text);
        Pair[] copy = new Pair[3];
        Array.Copy(pairs, 0, copy, 1, 2);
        Console.WriteLine(copy[2].Text + (copy[0].Text is null));
        IList<Pair> list = pairs;
        Console.WriteLine(list.IndexOf(new Pair("b!", 2)));
        Console.WriteLine(list.Contains(new Pair("b", 2)));
    }
}
