// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static void Sort<T>(this Span<T> span) => HeapSort(span, Comparer<T>.Default, null);

    public static void Sort<T>(this Span<T> span, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        HeapSort(span, null, comparison);
    }

    // Heap sort: in place, without recursion, and never worse than n log n.
    private static void HeapSort<T>(Span<T> span, Comparer<T>? comparer, Comparison<T>? comparison)
    {
        for (int root = (span.Length / 2) - 1; root >= 0; root--)
        {
            Sink(span, root, comparer, comparison);
        }

        for (int last = span.Length - 1; last > 0; last--)
        {
            (span[0], span[last]) = (span[last], span[0]);
            Sink(span.Slice(0, last), 0, comparer, comparison);
        }
    }

    private static void Sink<T>(Span<T> heap, int root, Comparer<T>? comparer, Comparison<T>? comparison)
    {
        for (int child = (2 * root) + 1; child < heap.Length; child = (2 * root) + 1)
        {
            if (child + 1 < heap.Length && Compare(heap[child], heap[child + 1]) < 0)
            {
                child++;
            }

            if (Compare(heap[root], heap[child]) >= 0)
            {
                return;
            }

            (heap[root], heap[child]) = (heap[child], heap[root]);
            root = child;
        }

        int Compare(T x, T y) => comparer is null ? comparison!(x, y) : comparer.Compare(x, y);
    }
}
