// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections;
using System.Collections.Generic;

namespace Corpus;

internal static class InterfacePrograms
{
    public static Entry[] All =>
    [
        new("default members", DefaultMembers),
        new("diamonds", Diamonds),
        new("default members of generic interfaces", GenericDefaults),
        new("re-implementation", Reimplementation),
        new("covariant dispatch", CovariantDispatch),
        new("contravariant dispatch", ContravariantDispatch),
        new("several instantiations of one interface", SeveralInstantiations),
        new("explicit members", Explicit),
        new("structures behind interfaces", Structures),
        new("generic structures behind interfaces", GenericStructures),
        new("one call site, many types", Megamorphic),
        new("covariant returns", CovariantReturns),
        new("virtual methods", Virtuals),
        new("abstract classes and interfaces", AbstractClasses),
        new("iterators", Iterators),
        new("disposal", Disposal),
    ];

    private interface ITop
    {
        string Name() => "top";

        string Other() => "other of " + Name();

        static string Static() => "static";

        private string Hidden() => "private";

        string UseHidden() => Hidden();
    }

    private interface ILeft : ITop
    {
        string ITop.Name() => "left";
    }

    private interface IRight : ITop
    {
        string ITop.Other() => "right's other";
    }

    private interface IBottom : ILeft, IRight
    {
        string ITop.Name() => "bottom";
    }

    private sealed class Plain : ITop;

    private sealed class OnlyLeft : ILeft;

    private sealed class Both : ILeft, IRight;

    private class Bottom : IBottom;

    private sealed class Lower : Bottom, ITop
    {
        public string Name() => "lower";
    }

    private static void Show(ITop top) => Console.WriteLine(top.Name() + ", " + top.Other() + ", " + top.UseHidden());

    private static void DefaultMembers()
    {
        Show(new Plain());
        Show(new OnlyLeft());
        Console.WriteLine(ITop.Static());
    }

    private static void Diamonds()
    {
        Show(new Both());
        Show(new Bottom());
        Show(new Lower());
        Console.WriteLine(((IBottom)new Lower()).Name());
    }

    private interface IBox<T>
    {
        T Value { get; }

        string Describe() => Value + " in a box of " + (default(T) == null ? "references" : "values") + (typeof(T) == typeof(string));

        U Convert<U>(Func<T, U> map) => map(Value);
    }

    private sealed class Box<T>(T value) : IBox<T>
    {
        public T Value => value;
    }

    private struct ValueBox<T>(T value) : IBox<T>
    {
        public readonly T Value => value;
    }

    private static string DescribeOf<T>(T value) => ((IBox<T>)new Box<T>(value)).Describe() + DescribeOf2(new ValueBox<T>(value), value);

    private static string DescribeOf2<TBox, T>(TBox box, T value) where TBox : IBox<T> => box.Describe();

    private static void GenericDefaults()
    {
        Console.WriteLine(DescribeOf("s"));
        Console.WriteLine(DescribeOf((object)"o"));
        Console.WriteLine(DescribeOf(5));
    }

    private interface IStep
    {
        string Step();
    }

    private class First : IStep
    {
        public string Step() => "first";
    }

    private class Second : First
    {
        public new string Step() => "second";
    }

    private class Third : Second, IStep
    {
        public new string Step() => "third";
    }

    private sealed class Fourth : Third
    {
        public new string Step() => "fourth";
    }

    private static void Reimplementation()
    {
        IStep[] steps = [new First(), new Second(), new Third(), new Fourth()];
        foreach (IStep step in steps)
        {
            Console.WriteLine(step.Step());
        }

        // The base's explicit member is better than the default, although the derived class names the interface again.
        IDefaulted[] defaulted = [new OwnAnswer(), new NamesItAgain(), new NamesItAndAnother(), new OverridesLater()];
        foreach (IDefaulted item in defaulted)
        {
            Console.WriteLine(item.Answer() + item.Number(1));
        }

        IBetter better = new NamesItAndAnother();
        Console.WriteLine(better.Answer());
    }

    private interface IDefaulted
    {
        string Answer() => "default " + Number(0);

        int Number(int value);
    }

    private interface IBetter : IDefaulted
    {
        string IDefaulted.Answer() => "better";
    }

    private class OwnAnswer : IDefaulted
    {
        string IDefaulted.Answer() => "own";

        int IDefaulted.Number(int value) => value;
    }

    private class NamesItAgain : OwnAnswer, IDefaulted
    {
        int IDefaulted.Number(int value) => value + 10;
    }

    private class NamesItAndAnother : OwnAnswer, IBetter
    {
    }

    private sealed class OverridesLater : NamesItAgain, IDefaulted
    {
        string IDefaulted.Answer() => "last";
    }

    private interface IOut<out T>
    {
        T Get();
    }

    private interface IIn<in T>
    {
        string Put(T value);
    }

    private class Texts : IOut<string>
    {
        public string Get() => "text";
    }

    private sealed class TextsAndObjects : Texts, IOut<object>
    {
        object IOut<object>.Get() => "object";
    }

    private sealed class Arrays : IOut<string[]>
    {
        public string[] Get() => ["in array"];
    }

    private static void CovariantDispatch()
    {
        IOut<object> one = new Texts();
        Console.WriteLine(one.Get());
        IOut<object> two = new TextsAndObjects();
        Console.WriteLine(two.Get());
        IOut<string> three = new TextsAndObjects();
        Console.WriteLine(three.Get());
        IOut<IComparable> four = new Texts();
        Console.WriteLine(four.Get());
        IOut<object[]> five = new Arrays();
        Console.WriteLine(five.Get()[0]);
        IOut<IEnumerable<object>> six = new Arrays();
        foreach (object item in six.Get())
        {
            Console.WriteLine(item);
        }

        IEnumerable<object> seven = new List<string> { "l" };
        foreach (object item in seven)
        {
            Console.WriteLine(item);
        }
    }

    private class TakesObjects : IIn<object>
    {
        public string Put(object value) => "object " + value;
    }

    private sealed class TakesMore : TakesObjects, IIn<IComparable>
    {
        public string Put(IComparable value) => "comparable " + value;
    }

    private sealed class TakesTwo : IIn<IComparable>, IIn<IEnumerable>
    {
        string IIn<IComparable>.Put(IComparable value) => "first";

        string IIn<IEnumerable>.Put(IEnumerable value) => "second";
    }

    private static void ContravariantDispatch()
    {
        IIn<string> one = new TakesObjects();
        Console.WriteLine(one.Put("a"));
        IIn<string> two = new TakesMore();
        Console.WriteLine(two.Put("b"));
        IIn<object> three = new TakesMore();
        Console.WriteLine(three.Put("c"));
        IIn<string> four = new TakesTwo();
        Console.WriteLine(four.Put("d"));
        IComparer<object> comparer = new ByHash();
        IComparer<string> texts = comparer;
        Console.WriteLine(texts.Compare("x", "y"));
    }

    private sealed class ByHash : IComparer<object>
    {
        public int Compare(object x, object y) => x is string && y is string ? 11 : -11;
    }

    private sealed class Several : IEquatable<int>, IEquatable<string>, IEquatable<Several>
    {
        public bool Equals(int other) => other == 1;

        public bool Equals(string other) => other == "s";

        public bool Equals(Several other) => true;

        public override bool Equals(object obj) => false;

        public override int GetHashCode() => 0;
    }

    private static bool EqualsAny<T>(object value, T other) => value is IEquatable<T> equatable && equatable.Equals(other);

    private static void SeveralInstantiations()
    {
        Several several = new();
        Console.WriteLine(EqualsAny(several, 1));
        Console.WriteLine(EqualsAny(several, 2));
        Console.WriteLine(EqualsAny(several, "s"));
        Console.WriteLine(EqualsAny(several, several));
        Console.WriteLine(EqualsAny(several, 1L));
    }

    private sealed class Hides : IStep, IOut<int>
    {
        string IStep.Step() => "explicit";

        public string Step() => "public";

        int IOut<int>.Get() => 3;
    }

    private static void Explicit()
    {
        Hides hides = new();
        Console.WriteLine(hides.Step() + ((IStep)hides).Step() + ((IOut<int>)hides).Get());
    }

    private struct Count : IStep, IEquatable<Count>
    {
        private int _count;

        public string Step() => (++_count).ToString();

        public readonly bool Equals(Count other) => _count == other._count;
    }

    private static void Structures()
    {
        Count count = default;
        IStep boxed = count;
        Console.WriteLine(boxed.Step() + boxed.Step() + count.Step());
        IStep again = boxed;
        Console.WriteLine(again.Step());
        Count copy = (Count)boxed;
        Console.WriteLine(copy.Step() + boxed.Step());
        Console.WriteLine(((IEquatable<Count>)copy).Equals((Count)boxed));
        Count? maybe = count;
        IStep fromNullable = maybe;
        Console.WriteLine(fromNullable.Step());
        Count? nothing = null;
        Console.WriteLine((IStep)nothing is null);
    }

    private struct Both<T>(T value) : IOut<T>, IIn<T>
    {
        private T _value = value;

        public readonly T Get() => _value;

        public string Put(T value)
        {
            string old = _value + ">" + value + (default(T) == null);
            _value = value;
            return old;
        }
    }

    private static string Through<T>(T one, T two)
    {
        object both = new Both<T>(one);
        return ((IIn<T>)both).Put(two) + ((IOut<T>)both).Get();
    }

    private static void GenericStructures()
    {
        Console.WriteLine(Through("a", "b"));
        Console.WriteLine(Through((object)"c", "d"));
        Console.WriteLine(Through(1, 2));
    }

    private static void Megamorphic()
    {
        List<IStep> steps = [];
        for (int i = 0; i < 3; i++)
        {
            steps.Add(new First());
            steps.Add(new Third());
            steps.Add(default(Count));
            steps.Add(new Hides());
        }

        string all = "";
        foreach (IStep step in steps)
        {
            all += step.Step() + " ";
        }

        Console.WriteLine(all);
    }

    private class Shape
    {
        public virtual Shape Copy() => new();

        public virtual object Tag => "shape";

        public virtual string Name() => "shape";
    }

    private class Square : Shape
    {
        public override Square Copy() => new();

        public override string Tag => "square";

        public override string Name() => "square";
    }

    private sealed class Unit : Square
    {
        public override Unit Copy() => new();

        public override string Name() => "unit " + base.Name();
    }

    private static void CovariantReturns()
    {
        Shape[] shapes = [new Shape(), new Square(), new Unit()];
        foreach (Shape shape in shapes)
        {
            Console.WriteLine(shape.Copy().Name() + shape.Tag);
        }

        Square square = new Unit();
        Console.WriteLine(square.Copy().Name());
    }

    private abstract class Root
    {
        protected Root() => Console.WriteLine("root sees " + Text());

        public abstract string Text();

        public virtual string Level() => "0";
    }

    private class Branch : Root
    {
        private readonly string _text = "branch";

        public override string Text() => _text ?? "null";

        public new virtual string Level() => "1";
    }

    private sealed class Leaf : Branch
    {
        public override string Level() => "2";
    }

    private static void Virtuals()
    {
        Leaf leaf = new();
        Console.WriteLine(leaf.Text() + leaf.Level() + ((Branch)leaf).Level() + ((Root)leaf).Level());
    }

    private abstract class Half : IStep, IComparable<Half>
    {
        public abstract string Step();

        public int CompareTo(Half other) => string.CompareOrdinal(Step(), other.Step());
    }

    private sealed class Whole(string text) : Half
    {
        public override string Step() => text;
    }

    private static void AbstractClasses()
    {
        Half[] halves = [new Whole("b"), new Whole("a")];
        Array.Sort(halves);
        Console.WriteLine(halves[0].Step() + ((IStep)halves[1]).Step());
    }

    private static IEnumerable<T> Repeat<T>(T value, int times)
    {
        for (int i = 0; i < times; i++)
        {
            yield return value;
        }
    }

    private static IEnumerable<string> Lines()
    {
        yield return "one";
        foreach (string text in Repeat("two", 2))
        {
            yield return text;
        }
    }

    private static void Iterators()
    {
        foreach (string line in Lines())
        {
            Console.WriteLine(line);
        }

        int sum = 0;
        foreach (int value in Repeat(4, 3))
        {
            sum += value;
        }

        Console.WriteLine(sum);
        IEnumerable<object> objects = Lines();
        Console.WriteLine(string.Join("+", (IEnumerable<string>)objects));
    }

    private sealed class Resource(string name) : IDisposable
    {
        public void Dispose() => Console.WriteLine("disposed " + name);
    }

    private static void Disposal()
    {
        using Resource outer = new("outer");
        using (new Resource("inner"))
        {
            Console.WriteLine("body");
        }

        try
        {
            Console.WriteLine("try");
        }
        finally
        {
            Console.WriteLine("finally");
        }
    }
}
