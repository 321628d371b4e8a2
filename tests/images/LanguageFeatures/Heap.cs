// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using Sel4.Freestanding;

namespace LanguageFeatures;

/// <summary>What Sel4.Freestanding adds: the heap's position, and areas for threads.</summary>
internal static unsafe class Heap
{
    public static void Run()
    {
        nuint before = BumpHeap.Position;
        object taken = Check.Opaque(new byte[64]);
        nuint after = BumpHeap.Position;
        GC.KeepAlive(taken);
        Check.That("heap position moves by an allocation", after - before is >= 64 and <= 96 && BumpHeap.Used > 0 && BumpHeap.Free < BumpHeap.Limit);

        nuint sum = WithoutAllocation(3);
        before = BumpHeap.Position;
        sum += WithoutAllocation(1000);
        Check.That("value code does not allocate", BumpHeap.Position == before && sum > 0);

        before = BumpHeap.Position;
        Console.WriteLine("console");
        Console.WriteLine(before == 0 ? 1 : 42);
        Check.That("console does not allocate", BumpHeap.Position == before);

        byte* memory = stackalloc byte[(int)(ThreadArea.Size + ThreadArea.Alignment)];
        byte* aligned = (byte*)(((nuint)memory + ThreadArea.Alignment - 1) & ~(ThreadArea.Alignment - 1));
        nuint pointer = ThreadArea.Initialize(aligned, ipcBuffer: 0x1000, tcb: 2);
        Check.That("thread area", pointer > (nuint)aligned && pointer < (nuint)aligned + ThreadArea.Size && *(nuint*)pointer == pointer);
        ThreadArea.Release(aligned);
        ThreadStart start = new(&Entry, (void*)7, aligned, ThreadArea.Size);
        Check.That("thread start", start.InstructionPointer != 0 && start.SecondArgument == 7 && start.StackPointer % 16 == 0);
    }

    [System.Runtime.InteropServices.UnmanagedCallersOnly]
    private static void Entry(void* argument) => Check.That("never called", argument != null);

    private static nuint WithoutAllocation(int rounds)
    {
        nuint sum = 0;
        Span<Pair> pairs = stackalloc Pair[4];
        for (int i = 0; i < rounds; i++)
        {
            Pair pair = new(new Cap((nuint)i), State.Ready);
            pairs[i & 3] = pair;
            sum += pairs[0] == pair ? 1u : 0u;
            sum += EqualityComparer<Pair>.Default.Equals(pairs[1], pair) ? 1u : 0u;
            sum += (nuint)(uint)pair.GetHashCode() & 1;
            sum += (i, pair) == (i, pairs[2]) ? 1u : 0u;
        }

        return sum;
    }

    private enum State : byte
    {
        Ready = 1,
    }

    private readonly record struct Cap(nuint Value);

    private readonly record struct Pair(Cap Cap, State State);
}
