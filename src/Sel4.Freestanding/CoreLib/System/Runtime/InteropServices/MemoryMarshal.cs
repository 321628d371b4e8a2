// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

public static unsafe class MemoryMarshal
{
    [Intrinsic]
    public static ref T GetArrayDataReference<T>(T[] array) => ref GetArrayDataReference(array);

    public static ref T GetReference<T>(Span<T> span) => ref span._reference;

    public static ref T GetReference<T>(ReadOnlySpan<T> span) => ref span._reference;

    public static Span<T> CreateSpan<T>(scoped ref T reference, int length) => new(ref Unsafe.AsRef(in reference), length);

    public static ReadOnlySpan<T> CreateReadOnlySpan<T>(scoped ref readonly T reference, int length) =>
        new(ref Unsafe.AsRef(in reference), length);

    public static ReadOnlySpan<byte> CreateReadOnlySpanFromNullTerminated(byte* value)
    {
        int length = 0;
        while (value != null && value[length] != 0)
        {
            length++;
        }

        return new ReadOnlySpan<byte>(value, length);
    }

    public static Span<byte> AsBytes<T>(Span<T> span) where T : struct
    {
        RefuseReferences<T>();
        return new(ref Unsafe.As<T, byte>(ref span._reference), checked(span.Length * Unsafe.SizeOf<T>()));
    }

    public static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> span) where T : struct
    {
        RefuseReferences<T>();
        return new(ref Unsafe.As<T, byte>(ref span._reference), checked(span.Length * Unsafe.SizeOf<T>()));
    }

    public static Span<TTo> Cast<TFrom, TTo>(Span<TFrom> span) where TFrom : struct where TTo : struct
    {
        RefuseReferences<TFrom>();
        RefuseReferences<TTo>();
        return new(ref Unsafe.As<TFrom, TTo>(ref span._reference), Converted<TFrom, TTo>(span.Length));
    }

    public static ReadOnlySpan<TTo> Cast<TFrom, TTo>(ReadOnlySpan<TFrom> span) where TFrom : struct where TTo : struct
    {
        RefuseReferences<TFrom>();
        RefuseReferences<TTo>();
        return new(ref Unsafe.As<TFrom, TTo>(ref span._reference), Converted<TFrom, TTo>(span.Length));
    }

    public static ref T AsRef<T>(Span<byte> span) where T : struct
    {
        Check<T>(span.Length);
        return ref Unsafe.As<byte, T>(ref span._reference);
    }

    public static ref readonly T AsRef<T>(ReadOnlySpan<byte> span) where T : struct
    {
        Check<T>(span.Length);
        return ref Unsafe.As<byte, T>(ref span._reference);
    }

    public static T Read<T>(ReadOnlySpan<byte> source) where T : struct
    {
        Check<T>(source.Length);
        return Unsafe.ReadUnaligned<T>(ref source._reference);
    }

    public static void Write<T>(Span<byte> destination, in T value) where T : struct
    {
        Check<T>(destination.Length);
        Unsafe.WriteUnaligned(ref destination._reference, value);
    }

    private static int Converted<TFrom, TTo>(int length) =>
        checked((int)((long)length * Unsafe.SizeOf<TFrom>() / Unsafe.SizeOf<TTo>()));

    private static void Check<T>(int length)
    {
        RefuseReferences<T>();
        if (length < Unsafe.SizeOf<T>())
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }
    }

    // Bytes that became a reference could name any address.
    internal static void RefuseReferences<T>()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new ArgumentException("The type holds references, so its bytes must not be read or written.");
        }
    }
}
