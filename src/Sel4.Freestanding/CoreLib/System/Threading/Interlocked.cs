// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

// ilc replaces the intrinsic ones by single locked instructions; the rest are built on them.
public static class Interlocked
{
    [Intrinsic]
    public static int CompareExchange(ref int location1, int value, int comparand) => CompareExchange(ref location1, value, comparand);

    [Intrinsic]
    public static int Exchange(ref int location1, int value) => Exchange(ref location1, value);

    [Intrinsic]
    internal static int ExchangeAdd(ref int location1, int value) => ExchangeAdd(ref location1, value);

    public static int Add(ref int location1, int value) => ExchangeAdd(ref location1, value) + value;

    public static int Increment(ref int location) => Add(ref location, 1);

    public static int Decrement(ref int location) => Add(ref location, -1);

    public static int And(ref int location1, int value)
    {
        int seen = location1;
        while (true)
        {
            int found = CompareExchange(ref location1, seen & value, seen);
            if (found == seen)
            {
                return seen;
            }

            seen = found;
        }
    }

    public static int Or(ref int location1, int value)
    {
        int seen = location1;
        while (true)
        {
            int found = CompareExchange(ref location1, seen | value, seen);
            if (found == seen)
            {
                return seen;
            }

            seen = found;
        }
    }

    [Intrinsic]
    public static long CompareExchange(ref long location1, long value, long comparand) => CompareExchange(ref location1, value, comparand);

    [Intrinsic]
    public static long Exchange(ref long location1, long value) => Exchange(ref location1, value);

    [Intrinsic]
    internal static long ExchangeAdd(ref long location1, long value) => ExchangeAdd(ref location1, value);

    public static long Add(ref long location1, long value) => ExchangeAdd(ref location1, value) + value;

    public static long Increment(ref long location) => Add(ref location, 1);

    public static long Decrement(ref long location) => Add(ref location, -1);

    public static long And(ref long location1, long value)
    {
        long seen = location1;
        while (true)
        {
            long found = CompareExchange(ref location1, seen & value, seen);
            if (found == seen)
            {
                return seen;
            }

            seen = found;
        }
    }

    public static long Or(ref long location1, long value)
    {
        long seen = location1;
        while (true)
        {
            long found = CompareExchange(ref location1, seen | value, seen);
            if (found == seen)
            {
                return seen;
            }

            seen = found;
        }
    }

    public static uint CompareExchange(ref uint location1, uint value, uint comparand) =>
        (uint)CompareExchange(ref Unsafe.As<uint, int>(ref location1), (int)value, (int)comparand);

    public static uint Exchange(ref uint location1, uint value) =>
        (uint)Exchange(ref Unsafe.As<uint, int>(ref location1), (int)value);

    public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand) =>
        (ulong)CompareExchange(ref Unsafe.As<ulong, long>(ref location1), (long)value, (long)comparand);

    public static ulong Exchange(ref ulong location1, ulong value) =>
        (ulong)Exchange(ref Unsafe.As<ulong, long>(ref location1), (long)value);

    public static nint CompareExchange(ref nint location1, nint value, nint comparand) =>
        (nint)CompareExchange(ref Unsafe.As<nint, long>(ref location1), (long)value, (long)comparand);

    public static nint Exchange(ref nint location1, nint value) =>
        (nint)Exchange(ref Unsafe.As<nint, long>(ref location1), (long)value);

    public static nuint CompareExchange(ref nuint location1, nuint value, nuint comparand) =>
        (nuint)CompareExchange(ref Unsafe.As<nuint, long>(ref location1), (long)value, (long)comparand);

    public static nuint Exchange(ref nuint location1, nuint value) =>
        (nuint)Exchange(ref Unsafe.As<nuint, long>(ref location1), (long)value);

    public static uint Add(ref uint location1, uint value) => (uint)Add(ref Unsafe.As<uint, int>(ref location1), (int)value);

    public static uint Increment(ref uint location) => Add(ref location, 1);

    public static uint Decrement(ref uint location) => (uint)Decrement(ref Unsafe.As<uint, int>(ref location));

    public static ulong Add(ref ulong location1, ulong value) => (ulong)Add(ref Unsafe.As<ulong, long>(ref location1), (long)value);

    public static ulong Increment(ref ulong location) => Add(ref location, 1);

    public static ulong Decrement(ref ulong location) => (ulong)Decrement(ref Unsafe.As<ulong, long>(ref location));

    public static long Read(ref readonly long location) => CompareExchange(ref Unsafe.AsRef(in location), 0, 0);

    // The framework has no constraint on T, and neither must the answer depend on one: the size decides what is exchanged.
    public static unsafe T CompareExchange<T>(ref T location1, T value, T comparand)
    {
        Check<T>();
        if (Unsafe.SizeOf<T>() == sizeof(int))
        {
            int found = CompareExchange(
                ref Unsafe.As<T, int>(ref location1), Unsafe.As<T, int>(ref value), Unsafe.As<T, int>(ref comparand));
            return Unsafe.As<int, T>(ref found);
        }

        long old = CompareExchange(
            ref Unsafe.As<T, long>(ref location1), Unsafe.As<T, long>(ref value), Unsafe.As<T, long>(ref comparand));
        return Unsafe.As<long, T>(ref old);
    }

    public static unsafe T Exchange<T>(ref T location1, T value)
    {
        Check<T>();
        if (Unsafe.SizeOf<T>() == sizeof(int))
        {
            int found = Exchange(ref Unsafe.As<T, int>(ref location1), Unsafe.As<T, int>(ref value));
            return Unsafe.As<int, T>(ref found);
        }

        long old = Exchange(ref Unsafe.As<T, long>(ref location1), Unsafe.As<T, long>(ref value));
        return Unsafe.As<long, T>(ref old);
    }

    // A reference is a word, and there is no collector that would have to hear of the store.
    private static unsafe void Check<T>()
    {
        MethodTable* type = MethodTable.Of<T>();
        if (type->IsValueType
            && (type->ElementType is < ElementType.Boolean or > ElementType.Double || Unsafe.SizeOf<T>() is not (4 or 8)))
        {
            throw new NotSupportedException("Only references and numbers of four or eight bytes can be exchanged.");
        }
    }

    [Intrinsic]
    public static void MemoryBarrier() => MemoryBarrier();
}
