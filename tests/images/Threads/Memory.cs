// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Freestanding;

namespace Threads;

/// <summary>Allocations that are refused.</summary>
internal static unsafe class Memory
{
    private const int TooMuch = 2 * 1024 * 1024;
    private static byte[]? s_taken;

    public static int RefusedInSecondThread()
    {
        Bed.Start(&AsksForTooMuch);
        for (int i = 0; i < 1000; i++)
        {
            s_taken = new byte[16];
            Console.Write("main runs on, ");
        }

        Console.WriteLine(s_taken!.Length);
        return 0;
    }

    [UnmanagedCallersOnly]
    private static void AsksForTooMuch(void* argument) => s_taken = new byte[TooMuch];

    public static int RefusedKeepsTheMark()
    {
        nuint used = BumpHeap.Used;
        bool kept = Refused(TooMuch) && Refused(BumpHeap.Free + 1) && Refused(nuint.MaxValue) && Refused(nuint.MaxValue - 6)
            && Refused(nuint.MaxValue - 7) && BumpHeap.Used == used;

        s_taken = new byte[16];
        kept &= BumpHeap.Used > used && BumpHeap.Used < used + 64;

        // All of the rest can be had, and then nothing.
        kept &= Native.sel4fs_try_allocate(BumpHeap.Free) != null && BumpHeap.Free == 0 && BumpHeap.Position == BumpHeap.Limit && Refused(1);
        Console.WriteLine(kept ? "kept" : "lost");
        return kept ? 0 : 1;
    }

    private static bool Refused(nuint size) => Native.sel4fs_try_allocate(size) == null;
}
