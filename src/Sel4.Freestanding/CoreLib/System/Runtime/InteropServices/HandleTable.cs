// SPDX-License-Identifier: BSD-2-Clause
using System.Threading;

namespace System.Runtime.InteropServices;

/// <summary>
/// The objects behind handles. A handle is a place in this table and not an address, so that a made-up number cannot name memory
/// that is no object. Threads share it without waiting for each other: a place is taken by exchanging its null.
/// </summary>
internal static class HandleTable
{
    private const int FirstRow = 32;
    private const int Rows = 24;

    // Each row is twice as long as the one before, and never moves.
    private static readonly object?[]?[] s_rows = new object?[Rows][];

    // Stands for a null that somebody keeps: its place is taken.
    private static readonly object s_null = new();

    internal static nint Add(object? target)
    {
        nint before = 1;
        for (int row = 0; row < Rows; row++)
        {
            object?[] places = RowAt(row);
            for (int i = 0; i < places.Length; i++)
            {
                if (places[i] is null && Interlocked.CompareExchange(ref places[i], target ?? s_null, null) is null)
                {
                    return before + i;
                }
            }

            before += places.Length;
        }

        throw new OutOfMemoryException();
    }

    internal static object? Get(nint number)
    {
        object? target = Place(number);
        return target == s_null ? null : target;
    }

    internal static void Set(nint number, object? target) => Place(number) = target ?? s_null;

    internal static void Remove(nint number) => Place(number) = null;

    private static object?[] RowAt(int row)
    {
        object?[]? places = Volatile.Read(ref s_rows[row]);
        if (places is null)
        {
            object?[] made = new object?[FirstRow << row];
            places = Interlocked.CompareExchange(ref s_rows[row], made, null) ?? made;
        }

        return places;
    }

    private static ref object? Place(nint number)
    {
        nint index = number - 1;
        for (int row = 0; index >= 0 && row < Rows; row++)
        {
            object?[]? places = Volatile.Read(ref s_rows[row]);
            if (places is null)
            {
                break;
            }

            if (index < places.Length)
            {
                return ref places[index];
            }

            index -= places.Length;
        }

        throw new InvalidOperationException("The handle is not allocated.");
    }
}
