// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Array
{
    // Before the elements of an array of n dimensions stand n lengths and then n lower bounds, which are always zero.
    private int MultiDimRank => (int)((Descriptor->BaseSize - (3 * sizeof(nint))) / (2 * sizeof(int)));

    private ref int Bound(int dimension) =>
        ref Unsafe.Add(ref Unsafe.As<byte, int>(ref Unsafe.AddByteOffset(ref this.GetRawData(), sizeof(nint))), dimension);

    public int GetLength(int dimension)
    {
        if ((uint)dimension >= (uint)Rank)
        {
            throw new IndexOutOfRangeException();
        }

        return Descriptor->ElementType == ElementType.SzArray ? Length : Bound(dimension);
    }

    public int GetLowerBound(int dimension) => GetLength(dimension) < 0 ? -1 : 0;

    public int GetUpperBound(int dimension) => GetLength(dimension) - 1;

    internal static Array NewMultiDim(MethodTable* type, ReadOnlySpan<int> lengths)
    {
        // As long as the product so far is an int, one more int cannot overflow it.
        long total = 1;
        bool tooLarge = false;
        foreach (int length in lengths)
        {
            if (length < 0)
            {
                throw new OverflowException("The length of a dimension is negative.");
            }

            total *= length;
            if (total > MaxLength)
            {
                tooLarge = true;
                total = MaxLength;
            }
        }

        if (tooLarge && !lengths.Contains(0))
        {
            throw new OutOfMemoryException("The array has too many elements.");
        }

        Array array = Allocator.NewArray(type, (nint)total);
        for (int i = 0; i < lengths.Length; i++)
        {
            array.Bound(i) = lengths[i];
        }

        return array;
    }
}
