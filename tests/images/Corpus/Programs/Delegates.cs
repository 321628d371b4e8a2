// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace Corpus;

internal static class Delegates
{
    public static Entry[] All =>
    [
        new("generic instance method in shared code", GenericInstanceMethod),
        new("generic instance method of a generic class", GenericMethodOfGenericClass),
        new("generic static method in shared code", GenericStaticMethod),
        new("generic method of a structure in shared code", GenericMethodOfStructure),
        new("method of a generic structure in shared code", MethodOfGenericStructure),
        new("extension method over a type parameter", ExtensionOverTypeParameter),
        new("return of a large structure through shared code", LargeReturn),
        new("equality", Equality),
        new("targets", Targets),
        new("multicast", Multicast),
        new("removal", Removal),
        new("variance", Variance),
        new("copies", Copies),
        new("virtual and interface methods", VirtualAndInterface),
        new("default interface methods", DefaultInterface),
        new("closures in generic methods", Closures),
        new("events", Events),
        new("as keys and arguments", Passing),
    ];

    private sealed class Maker(string id)
    {
        public string Show<T>(T value) => id + ":" + (value == null ? "null" : value.ToString()) + (default(T) == null ? " reference" : " value");

        public string Pair<T, U>(T a, U b) => id + Show(a) + Show(b);

        public Func<T, string> Make<T>() => Show<T>;

        public Func<T, T, string> MakePair<T>() => Pair<T, T>;

        public Func<T, string> MakeTwice<T>() => Make<T>() + Make<T>();
    }

    private static void GenericInstanceMethod()
    {
        Maker maker = new("m");
        Console.WriteLine(maker.Make<string>()("x"));
        Console.WriteLine(maker.Make<object>()("y"));
        Console.WriteLine(maker.Make<int>()(7));
        Console.WriteLine(maker.Make<(int, string)>()((1, "z")).Length > 0);
        Console.WriteLine(maker.MakePair<string>()("a", "b"));
        Console.WriteLine(maker.MakeTwice<string>()("t"));
        Console.WriteLine(maker.Make<string>() == maker.Make<string>());
        Console.WriteLine(maker.Make<string>().Equals(new Maker("n").Make<string>()));
        Console.WriteLine(ReferenceEquals(maker.Make<string>().Target, maker));
        Console.WriteLine((maker.Make<string>() + maker.Make<string>() - maker.Make<string>())("left"));
    }

    private sealed class Store<T>(T kept)
    {
        public string Both<U>(U other) => kept + "+" + other + (typeof(T) == typeof(U) ? " same" : " different");

        public Func<U, string> Make<U>() => Both<U>;

        public Func<string> Plain() => Own;

        private string Own() => "own " + kept + (default(T) == null);
    }

    private static void GenericMethodOfGenericClass()
    {
        Console.WriteLine(new Store<string>("s").Make<string>()("u"));
        Console.WriteLine(new Store<string>("s").Make<object>()("u"));
        Console.WriteLine(new Store<int>(3).Make<string>()("u"));
        Console.WriteLine(new Store<object>("o").Make<int>()(4));
        Console.WriteLine(new Store<string>("p").Plain()());
        Console.WriteLine(new Store<int>(5).Plain()());
    }

    private static string Static<T>(T value) => value + (default(T) == null ? " reference" : " value");

    private static Func<T, string> MakeStatic<T>() => Static<T>;

    private static string Deeper<T>(T value) => MakeStatic<List<T>>() == MakeStatic<List<T>>() ? MakeStatic<T>()(value) : "not equal";

    private static void GenericStaticMethod()
    {
        Console.WriteLine(MakeStatic<string>()("a"));
        Console.WriteLine(MakeStatic<object>()("b"));
        Console.WriteLine(MakeStatic<long>()(5));
        Console.WriteLine(Deeper("c"));
        Console.WriteLine(MakeStatic<string>() == MakeStatic<string>());
        Console.WriteLine((Delegate)MakeStatic<string>() == (Delegate)MakeStatic<object>());
        Console.WriteLine(MakeStatic<string>().Target is null);
    }

    private struct Counter
    {
        public int Count;

        public string Next<T>(T value) => ++Count + ":" + value;

        public readonly Func<T, string> Make<T>() => Next<T>;

        private readonly string Next<T>(T value, int unused) => value + "" + unused;
    }

    private static void GenericMethodOfStructure()
    {
        Counter counter = default;
        Func<string, string> one = counter.Make<string>();
        Console.WriteLine(one("a"));
        Console.WriteLine(one("b"));
        Console.WriteLine(counter.Count);
        Func<int, string> two = counter.Next;
        Console.WriteLine(two(1) + two(2));
    }

    private struct Cell<T>(T value)
    {
        private int _asked = 0;

        public string Ask() => ++_asked + " " + value + (default(T) == null);

        public string AskFor<U>(U other) => ++_asked + " " + value + other;
    }

    private static Func<string> AskOf<T>(T value) => new Cell<T>(value).Ask;

    private static Func<U, string> AskOf<T, U>(T value) => new Cell<T>(value).AskFor<U>;

    private static void MethodOfGenericStructure()
    {
        Func<string> ask = AskOf("s");
        Console.WriteLine(ask() + ask());
        Console.WriteLine(AskOf(3)());
        Func<string, string> other = AskOf<string, string>("t");
        Console.WriteLine(other("u") + other("v"));
        Console.WriteLine(AskOf<int, object>(1)("w"));
    }

    private static string Describe<T>(this T self, string tail) => self + tail + (default(T) == null);

    private static Func<string, string> MakeDescribe<T>(T self) where T : class => self.Describe;

    private static void ExtensionOverTypeParameter()
    {
        Console.WriteLine(MakeDescribe("e")("!"));
        Console.WriteLine(MakeDescribe<object>("f")("?"));
        Console.WriteLine(ReferenceEquals(MakeDescribe("g").Target, "g"));
    }

    private struct Large<T>
    {
        public T A, B, C, D;
        public long N;
    }

    private sealed class LargeMaker
    {
        public Large<T> Four<T>(T a, T b, T c, T d) => new() { A = a, B = b, C = c, D = d, N = 4 };

        public Func<T, T, T, T, Large<T>> Make<T>() => Four<T>;
    }

    private static Large<T> FourOf<T>(T a, T b, T c, T d) => new() { A = a, B = b, C = c, D = d, N = 5 };

    private static Func<T, T, T, T, Large<T>> MakeFour<T>() => FourOf<T>;

    private static void LargeReturn()
    {
        Large<string> large = new LargeMaker().Make<string>()("a", "b", "c", "d");
        Console.WriteLine(large.A + large.B + large.C + large.D + large.N);
        large = MakeFour<string>()("e", "f", "g", "h");
        Console.WriteLine(large.A + large.B + large.C + large.D + large.N);
    }

    private static string Twice(this string text) => text + text;

    private static void Equality()
    {
        Func<string> a = "x".Twice, b = "x".Twice, c = "y".Twice;
        Console.WriteLine(a == b);
        Console.WriteLine(a == c);
        Console.WriteLine(a.GetHashCode() == b.GetHashCode());
        Func<string, string> open = Twice;
        Console.WriteLine(open.Equals(open) && open == Twice);
        Counter counter = default;
        Func<int, string> one = counter.Next, two = counter.Next;
        Console.WriteLine(one == two);
        Console.WriteLine((Delegate)a == (Delegate)open);
        Action nothing = null;
        Console.WriteLine(nothing == null);
    }

    private static void Targets()
    {
        Console.WriteLine((string)((Func<string>)"t".Twice).Target);
        Console.WriteLine(((Func<string, string>)Twice).Target is null);
        Maker one = new("1"), two = new("2");
        Func<string, string> many = one.Show;
        many += two.Show;
        Console.WriteLine(ReferenceEquals(many.Target, two));
        Func<bool> boxed = new int?(5).Equals(5) ? () => true : () => false;
        Console.WriteLine(boxed());
    }

    private static string s_log = "";

    private static void A() => s_log += "a";

    private static void B() => s_log += "b";

    private static void Multicast()
    {
        s_log = "";
        Action many = A;
        many += B;
        many += A;
        many();
        many = many + many;
        many();
        Console.WriteLine(s_log);
        Func<int> last = () => 1;
        last += () => 2;
        Console.WriteLine(last());
        Action<int> none = null;
        none += null;
        Console.WriteLine(none is null);
        Console.WriteLine((Action)Delegate.Combine((Action)A, null) == A);
    }

    private static void Removal()
    {
        s_log = "";
        Action many = (Action)A + B + A + B + A;
        many -= (Action)A + B;
        many();
        Console.WriteLine(s_log);
        s_log = "";
        many -= B;
        many -= B;
        many();
        Console.WriteLine(s_log);
        many -= A;
        many -= A;
        Console.WriteLine(many is null);
        Func<string> texts = (Func<string>)"p".Twice + "q".Twice;
        texts -= "p".Twice;
        Console.WriteLine(texts());
        Console.WriteLine(ReferenceEquals(Delegate.Remove((Action)A, (Action)B), null));
        Console.WriteLine(((Action)A + B) == ((Action)A + B));
        Console.WriteLine(((Action)A + B) == ((Action)B + A));
        Console.WriteLine(((Action)A + B).GetHashCode() == ((Action)A + B).GetHashCode());
    }

    private static void Variance()
    {
        object made = Hidden.Value<object>((Func<string>)(() => "made"));
        Console.WriteLine(made is Func<object>);
        Console.WriteLine(made is Func<string>);
        Console.WriteLine(made is Func<IComparable<string>>);
        Console.WriteLine(made is Func<int>);
        Console.WriteLine(made is Func<List<int>>);
        Console.WriteLine(made is Action);
        Console.WriteLine((made as Func<object>)?.Invoke() is string);
        object taking = Hidden.Value<object>((Action<object>)(o => Console.WriteLine("took " + o)));
        Console.WriteLine(taking is Action<string>);
        Console.WriteLine(taking is Action<int>);
        ((Action<string>)taking)("s");
        object both = Hidden.Value<object>((Func<object, string>)(o => "of " + o));
        Console.WriteLine(both is Func<string, object>);
        Console.WriteLine(((Func<string, object>)both)("t"));
        object integers = Hidden.Value<object>((Func<int>)(() => 1));
        Console.WriteLine(integers is Func<object>);
        Console.WriteLine(integers is Func<uint>);
        object nested = Hidden.Value<object>((Func<Func<string>>)(() => () => "inner"));
        Console.WriteLine(nested is Func<Func<object>>);
        object arrays = Hidden.Value<object>((Func<string[]>)(() => ["in array"]));
        Console.WriteLine(arrays is Func<object[]>);
        Console.WriteLine(((Func<IList<object>>)arrays)().Count);
    }

    private static void Copies()
    {
        Func<string> closed = "c".Twice;
        Func<string> copy = (Func<string>)closed.Clone();
        Console.WriteLine(copy());
        Console.WriteLine(copy == closed);
        Func<string, string> open = (Func<string, string>)((Func<string, string>)Twice).Clone();
        Console.WriteLine(open("d"));
        Console.WriteLine(open == Twice);
    }

    private class Animal
    {
        public virtual string Name() => "animal";

        public Func<string> Bind() => Name;

        public Func<string> BindBase() => ToString;

        public override string ToString() => "an " + Name();
    }

    private sealed class Cat : Animal, INamed
    {
        public override string Name() => "cat";

        string INamed.Label() => "label of " + base.Name();

        public Func<string> BindToBase() => base.Name;
    }

    private interface INamed
    {
        string Label();

        string Long() => "long " + Label();

        string Typed<T>() => "generic";
    }

    private static void VirtualAndInterface()
    {
        Console.WriteLine(new Cat().Bind()());
        Console.WriteLine(new Animal().Bind()());
        Console.WriteLine(new Cat().BindBase()());
        Console.WriteLine(new Cat().BindToBase()());
        INamed named = new Cat();
        Func<string> label = named.Label;
        Console.WriteLine(label());
        Console.WriteLine(label == named.Label);
        IComparable<int> five = 5;
        Func<int, int> compare = five.CompareTo;
        Console.WriteLine(compare(4) + compare(5) + compare(6));
        Func<string> text = 42.ToString;
        Console.WriteLine(text());
    }

    private struct Labelled(string text) : INamed
    {
        private int _asked = 0;

        public string Label() => text + ++_asked;
    }

    private static Func<string> LongOf<T>(T value) where T : INamed => value.Long;

    private static void DefaultInterface()
    {
        Console.WriteLine(LongOf(new Cat())());
        Func<string> asked = LongOf(new Labelled("l"));
        Console.WriteLine(asked() + asked());
        INamed labelled = new Labelled("m");
        Func<string> longer = labelled.Long;
        Console.WriteLine(longer() + longer());
    }

    private static Func<T> Keep<T>(T value)
    {
        T kept = value;
        int asked = 0;
        return () =>
        {
            asked++;
            return asked > 1 ? kept : value;
        };
    }

    private static Func<U, string> Curry<T, U>(T first) => second => first + "/" + second + (typeof(T) == typeof(U));

    private static void Closures()
    {
        Func<string> kept = Keep("k");
        Console.WriteLine(kept() + kept());
        Console.WriteLine(Keep(3)() + Keep((object)"o")().ToString());
        Console.WriteLine(Curry<string, object>("a")("b"));
        Console.WriteLine(Curry<string, string>("a")("b"));
        Console.WriteLine(Curry<int, string>(1)("b"));
        List<Func<int>> list = [];
        for (int i = 0; i < 3; i++)
        {
            int own = i;
            list.Add(() => (own * 10) + i);
        }

        foreach (Func<int> each in list)
        {
            Console.WriteLine(each());
        }
    }

    private sealed class Source<T>
    {
        public event Action<T> Happened;

        public void Raise(T value) => Happened?.Invoke(value);
    }

    private static void Print(string text) => Console.WriteLine("event " + text);

    private static void Events()
    {
        Source<string> source = new();
        source.Raise("nobody");
        source.Happened += Print;
        source.Happened += text => Console.WriteLine("and " + text);
        source.Raise("both");
        source.Happened -= Print;
        source.Raise("one");
        source.Happened -= Print;
        source.Raise("still one");
    }

    private static string Apply<T, TResult>(T value, Func<T, TResult> map) => map(value)?.ToString() ?? "null";

    private static void Passing()
    {
        Console.WriteLine(Apply("abc", static text => text.Length));
        Console.WriteLine(Apply(3, static number => "n" + number));
        Console.WriteLine(Apply("x", new Maker("p").Show));
        Console.WriteLine(Apply<string, object>("x", static text => null));
        Comparison<string> backwards = static (a, b) => string.CompareOrdinal(b, a);
        string[] sorted = ["b", "c", "a"];
        Array.Sort(sorted, backwards);
        Console.WriteLine(string.Concat(sorted));
    }
}
