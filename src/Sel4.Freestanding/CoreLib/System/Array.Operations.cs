// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Runtime;
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
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        ArgumentOutOfRangeException.ThrowIfNegative(sourceIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(destinationIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length > sourceArray.Length - sourceIndex || length > destinationArray.Length - destinationIndex)
        {
            throw new ArgumentException("The range does not lie within both arrays.");
        }

        if (sourceArray.Descriptor == destinationArray.Descriptor || IsCopyOfBytes(sourceArray, destinationArray))
        {
            nint size = (nint)sourceArray.ElementSize;
            SpanHelpers.Memmove(
                ref Unsafe.AddByteOffset(ref destinationArray.Data, destinationIndex * size),
                ref Unsafe.AddByteOffset(ref sourceArray.Data, sourceIndex * size),
                (nuint)(length * size));
            return;
        }

        CopyChecked(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
    }

    // Each element fits: a string[] into an object[], numbers into numbers of their size.
    private static bool IsCopyOfBytes(Array source, Array destination) =>
        source.Rank == destination.Rank && TypeCast.ElementsFit(source.ElementDescriptor, destination.ElementDescriptor);

    // An object[] may hold what a string[] can take; each element tells.
    private static void CopyChecked(Array source, int sourceIndex, Array destination, int destinationIndex, int length)
    {
        if (source.Rank != destination.Rank
            || source.ElementDescriptor->IsValueType || destination.ElementDescriptor->IsValueType
            || source.ElementDescriptor->IsPointer || destination.ElementDescriptor->IsPointer)
        {
            throw new NotSupportedException("Array.Copy neither boxes nor converts in the freestanding profile.");
        }

        object?[] from = Unsafe.As<object?[]>(source);
        object?[] to = Unsafe.As<object?[]>(destination);
        for (int i = 0; i < length; i++)
        {
            object? value = Unsafe.As<byte, object?>(ref Unsafe.Add(ref from.Data, (nint)(sourceIndex + i) * sizeof(nint)));
            if (value is not null && !TypeCast.IsAssignable(value.Descriptor, to.ElementDescriptor))
            {
                throw new InvalidCastException();
            }

            Unsafe.As<byte, object?>(ref Unsafe.Add(ref to.Data, (nint)(destinationIndex + i) * sizeof(nint))) = value;
        }
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

    public static void Fill<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (int i = 0; i < array.Length; i++)
        {
            array[i] = value;
        }
    }

    public static void Reverse<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Span<T>.Unchecked(array).Reverse();
    }

    public static int IndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
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

    public static void Sort<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Span<T>.Unchecked(array).Sort();
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(array);
        Span<T>.Unchecked(array).Sort(comparison);
    }

    private static class EmptyArray<T>
    {
        internal static readonly T[] Value = new T[0];
    }
}
