// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Work on plain memory. ilc names some of these itself; all end in the C helpers of native/freestanding.</summary>
internal static unsafe class SpanHelpers
{
    // With no collector that moves objects, a reference into the heap is as good as a pointer.
    internal static void Memmove(ref byte dest, ref byte src, nuint len) =>
        NativeMemory.Move((byte*)Unsafe.AsPointer(ref dest), (byte*)Unsafe.AsPointer(ref src), len);

    internal static void ClearWithoutReferences(ref byte dest, nuint len) =>
        NativeMemory.Set((byte*)Unsafe.AsPointer(ref dest), 0, len);

    internal static void Fill(ref byte dest, byte value, nuint len) =>
        NativeMemory.Set((byte*)Unsafe.AsPointer(ref dest), value, len);

    internal static void Memset(ref byte dest, byte value, nuint len) => Fill(ref dest, value, len);

    internal static bool SequenceEqual(ref byte first, ref byte second, nuint length) =>
        NativeMemory.Compare((byte*)Unsafe.AsPointer(ref first), (byte*)Unsafe.AsPointer(ref second), length) == 0;

    private static class NativeMemory
    {
        [RuntimeImport("memmove")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern byte* Move(byte* destination, byte* source, nuint length);

        [RuntimeImport("memset")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern byte* Set(byte* destination, int value, nuint length);

        [RuntimeImport("memcmp")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int Compare(byte* first, byte* second, nuint length);
    }
}
