// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>There is no collector; what can still be said of the heap, is.</summary>
public static class GC
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(object? obj) { }

    public static void SuppressFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);

    /// <summary>Bytes taken from the bump heap by all threads so far.</summary>
    public static long GetTotalAllocatedBytes(bool precise = false) => (long)HeapUsed();

    [RuntimeImport("sel4fs_heap_used")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern nuint HeapUsed();
}
