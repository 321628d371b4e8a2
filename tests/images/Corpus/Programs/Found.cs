// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace Corpus;

/// <summary>Small programs for what generated programs and the runtime's own tests brought to light.</summary>
internal static class Found
{
    public static Entry[] All =>
    [
        new("store into two dimensions of references", StoreIntoTwoDimensions),
        new("thread static of a nested generic class", NestedThreadStatic),
        new("default member of a variant interface", VariantDefault),
        new("types compared as objects", TypesAsObjects),
        new("search of an array for null", SearchForNull),
        new("interfaces as type arguments", InterfacesAsArguments),
        new("thread statics beside a static constructor", ThreadStaticsAndConstructor),
        new("arrays of numbers enumerated as others", EnumeratedAsOthers),
        new("inline arrays of references in shared code", InlineArrays),
        new("hashes of what is no number", Hashes),
        new("zeros", Zeros),
    ];

    private sealed class C
    {
        public int Value = 3;
    }

    private static class Outer<T>
    {
        public static class Inner<U>
        {
            [ThreadStatic]
            public static List<U> Own;

            public static int Count(U value)
            {
                (Own ??= []).Add(value);
                return Own.Count;
            }
        }
    }

    private static int CountOf<T, U>(U value) => Outer<T>.Inner<U>.Count(value);

    private static void NestedThreadStatic()
    {
        Console.WriteLine(CountOf<string, object>(1) + CountOf<string, object>(2) + CountOf<object, string>("a"));
        Console.WriteLine(CountOf<string, C>(new C()) + CountOf<C, C>(null));
    }

    private interface IOut<out T>
    {
        T Get();

        string Name() => "out " + Get() + typeof(T).IsValueType + (typeof(T) == typeof(string));
    }

    private sealed class Out<T>(T value) : IOut<T>
    {
        public T Get() => value;
    }

    private class Twice<T>(T one, T[] two) : IOut<List<T>>, IOut<T[]>
    {
        List<T> IOut<List<T>>.Get() => [one];

        T[] IOut<T[]>.Get() => two;

        string IOut<List<T>>.Name() => "first";
    }

    private sealed class Derived<T>(T one) : Twice<T>(one, [one, one]), IOut<Func<T>>
    {
        Func<T> IOut<Func<T>>.Get() => null;
    }

    private static string NameOf<T>(object value) => ((IOut<T>)value).Name();

    private static void VariantDefault()
    {
        Console.WriteLine(NameOf<string>(new Out<string>("s")));
        Console.WriteLine(NameOf<object>(new Out<string>("t")));
        Console.WriteLine(NameOf<int>(new Out<int>(3)));
        Console.WriteLine(NameOf<object>(new Out<object>("u")));
        Console.WriteLine(NameOf<List<string>>(new Twice<string>("v", [])));
        Console.WriteLine(NameOf<Func<string>>(new Derived<string>("x")));
        Console.WriteLine(NameOf<Func<object>>(new Derived<string>("x")));
        Console.WriteLine(NameOf<Delegate>(new Derived<string>("x")));
    }

    private static void TypesAsObjects()
    {
        Type one = Hidden.Value(new object[1]).GetType(), two = Hidden.Value(typeof(object[]));
        Console.WriteLine(one == two);
        Console.WriteLine(one.Equals((object)two));
        Console.WriteLine(ReferenceEquals(one, two));
        Console.WriteLine(ReferenceEquals(Hidden.Value<object>(new C()).GetType(), Hidden.Value<object>(new C()).GetType()));
        Console.WriteLine(one.GetHashCode() == two.GetHashCode());
        Console.WriteLine(Type.GetTypeFromHandle(one.TypeHandle) == two);
        Console.WriteLine(Type.GetTypeFromHandle(default) is null);
    }

    private static void SearchForNull()
    {
        IList<object> list = new C[1];
        Console.WriteLine(list.Contains(null));
        Console.WriteLine(list.IndexOf(new C()));
    }

    private interface IEmpty;

    private sealed class Never : IEmpty;

    private delegate T Getter<out T>();

    private static IEmpty GetEmpty() => null;

    private static bool Is<T>(object value) => value is T;

    private static void InterfacesAsArguments()
    {
        Console.WriteLine(Is<IOut<object>>(new Out<IEmpty>(null)));
        Console.WriteLine(Is<IOut<IEmpty>>(new Out<object>(null)));
        Console.WriteLine(Is<Getter<object>>((Getter<IEmpty>)GetEmpty));
        Console.WriteLine(Is<object[]>(new IEmpty[1]));
        Console.WriteLine(Is<object[,]>(new IEmpty[1, 1]));
        Console.WriteLine(Is<IOut<object>[]>(new IOut<IEmpty>[1]));
        Console.WriteLine(Is<IList<object>>(new IEmpty[1]));
        Console.WriteLine(Is<IEnumerable<object>>(new List<IComparable>()));
        Console.WriteLine(Is<IComparer<IEmpty>>(Comparer<object>.Default));
        Console.WriteLine(Is<ValueType[]>(new IComparable[1]) || Is<IEmpty[]>(new object[1]));
        Console.WriteLine(Is<IOut<IEnumerable<object>>>(new Out<Never[]>(null)));
        Console.WriteLine(Is<IOut<IList<IEmpty>>>(new Out<Never[]>(null)) + "" + Is<IOut<IList<string>>>(new Out<Never[]>(null)));
        Console.WriteLine(Is<IOut<System.Collections.IEnumerable>>(new Out<int[,]>(null)) + "" + Is<IOut<IEnumerable<int>>>(new Out<int[,]>(null)));
        Console.WriteLine(Is<IOut<IEmpty>>(new Out<Never>(null)) + "" + Is<IOut<IComparable>>(new Out<Never>(null)));
        Console.WriteLine(Is<Func<object, IOut<object>>>((Func<object, IOut<IEmpty>>)(value => null)));
        Console.WriteLine(Is<Action<IEmpty>>((Action<object>)(value => { })));
    }

    private static class Both<T>
    {
        [ThreadStatic]
        public static T Last;

        [ThreadStatic]
        public static int Count;

        public static int Number;

        static Both()
        {
            Console.WriteLine("constructor");
            Number = 7;
            Count = 100;
        }
    }

    private static void Note<T>(T value)
    {
        Both<T>.Last = value;
        Both<T>.Count++;
        Console.WriteLine(Both<T>.Last + "" + Both<T>.Count + Both<T>.Number);
    }

    private static void ThreadStaticsAndConstructor()
    {
        Note("a");
        Note("b");
        Note((object)"c");
        Note(4);
    }

    private enum Small
    {
        One = 1,
    }

    private static void EnumeratedAsOthers()
    {
        object array = Hidden.Value<object>(new uint[] { 1, uint.MaxValue });
        foreach (uint value in (IEnumerable<uint>)array)
        {
            Console.WriteLine(value);
        }

        foreach (int value in (IEnumerable<int>)array)
        {
            Console.WriteLine(value);
        }

        foreach (Small value in (IEnumerable<Small>)array)
        {
            Console.WriteLine((int)value);
        }
    }

    [System.Runtime.CompilerServices.InlineArray(3)]
    private struct Three<T>
    {
        private T _first;
    }

    private static string ThreeOf<T>(T value)
    {
        Three<T> three = default;
        three[1] = value;
        object boxed = three;
        return ((Three<T>)boxed)[1] + "" + (boxed is Three<string>);
    }

    private static void InlineArrays() => Console.WriteLine(ThreeOf("a") + ThreeOf((object)"b") + ThreeOf(3));

    private static void Hashes()
    {
        Console.WriteLine(Hidden.Value(double.NaN).GetHashCode());
        Console.WriteLine(BitConverter.Int64BitsToDouble(Hidden.Value(0x7FF8000000000001)).GetHashCode());
        Console.WriteLine(Hidden.Value(float.NaN).GetHashCode());
        Console.WriteLine(Hidden.Value(-0.0).GetHashCode() + Hidden.Value(1.5).GetHashCode() + Hidden.Value(-0f).GetHashCode());
    }

    private static void Zeros()
    {
        Console.WriteLine(1 / Math.Min(Hidden.Value(0.0), Hidden.Value(-0.0)) < 0);
        Console.WriteLine(1 / Math.Min(Hidden.Value(-0.0), Hidden.Value(0.0)) < 0);
        Console.WriteLine(1 / Math.Max(Hidden.Value(0.0), Hidden.Value(-0.0)) < 0);
        Console.WriteLine(1 / Math.Max(Hidden.Value(-0.0), Hidden.Value(0.0)) < 0);
        Console.WriteLine(double.IsNaN(Math.Min(Hidden.Value(1.0), double.NaN)) && double.IsNaN(Math.Max(double.NaN, Hidden.Value(1.0))));
    }

    private static void StoreIntoTwoDimensions()
    {
        C[,] array = new C[2, 2];
        array[0, 1] = new C();
        Console.WriteLine(array[0, 1].Value);
    }
}
