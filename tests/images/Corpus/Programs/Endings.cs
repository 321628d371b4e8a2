// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Corpus;

/// <summary>Programs that end with an exception. Its type must be the same; each needs a boot of its own.</summary>
internal static unsafe class Endings
{
    public static Entry[] All =>
    [
        new("AsBytes of a type with references", () => MemoryMarshal.AsBytes(new Wrap[1].AsSpan())[0] = 1),
        new("AsBytes of a read-only span", () => Use(MemoryMarshal.AsBytes((ReadOnlySpan<Wrap>)new Wrap[1])[0])),
        new("Cast to a type with references", () => MemoryMarshal.Cast<long, Wrap>([0x1000L])[0].Mask.A = 0x1337),
        new("Cast from a type with references", () => MemoryMarshal.Cast<Wrap, long>(new Wrap[1].AsSpan())[0] = 0x1000),
        new("Cast of a read-only span", () => Use(MemoryMarshal.Cast<long, Wrap>((ReadOnlySpan<long>)[0x1000L])[0].Mask)),
        new("Read of a type with references", () => Use(MemoryMarshal.Read<Wrap>(new byte[64]).Mask)),
        new("Read of a type handle", () => Use(Type.GetTypeFromHandle(MemoryMarshal.Read<RuntimeTypeHandle>(new byte[64])))),
        new("Write of a type with references", () => MemoryMarshal.Write(new byte[64], new Wrap())),
        new("AsRef of a type with references", () => MemoryMarshal.AsRef<Wrap>(new byte[64].AsSpan()).Mask = null),
        new("AsRef of a read-only span", () => Use(MemoryMarshal.AsRef<Wrap>((ReadOnlySpan<byte>)new byte[64]).Mask)),
        new("Cast to a generic type with references", CastGeneric<string>),
        new("Read of too few bytes", () => Use(MemoryMarshal.Read<long>(new byte[7]))),
        new("Write to too few bytes", () => MemoryMarshal.Write(new byte[3], 1)),
        new("AsRef of too few bytes", () => MemoryMarshal.AsRef<long>(new byte[7].AsSpan()) = 1),
        new("Cast to more items than an int counts", () => Use(MemoryMarshal.Cast<long, byte>(MemoryMarshal.CreateSpan(ref s_word, int.MaxValue)).Length)),
        new("span over a pointer to references", () => Use(new Span<string>((void*)0x1000, 1).Length)),
        new("read-only span over a pointer to references", () => Use(new ReadOnlySpan<Wrap>((void*)0x1000, 1).Length)),
        new("span over a pointer with a negative length", () => Use(new Span<int>((void*)0x1000, -1).Length)),
        new("span of objects over strings", () => Use(new Span<object>(Strings()).Length)),
        new("AsSpan of objects over strings", () => Use(Strings().AsSpan(0, 1).Length)),
        new("slice too long", () => Use(new int[4].AsSpan().Slice(2, 3).Length)),
        new("slice with a negative length", () => Use(new int[4].AsSpan().Slice(2, Hidden.Value(-1)).Length)),
        new("slice behind the end", () => Use(new int[4].AsSpan().Slice(5).Length)),
        new("slice of the largest length", () => Use("abc".AsSpan().Slice(Hidden.Value(2), int.MaxValue).Length)),
        new("range behind the end", () => Use(Numbers(4)[2..5].Length)),
        new("backward range", () => Use(Numbers(4)[3..2].Length)),
        new("span index", () => new int[2].AsSpan()[Hidden.Value(2)] = 1),
        new("span index below zero", () => new int[2].AsSpan()[Hidden.Value(-1)] = 1),
        new("copy to a shorter span", () => new int[3].AsSpan().CopyTo(new int[2])),
        new("array index", () => Numbers(2)[Hidden.Value(2)] = 1),
        new("array index of 64 bits", () => Numbers(2)[Hidden.Value(1L << 32)] = 1),
        new("index of two dimensions", () => SquareOf(0)[1, Hidden.Value(2)] = 1),
        new("index below zero of two dimensions", () => SquareOf("")[Hidden.Value(-1), 1] = "a"),
        new("inline array index", () => InlineIndex(4)),
        new("inline array index below zero", () => InlineIndex(-1)),
        new("inline array compared", () => Use(default(Four).Equals(default(Four)))),
        new("inline array hashed", () => Use(default(Four).GetHashCode())),
        new("string index", () => Use("abc"[Hidden.Value(3)])),
        new("store into a covariant array", () => Strings()[0] = new object()),
        new("store into a covariant array in shared code", () => Store<object>(Strings(), new object())),
        new("store into a covariant array of arrays", () => ((object[])new string[1][])[0] = new object[0]),
        new("store into a covariant array of interfaces", () => ((object[])new IComparable[1])[0] = new object()),
        new("store into two dimensions", () => Square()[0, 0] = 5),
        new("reference into a covariant array", () => Fill(ref Strings()[0])),
        new("reference into a covariant array in shared code", () => FillOf<object>(Strings())),
        new("reference into two dimensions", () => Fill(ref Square()[0, 0])),
        new("store through a covariant interface", () => StringList()[0] = new object()),
        new("read behind the end through an interface", () => Use(StringList()[5])),
        new("store behind the end through an interface", () => StringList()[5] = "a"),
        new("add to an array", () => StringList().Add("a")),
        new("remove from an array", () => StringList().Remove("a")),
        new("clear an array through an interface", () => StringList().Clear()),
        new("copy through an interface to too short an array", () => ((ICollection<int>)new int[3]).CopyTo(new int[3], 1)),
        new("copy through an interface below zero", () => ((ICollection<int>)new int[3]).CopyTo(new int[3], -1)),
        new("copy through an interface into a wrong array", () => ((ICollection<object>)new object[] { 1 }).CopyTo(Strings(), 0)),
        new("copy of objects that are no strings", () => Array.Copy(new object[] { "a", 5 }, new string[2], 2)),
        new("copy behind the end", () => Array.Copy(new int[3], 1, new int[3], 0, 3)),
        new("copy from below zero", () => Array.Copy(new int[3], -1, new int[3], 0, 1)),
        new("copy of a negative length", () => Array.Copy(new int[3], new int[3], Hidden.Value(-1))),
        new("copy with a sum that overflows", () => Array.Copy(new int[3], 2, new int[3], 0, int.MaxValue)),
        new("copy of nothing", () => Array.Copy(null, new int[1], 0)),
        new("clear behind the end", () => Array.Clear(new int[3], 2, 2)),
        new("clear with a sum that overflows", () => Array.Clear(new int[3], 1, int.MaxValue)),
        new("fill of a covariant array", () => Array.Fill(Strings(), new object())),
        new("array of negative length", () => Use(new int[Hidden.Value(-1)].Length)),
        new("array of structures of negative length", () => Use(new Wrap[Hidden.Value(int.MinValue)].Length)),
        new("array longer than memory", () => Use(new Guid4[Hidden.Value(int.MaxValue)].Length)),
        new("array of too large a length", () => Use(new byte[Hidden.Value(1L << 33)].Length)),
        new("two dimensions of negative length", () => Use(new int[2, Hidden.Value(-1)].Length)),
        new("two dimensions that overflow", () => Use(new byte[Hidden.Value(int.MaxValue), int.MaxValue].Length)),
        new("three dimensions that overflow 64 bits", () => Use(new byte[Hidden.Value(int.MaxValue), int.MaxValue, int.MaxValue].Length)),
        new("four dimensions whose product is small modulo 64 bits", () => Use(new byte[Hidden.Value(1 << 16), 1 << 16, 1 << 16, 1 << 16].Length)),
        new("resize to a negative length", () => Resize(-1)),
        new("length of a dimension that is not there", () => Use(new int[1, 1].GetLength(2))),
        new("GetValue of two dimensions", () => Use(((Array)new int[1, 1]).GetValue(0))),
        new("GetValue behind the end", () => Use(((Array)new int[1]).GetValue(1))),
        new("enumerator before the start", () => Use(((IEnumerable<int>)new int[1]).GetEnumerator().Current)),
        new("enumerator of an array as objects before the start", () => Use(((IEnumerable)new int[1]).GetEnumerator().Current)),
        new("sort with a comparison that is null", () => Array.Sort(new int[2], (Comparison<int>)null)),
        new("unbox of another type", () => Use((int)Hidden.Value<object>(5L))),
        new("unbox of another sign", () => Use((uint)Hidden.Value<object>(5))),
        new("unbox of a structure", () => Use(((Wrap)Hidden.Value<object>(new Other())).Mask)),
        new("unbox of null", () => Use((int)Hidden.Value<object>(null))),
        new("unbox to nullable of another type", () => Use((int?)Hidden.Value<object>(5L))),
        new("unbox of an enum to nullable of its type", () => Use((int?)Hidden.Value<object>(Kind.One))),
        new("unbox of a number to a nullable enum", () => Use((Kind?)Hidden.Value<object>(1))),
        new("unbox of an enum to another size", () => Use((long)Hidden.Value<object>(Kind.One))),
        new("unbox in shared code", () => Use(To<Generic<string>>(new Generic<object>()).Value)),
        new("unbox to nullable in shared code", () => Use(To<Generic<string>?>(new Generic<object>()).HasValue)),
        new("cast to a class", () => Use((string)Hidden.Value<object>(new object()))),
        new("cast to an interface", () => Use((IComparable)Hidden.Value<object>(new object()))),
        new("cast to a generic class", () => Use((List<object>)Hidden.Value<object>(new List<string>()))),
        new("cast to an invariant interface", () => Use((IList<object>)Hidden.Value<object>(new List<string>()))),
        new("cast to an array", () => Use((string[])Hidden.Value<object>(new object[1]))),
        new("cast to an array of another size", () => Use((long[])Hidden.Value<object>(new int[1]))),
        new("cast of a delegate", () => Use((Func<string>)Hidden.Value<object>((Func<object>)(() => 5)))),
        new("cast of a delegate over numbers", () => Use((Func<object>)Hidden.Value<object>((Func<int>)(() => 5)))),
        new("cast in shared code", () => Use(To<string>(new object()))),
        new("cast of a contravariant interface", () => Use((IComparer<object>)Hidden.Value<object>(Comparer<string>.Default))),
        new("nothing as a nullable's value", () => Use(Hidden.Value<int?>(null).Value)),
        new("field of null", () => Use(Hidden.Value<Mask>(null).A)),
        new("method of null", () => Use(Hidden.Value<string>(null).Length)),
        new("virtual method of null", () => Use(Hidden.Value<object>(null).GetHashCode())),
        new("interface of null", () => Use(Hidden.Value<IComparable>(null).CompareTo(1))),
        new("delegate that is null", () => Hidden.Value<Action>(null)()),
        new("delegate of a method of null", () => Use(Hidden.Value<Instance>(null).Bind())),
        new("delegate of an interface's method of null", () => Use(BindOf(Hidden.Value<IComparable>(null)))),
        new("delegate of a generic method of null", () => Use(BindGeneric<string>(Hidden.Value<Instance>(null)))),
        new("element of an array that is null", () => Use(Hidden.Value<int[]>(null)[3])),
        new("length of an array that is null", () => Use(Hidden.Value<int[]>(null).Length)),
        new("store into an array that is null", () => Hidden.Value<string[]>(null)[Hidden.Value(0)] = "a"),
        new("far field of null", () => Use(Hidden.Value<Far>(null).Last)),
        new("throw of null", () => throw Hidden.Value<Exception>(null)),
        new("combination of delegates of different types", () => Delegate.Combine((Action)Nothing, (ThreadStart2)Nothing)),
        new("removal of a delegate of another type", () => Delegate.Remove((Action)Nothing, (ThreadStart2)Nothing)),
        new("addition that overflows", () => Use(checked(Hidden.Value(int.MaxValue) + 1))),
        new("multiplication that overflows", () => Use(checked(Hidden.Value(long.MaxValue) * 2))),
        new("negation that overflows", () => Use(checked(-Hidden.Value(int.MinValue)))),
        new("conversion that overflows", () => Use(checked((byte)Hidden.Value(256)))),
        new("conversion of a negative number", () => Use(checked((uint)Hidden.Value(-1)))),
        new("conversion of a fraction that overflows", () => Use(checked((int)Hidden.Value(1e10)))),
        new("division by zero", () => Use(5 / Hidden.Value(0))),
        new("remainder by zero", () => Use(5L % Hidden.Value(0L))),
        new("division that overflows", () => Use(Hidden.Value(int.MinValue) / Hidden.Value(-1))),
        new("remainder that overflows", () => Use(Hidden.Value(int.MinValue) % Hidden.Value(-1))),
        new("Math.Abs of the least number", () => Use(Math.Abs(Hidden.Value(int.MinValue)))),
        new("list index", () => Use(new List<int> { 1 }[Hidden.Value(1)])),
        new("list index within the capacity", () => new List<int>(8)[0] = 1),
        new("list insertion behind the end", () => new List<int>().Insert(1, 0)),
        new("list removal behind the end", () => new List<int>().RemoveAt(0)),
        new("list of negative capacity", () => Use(new List<int>(Hidden.Value(-1)).Count)),
        new("list with less capacity than items", () => new List<int> { 1, 2 }.Capacity = 1),
        new("list copy to too short an array", () => new List<int> { 1, 2 }.CopyTo(new int[1])),
        new("list copy into a wrong array", () => new List<object> { "a", 5 }.CopyTo(Strings2())),
        new("list changed while it is enumerated", ChangeWhileEnumerating),
        new("list sorted while it is enumerated", SortWhileEnumerating),
        new("list of a null collection", () => Use(new List<int>(null).Count)),
        new("SetCount below zero", () => CollectionsMarshal.SetCount(new List<int>(), -1)),
        new("substring too long", () => Use("abc".Substring(1, 3))),
        new("substring with a sum that overflows", () => Use("abc".Substring(1, int.MaxValue))),
        new("substring from below zero", () => Use("abc".Substring(Hidden.Value(int.MinValue)))),
        new("string of negative length", () => Use(new string('a', Hidden.Value(-1)))),
        new("string of an array that is null", () => Use(new string(Hidden.Value<char[]>(null), 0, 1))),
        new("string behind an array's end", () => Use(new string(['a', 'b'], 1, 2))),
        new("padding of a negative length", () => Use("a".PadLeft(-1))),
        new("search for null", () => Use("a".Contains((string)null))),
        new("builder of negative capacity", () => Use(new StringBuilder(Hidden.Value(-1)))),
        new("builder index", () => Use(new StringBuilder("ab")[2])),
        new("builder store", () => new StringBuilder("ab")[2] = 'c'),
        new("builder of negative length", () => new StringBuilder().Length = -1),
        new("builder with a negative count", () => new StringBuilder().Append('a', -1)),
        new("formatting that claims too many characters", () => Use($"{new Liar(1000)}{1}")),
        new("formatting that claims a negative number of characters", () => Use($"{new Liar(-5)}{1}")),
        new("number format that is not valid", () => Use(5.ToString("Q"))),
        new("bytes that do not fit", () => Encoding.UTF8.GetBytes("abc", new byte[2].AsSpan())),
        new("flag of another enum", () => Use(Kind.One.HasFlag(OtherKind.One))),
        new("comparison of different enums", () => Use(((Enum)Kind.One).CompareTo(OtherKind.One))),
        new("comparison of different types", () => Use(((IComparable)5).CompareTo("a"))),
        new("instance of a class without a constructor", () => Use(Activator.CreateInstance<NoConstructor>())),
        new("instance of an abstract class", () => Use(Activator.CreateInstance<Abstract>())),
        new("instance of an interface", () => Use(Activator.CreateInstance<IComparable>())),
        new("instance of a string", () => Use(Activator.CreateInstance<string>())),
        new("exchange of a structure", () => Interlocked.Exchange(ref s_pair, (1, 2))),
        new("exchange of a structure of one word", () => Interlocked.Exchange(ref s_one, new One())),
        new("comparison and exchange of a structure", () => Interlocked.CompareExchange(ref s_wrap, new Wrap(), new Wrap())),
        new("handle that is zero", () => Use(GCHandle.FromIntPtr(Hidden.Value<nint>(0)).Target)),
        new("free of a handle that is none", () => default(GCHandle).Free()),
        new("target of a handle that is none", () => Use(default(GCHandle).Target)),
        new("own exception", () => throw new InvalidOperationException("own")),
        new("exception in a static constructor", () => Use(Fails.Value)),
        new("exception in an iterator", () => { foreach (int value in Broken()) { Use(value); } }),
        new("exception from a delegate in shared code", () => Hidden.Value(Thrower<string>())("x")),
        new("exception in a finally", ThrowFromFinally),
        new("switch without a case", () => Use(Hidden.Value(3) switch { 1 => 1 })),
        new("reading a span that is an object", () => Use(new Index(-1).Value)),
        new("null argument", () => ArgumentNullException.ThrowIfNull(Hidden.Value<object>(null))),
    ];

    /// <summary>Overflows of the stack, which no .NET runtime lets anybody catch: an image must fault, not go on.</summary>
    public static Entry[] Overflows =>
    [
        new("recursion without end", () => Use(Recurse(1))),
        new("recursion with large frames", () => Use(RecurseLarge(1))),
        new("one frame larger than the stack", () => Use(TooLarge(1))),
        new("stack memory of a negative length", () => OnStack(Hidden.Value(-1))),
        new("stack memory larger than the stack", () => OnStack(Hidden.Value(100_000_000))),
    ];

    private static long s_word;
    private static (int, int) s_pair;
    private static One s_one;
    private static Wrap s_wrap;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use<T>(T value) => Hidden.Value(value);

    private sealed class Mask
    {
        public long A;
    }

    private struct Wrap
    {
        public Mask Mask;
    }

    private struct Other
    {
        public long A;
    }

    private struct One
    {
        public int Value;
    }

    private struct Guid4
    {
        public long A, B, C, D;
    }

    private struct Generic<T>
    {
        public T Value;
    }

    private enum Kind
    {
        Zero, One,
    }

    private enum OtherKind
    {
        Zero, One,
    }

    private sealed class NoConstructor
    {
        public NoConstructor(int value) => Use(value);
    }

    private abstract class Abstract
    {
        public int Value;
    }

    private struct Block
    {
        public fixed byte Bytes[4096];
    }

    private struct Large
    {
        public Block A, B, C, D, E, F, G, H;
    }

    private struct Huge
    {
        public Large A, B, C, D, E, F, G, H;
    }

    // Its last field lies beyond the page that is never mapped.
    private sealed class Far
    {
        public Huge Before;
        public int Last;
    }

    private delegate void ThreadStart2();

    private static void Nothing()
    {
    }

    private sealed class Instance
    {
        public int Value;

        public Func<int> Bind() => Get;

        public int Get() => Value;

        public string Typed<T>(T value) => "typed" + value;
    }

    private static Func<object, int> BindOf(IComparable comparable) => comparable.CompareTo;

    private static Func<T, string> BindGeneric<T>(Instance instance) => instance.Typed<T>;

    private static void CastGeneric<T>() => Use(MemoryMarshal.Cast<long, Generic<T2<T>>>([1L])[0].Value.Inner);

    private struct T2<T>
    {
        public T Inner;
    }

    [InlineArray(4)]
    private struct Four
    {
        private int _first;
    }

    private static void InlineIndex(int index)
    {
        Four four = default;
        four[Hidden.Value(index)] = 1;
        Use(four[0]);
    }

    private static int[] Numbers(int length) => Hidden.Value(new int[length]);

    private static T[,] SquareOf<T>(T value) => Hidden.Value(new T[2, 2] { { value, value }, { value, value } });

    private static object[] Strings() => Hidden.Value<object[]>(new string[1]);

    private static object[] Strings2() => Hidden.Value<object[]>(new string[2]);

    private static IList<object> StringList() => Hidden.Value<IList<object>>(new string[1]);

    private static object[,] Square() => Hidden.Value<object[,]>(new string[1, 1]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Store<T>(T[] array, T value) => array[0] = value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill(ref object place) => place = new object();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillOf<T>(T[] array) => Reset(ref array[0]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Reset<T>(ref T place) => place = default;

    private static void Resize(int length)
    {
        int[] array = new int[2];
        Array.Resize(ref array, length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T To<T>(object value) => (T)value;

    private static void ChangeWhileEnumerating()
    {
        List<int> list = [1, 2];
        foreach (int value in list)
        {
            list.Add(value);
            if (list.Count > 100)
            {
                break;
            }
        }
    }

    private static void SortWhileEnumerating()
    {
        List<int> list = [2, 1];
        foreach (int value in list)
        {
            list.Sort();
        }
    }

    private readonly struct Liar(int claim) : ISpanFormattable
    {
        public bool TryFormat(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider provider)
        {
            written = claim;
            return true;
        }

        public string ToString(string format, IFormatProvider provider) => "";
    }

    private static class Fails
    {
        public static readonly int Value = Fail();

        private static int Fail() => throw new InvalidOperationException("constructor");
    }

    private static IEnumerable<int> Broken()
    {
        yield return 1;
        throw new NotSupportedException();
    }

    private sealed class Throws
    {
        public void Act<T>(T value) => throw new NotImplementedException();

        public Action<T> Make<T>() => Act<T>;
    }

    private static Action<T> Thrower<T>() => new Throws().Make<T>();

    private static void ThrowFromFinally()
    {
        try
        {
            Use(1);
        }
        finally
        {
            throw new TimeoutException();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OnStack(int length)
    {
        Span<int> span = stackalloc int[length];
        span.Fill(1);
        Use(span.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Recurse(int depth) => depth == 0 ? 0 : Recurse(depth + 1) + Hidden.Value(depth);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RecurseLarge(int depth)
    {
        Large large = default;
        large.A.Bytes[depth & 7] = 1;
        return depth == 0 ? 0 : RecurseLarge(depth + 1) + large.A.Bytes[0];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int TooLarge(int depth)
    {
        Huge huge;
        Unsafe.SkipInit(out huge);
        huge.A.A.Bytes[depth] = 1;
        huge.H.H.Bytes[depth] = 1;
        return huge.A.A.Bytes[0] + Clear(&huge);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(Huge* huge) => huge->A.A.Bytes[1];
}
