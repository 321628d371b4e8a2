// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Sel4.Typed;

namespace Threads;

/// <summary>Static constructors that several threads need.</summary>
internal static unsafe class Constructors
{
    private static readonly Notification s_inside = Bed.NewNotification();
    private static readonly Notification s_continue = Bed.NewNotification();
    private static readonly Notification s_seen = Bed.NewNotification();
    private static readonly Notification s_insideB = Bed.NewNotification();
    private static Endpoint s_endpoint;
    private static int s_runs;
    private static int s_inThird;

    /// <summary>The second thread is inside; the first and a third come by. A fourth, of the lowest priority, lets it go on.</summary>
    public static int Wait()
    {
        Bed.Start(&ReadsSlow);
        _ = s_inside.Wait();
        Bed.Start(&ReadsSlowToo, Bed.Higher);
        Bed.Start(&LetsItGoOn, Bed.Lowest);
        int inFirst = Slow.Value;
        _ = s_seen.Wait();
        return Report("first ", inFirst, 42) & Report("third ", s_inThird, 42) & Report("runs ", s_runs, 1) ? 0 : 1;
    }

    [UnmanagedCallersOnly]
    private static void ReadsSlow(void* argument) => GC.KeepAlive(Slow.Value);

    [UnmanagedCallersOnly]
    private static void ReadsSlowToo(void* argument)
    {
        s_inThird = Slow.Value;
        s_seen.Signal();
    }

    [UnmanagedCallersOnly]
    private static void LetsItGoOn(void* argument) => s_continue.Signal();

    private static class Slow
    {
        public static readonly int Value;
        private static readonly int s_again;

        static Slow()
        {
            s_runs++;
            s_inside.Signal();
            _ = s_continue.Wait();

            // The thread itself comes by again and does not wait.
            s_again = Again();
            Value = 42 + s_again;
        }
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static int Again() => Slow.Value;

    /// <summary>A server needs the constructor while it handles a call. That it sleeps does not cost the caller the answer.</summary>
    public static int Serve()
    {
        s_endpoint = Bed.Objects.Create<Endpoint>();
        Bed.Start(&ServesSlow);
        Bed.Start(&ReadsSlow);
        _ = s_inside.Wait();
        Bed.Start(&LetsItGoOn, Bed.Lowest);
        FastMessage answer = s_endpoint.Call(new FastMessage(1, 0));
        return Report("answer ", (int)answer.MR0, 42) ? 0 : 1;
    }

    [UnmanagedCallersOnly]
    private static void ServesSlow(void* argument)
    {
        _ = s_endpoint.Recv(out _);
        _ = s_endpoint.ReplyRecv(new FastMessage(1, (nuint)Slow.Value), out _);
    }

    /// <summary>The first thread runs A's and needs B's, the second runs B's and needs A's. Who closes the circle goes on.</summary>
    public static int Circle()
    {
        int a = A.Value;
        int b = B.Value;
        Console.Write("A saw ");
        Console.WriteLine(A.SawB);
        Console.Write("B saw ");
        Console.WriteLine(B.SawA);
        return a == 1 && b == 2 ? 0 : 1;
    }

    [UnmanagedCallersOnly]
    private static void ReadsB(void* argument) => GC.KeepAlive(B.Value);

    private static class A
    {
        public static readonly int Value;
        public static readonly int SawB;

        static A()
        {
            Bed.Start(&ReadsB);
            _ = s_insideB.Wait();
            SawB = B.Value;
            Value = 1;
        }
    }

    private static class B
    {
        public static readonly int Value;
        public static readonly int SawA;

        static B()
        {
            s_insideB.Signal();
            SawA = A.Value;
            Value = 2;
        }
    }

    private static bool Report(string what, int value, int wanted)
    {
        Console.Write(what);
        Console.WriteLine(value);
        return value == wanted;
    }
}
