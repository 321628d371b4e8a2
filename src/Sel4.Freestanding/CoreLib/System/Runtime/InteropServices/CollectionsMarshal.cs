// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace System.Runtime.InteropServices;

public static class CollectionsMarshal
{
    public static Span<T> AsSpan<T>(List<T>? list) => list is null ? default : new Span<T>(list._items, 0, list._size);

    // Collection expressions of lists are built with this.
    public static void SetCount<T>(List<T> list, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        list.EnsureCapacity(count);
        list._size = count;
    }
}
