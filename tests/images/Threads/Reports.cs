// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Typed;

namespace Threads;

/// <summary>A thread that fails again while its failure is reported.</summary>
internal static unsafe class Reports
{
    private static readonly Notification s_inside = Bed.NewNotification();

    public static int MessageThrows() => throw new Failing(() => throw new InvalidOperationException("the message has none"));

    public static int MessageAlwaysThrows() => throw Endless();

    private static Failing Endless() => new(() => throw Endless());

    public static int MessageExits() => throw new Failing(() =>
    {
        Environment.Exit(0);
        return "";
    });

    /// <summary>The message needs a static constructor that another thread runs, which was stopped.</summary>
    public static int MessageNeedsAStoppedThread()
    {
        Bed.Start(&RunsTheConstructor);
        _ = s_inside.Wait();
        throw new Failing(() => NeverDone.Name);
    }

    [UnmanagedCallersOnly]
    private static void RunsTheConstructor(void* argument) => Console.WriteLine(NeverDone.Name);

    private sealed class Failing(Func<string> message) : Exception
    {
        public override string Message => message();
    }

    private static class NeverDone
    {
        public static readonly string Name;

        static NeverDone()
        {
            Name = "as it is";
            s_inside.Signal();
            _ = Bed.NewNotification().Wait();
        }
    }
}
