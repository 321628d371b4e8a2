// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Freestanding;
using Sel4.Interop;
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>The second thread: answers calls until it is told to stop, then signals that it did.</summary>
internal static unsafe class EchoServer
{
    /// <summary>Answers the sum of the words and the caller's badge.</summary>
    public const nuint Sum = 1;

    /// <summary>Answers the words in reverse order.</summary>
    public const nuint Reverse = 2;

    /// <summary>The bits the server's signal sets when it stops.</summary>
    public const nuint StopBadge = 1;

    private const nuint StopLabel = 3;
    private const int StackPages = 4;

    // All but fs_base and gs_base, the last two: the TLS base has been set.
    private const nuint RegistersWritten = 18;

    private static Endpoint s_endpoint;
    private static Notification s_stopped;

    /// <summary>Gives the thread a stack, an IPC buffer and its part of thread-local storage, and starts it.</summary>
    public static void Start(Tcb tcb, Endpoint endpoint, Notification stopped, AddressSpace space)
    {
        s_endpoint = endpoint;
        s_stopped = stopped;

        space.Guard();
        nuint stackBottom = space.Map(out _);
        nuint stackTop = stackBottom + AddressSpace.PageSize;
        for (int i = 1; i < StackPages; i++)
        {
            stackTop = space.Map(out _) + AddressSpace.PageSize;
        }

        space.Guard();
        nuint ipcBuffer = space.Map(out Frame ipcBufferFrame);
        tcb.Configure(CPtr.Null, InitialCaps.CNode, 0, InitialCaps.VSpace, 0, ipcBuffer, ipcBufferFrame)
            .ThrowIfError();
        tcb.SetSchedParams(InitialCaps.Tcb, (byte)LibSel4.seL4_MaxPrio, (byte)LibSel4.seL4_MaxPrio).ThrowIfError();

        nuint area = space.Map(out _);
        if (ThreadArea.Size > AddressSpace.PageSize)
        {
            throw new NotSupportedException("thread-local storage takes more than the page it is given");
        }

        nuint threadPointer = ThreadArea.Initialize((void*)area, ipcBuffer, tcb.CPtr.Value);
        var start = new ThreadStart(&Run, null, (void*)stackBottom, stackTop - stackBottom);
        seL4_UserContext registers = new()
        {
            rip = start.InstructionPointer,
            rsp = start.StackPointer,
            rdi = start.FirstArgument,
            rsi = start.SecondArgument,
            rflags = 0x202,
        };
        tcb.SetTlsBase(threadPointer).ThrowIfError();
        tcb.WriteRegisters(false, 0, RegistersWritten, in registers).ThrowIfError();
        tcb.Resume().ThrowIfError();
    }

    /// <summary>Tells the server to stop and waits until it says so.</summary>
    public static bool Stop(Endpoint server, Notification stopped)
    {
        server.Send(StopLabel);
        return stopped.Wait() == StopBadge;
    }

    [UnmanagedCallersOnly]
    private static void Run(void* argument)
    {
        Span<nuint> words = stackalloc nuint[(int)seL4_MsgLimits.seL4_MsgMaxLength];
        ReceivedMessage received = s_endpoint.Recv(words);
        while (received.Info.Label != StopLabel)
        {
            Span<nuint> message = words[..received.Info.Length];
            int answer = received.Info.Label == Reverse ? DoReverse(message) : DoSum(message, words, received.Badge);
            received = s_endpoint.ReplyRecv(received.Info.Label, words[..answer], words);
        }

        s_stopped.Signal();
    }

    private static int DoReverse(Span<nuint> message)
    {
        for (int low = 0, high = message.Length - 1; low < high; low++, high--)
        {
            (message[low], message[high]) = (message[high], message[low]);
        }

        return message.Length;
    }

    private static int DoSum(Span<nuint> message, Span<nuint> answer, nuint badge)
    {
        nuint sum = 0;
        foreach (nuint word in message)
        {
            sum += word;
        }

        answer[0] = sum;
        answer[1] = badge;
        return 2;
    }
}
