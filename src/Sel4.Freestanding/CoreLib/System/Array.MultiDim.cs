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
        nint total = 1;
        foreach (int length in lengths)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(length);
            total = checked(total * length);
        }

        Array array = Allocator.NewArray(type, total);
        for (int i = 0; i < lengths.Length; i++)
        {
            array.Bound(i) = lengths[i];
        }

        return array;
    }
}
