// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Sel4.Typed;

namespace Threads;

/// <summary>An ending in the second thread, while the first could run on.</summary>
internal static unsafe class Endings
{
    private static readonly Notification s_go = Bed.NewNotification();
    private static int s_started;
    private static int s_ended;

    public static int Throw()
    {
        Bed.Start(&ThrowsAndWakes);
        _ = s_go.Wait();
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void ThrowsAndWakes(void* argument) => throw new WakingException(s_go);

    public static int Exit()
    {
        Bed.Start(&ExitsWithSeven);
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void ExitsWithSeven(void* argument)
    {
        Console.Write("in the middle of a line");
        Environment.Exit(7);
    }

    public static int MainReturns()
    {
        Bed.Start(&NeverEnds);
        while (Volatile.Read(ref s_started) == 0)
        {
        }

        return 5;
    }

    [UnmanagedCallersOnly]
    private static void NeverEnds(void* argument)
    {
        Volatile.Write(ref s_started, 1);
        while (true)
        {
            Console.WriteLine("the second thread runs on");
        }
    }

    public static int Two()
    {
        Bed.Start(&ThrowsWithOthers);
        Bed.Start(&ThrowsWithOthers);
        Bed.Start(&ThrowsWithOthers);
        _ = s_go.Wait();
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void ThrowsWithOthers(void* argument)
    {
        _ = Interlocked.Increment(ref s_started);
        while (Volatile.Read(ref s_started) < 3)
        {
        }

        // The message takes longer than a time slice, so the others get here while it is printed, if they run.
        _ = Interlocked.Increment(ref s_ended);
        throw new WakingException(s_go);
    }

    public static int Fault()
    {
        Bed.Start(&DereferencesNull);
        _ = s_go.Wait();
        return Bed.RunOn();
    }

    [UnmanagedCallersOnly]
    private static void DereferencesNull(void* argument)
    {
        Console.WriteLine("before");
        int[]? none = Volatile.Read(ref s_none);
        Console.WriteLine(none!.Length);
        Console.WriteLine("after");
    }

    private static int[]? s_none = s_started == 0 ? null : [1];
}

/// <summary>Code of the program that runs while its own end is reported: it wakes another thread. The report is long.</summary>
internal sealed class WakingException(Notification sleeper) : Exception
{
    public override string Message
    {
        get
        {
            sleeper.Signal();
            return new string('x', 20000);
        }
    }
}
