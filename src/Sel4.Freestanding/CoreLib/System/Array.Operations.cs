// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Array
{
    public static T[] Empty<T>() => EmptyArray<T>.Value;

    public static void Copy(Array sourceArray, Array destinationArray, int length) =>
        Copy(sourceArray, 0, destinationArray, 0, length);

    public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        if (sourceArray.Descriptor != destinationArray.Descriptor)
        {
            throw new NotSupportedException("Array.Copy needs arrays of the same type in the freestanding profile.");
        }

        if (length < 0 || sourceIndex < 0 || destinationIndex < 0
            || length > sourceArray.Length - sourceIndex || length > destinationArray.Length - destinationIndex)
        {
            throw new ArgumentException("The range does not lie within both arrays.");
        }

        nint size = (nint)sourceArray.ElementSize;
        SpanHelpers.Memmove(
            ref Unsafe.AddByteOffset(ref destinationArray.Data, destinationIndex * size),
            ref Unsafe.AddByteOffset(ref sourceArray.Data, sourceIndex * size),
            (nuint)(length * size));
    }

    public static void Clear(Array array) =>
        SpanHelpers.ClearWithoutReferences(ref array.Data, array._numComponents * array.ElementSize);

    public static void Clear(Array array, int index, int length)
    {
        if (index < 0 || length < 0 || length > array.Length - index)
        {
            throw new IndexOutOfRangeException();
        }

        nint size = (nint)array.ElementSize;
        SpanHelpers.ClearWithoutReferences(ref Unsafe.AddByteOffset(ref array.Data, index * size), (nuint)(length * size));
    }

    public static void Fill<T>(T[] array, T value) => new Span<T>(array).Fill(value);

    public static void Reverse<T>(T[] array) => new Span<T>(array).Reverse();

    public static int IndexOf<T>(T[] array, T value)
    {
        for (int i = 0; i < array.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(array[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static void Resize<T>(ref T[]? array, int newSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(newSize);
        T[] resized = new T[newSize];
        if (array is not null)
        {
            int kept = array.Length < newSize ? array.Length : newSize;
            new ReadOnlySpan<T>(array, 0, kept).CopyTo(resized);
        }

        array = resized;
    }

    public static void Sort<T>(T[] array) => new Span<T>(array).Sort();

    public static void Sort<T>(T[] array, Comparison<T> comparison) => new Span<T>(array).Sort(comparison);

    private static class EmptyArray<T>
    {
        internal static readonly T[] Value = new T[0];
    }
}
