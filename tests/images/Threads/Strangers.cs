// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Freestanding;
using Sel4.Typed;

namespace Threads;

/// <summary>Threads that are not as the image would like them.</summary>
internal static unsafe class Strangers
{
    private static readonly Notification s_done = Bed.NewNotification();
    private static int s_count;

    public static int WithoutThreadLocals()
    {
        Bed.StartWithoutThreadLocals(&Throws, register: true);
        return Bed.RunOn();
    }

    public static int WithoutArea()
    {
        Bed.StartWithoutThreadLocals(&Throws, register: false);
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void Throws(void* argument) => throw new InvalidOperationException("no thread-local memory");

    /// <summary>A thread whose entry returns stops, whether it has thread-local memory or not; the image goes on.</summary>
    public static int Returns()
    {
        Bed.StartWithoutThreadLocals(&Increments, register: true);
        Bed.Start(&Signals);
        _ = s_done.Wait();
        Console.WriteLine(s_count);
        return s_count == 1 ? 0 : 1;
    }

    [UnmanagedCallersOnly]
    private static void Increments(void* argument) => s_count++;

    [UnmanagedCallersOnly]
    private static void Signals(void* argument) => s_done.Signal();

    /// <summary>
    /// A TCB was deleted, its slot holds an endpoint where nobody listens, and the memory of its area is not mapped any more.
    /// </summary>
    public static int DeletedAndReused()
    {
        CSpaceSlot slot = Bed.Objects.NextSlot();
        Bed.Objects.Memory.Untyped.Retype(slot, out Tcb tcb).ThrowIfError();
        _ = ThreadArea.Initialize(Bed.MapArea(out Frame frame), 0, tcb.CPtr.Value);
        slot.Delete().ThrowIfError();
        Bed.Objects.Memory.Untyped.Retype(slot, out Endpoint _).ThrowIfError();
        frame.Unmap().ThrowIfError();

        Bed.Start(&ExitsWithNine);
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void ExitsWithNine(void* argument) => Environment.Exit(9);

    public static int ZeroTcb()
    {
        _ = ThreadArea.Initialize(Bed.MapArea(), 0, 0);
        return 0;
    }

    /// <summary>
    /// More threads than any table of a fixed size has room for, and what a thread leaves behind when it is set up anew is used
    /// again.
    /// </summary>
    public static int Many()
    {
        void* area = Bed.MapArea();
        Tcb tcb = Bed.Objects.Create<Tcb>();
        _ = ThreadArea.Initialize(area, 0, tcb.CPtr.Value);
        nuint used = BumpHeap.Used;
        for (int i = 0; i < 100; i++)
        {
            _ = ThreadArea.Initialize(area, 0, tcb.CPtr.Value);
            ThreadArea.Release(area);
            _ = ThreadArea.Initialize(area, 0, tcb.CPtr.Value);
        }

        if (BumpHeap.Used != used)
        {
            return 1;
        }

        for (int i = 0; i < 40; i++)
        {
            Bed.Start(&CountsForever, Bed.Lowest);
        }

        Bed.Start(&ExitsWithNine, Bed.Lowest);
        _ = s_done.Wait();
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void CountsForever(void* argument)
    {
        while (true)
        {
            s_count++;
        }
    }
}
