// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Freestanding;
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>
/// A root task: looks at what the kernel gave it, makes kernel objects of untyped memory, starts a second C# thread in
/// its own address space and talks to it.
/// </summary>
internal static class Program
{
    private const nuint Badge = 0x5e14;
    private const int Rounds = 1000;

    private static int Main()
    {
        BootInfo bootInfo = BootInfo.Current;
        BootReport.Print(bootInfo);

        var objects = new ObjectSource(bootInfo);
        Tcb tcb = objects.Create<Tcb>();
        Endpoint endpoint = objects.Create<Endpoint>();
        Notification notification = objects.Create<Notification>();
        Debug.WriteLine("retyped: a TCB, an endpoint and a notification"u8);

        // A copy with a badge: the bits that the server's signal sets.
        CSpaceSlot signal = objects.NextSlot();
        signal.Mint(InitialCaps.CSpace.Slot(notification), CapRights.All, EchoServer.StopBadge)
            .ThrowIfError();

        var space = new AddressSpace(InitialCaps.VSpace, objects);
        EchoServer.Start(tcb, endpoint, new Notification(signal.CPtr), space);
        Debug.WriteLine("started: a second C# thread with its own stack and IPC buffer"u8);

        // Messages sent through a badged copy arrive with the badge.
        CSpaceSlot badged = objects.NextSlot();
        badged.Mint(InitialCaps.CSpace.Slot(endpoint), CapRights.All, Badge).ThrowIfError();
        var server = new Endpoint(badged.CPtr);

        if (!ShortMessages(server) || !LongMessage(server))
        {
            Debug.WriteLine("HelloRootTask: FAILED, an answer was wrong"u8);
            return 1;
        }

        if (!EchoServer.Stop(server, notification))
        {
            Debug.WriteLine("HelloRootTask: FAILED, the server did not signal its end"u8);
            return 1;
        }

        tcb.Suspend().ThrowIfError();
        if (!KernelErrors.Show(objects))
        {
            Debug.WriteLine("HelloRootTask: FAILED, the kernel's error was not the one provoked"u8);
            return 1;
        }

        Debug.WriteLine("HelloRootTask: success"u8);
        return 0;
    }

    private static bool ShortMessages(Endpoint server)
    {
        nuint heap = BumpHeap.Used;
        for (nuint i = 0; i < Rounds; i++)
        {
            FastMessage answer = server.Call(new FastMessage(EchoServer.Sum, i, 2 * i, 3 * i));
            if (answer.Label != EchoServer.Sum || answer.MR0 != 6 * i || answer.MR1 != Badge)
            {
                return false;
            }
        }

        Debug.Write("exchanged: "u8);
        Debug.Write(Rounds);
        Debug.Write(" messages by Call and ReplyRecv, bytes allocated: "u8);
        Debug.Write(BumpHeap.Used - heap);
        Debug.WriteLine();
        return BumpHeap.Used == heap;
    }

    private static bool LongMessage(Endpoint server)
    {
        Span<nuint> words = stackalloc nuint[40];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = (nuint)i;
        }

        MessageInfo answer = server.Call(EchoServer.Reverse, words, words);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] != (nuint)(words.Length - 1 - i))
            {
                return false;
            }
        }

        Debug.Write("exchanged: a message of "u8);
        Debug.Write((nuint)answer.Length);
        Debug.WriteLine(" words through spans"u8);
        return answer.Length == words.Length;
    }
}
