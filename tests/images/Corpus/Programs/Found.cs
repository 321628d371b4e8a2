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

    private static void StoreIntoTwoDimensions()
    {
        C[,] array = new C[2, 2];
        array[0, 1] = new C();
        Console.WriteLine(array[0, 1].Value);
    }
}
