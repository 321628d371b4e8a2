// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
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
    private static Endpoint s_endpoint;
    private static Notification s_stopped;

    /// <summary>Starts the server on a thread of its own.</summary>
    /// <param name="tcb">The thread.</param>
    /// <param name="endpoint">Where it is called.</param>
    /// <param name="stopped">What it signals when it stops; has <see cref="StopBadge"/>.</param>
    /// <param name="space">Where its memory is mapped.</param>
    public static void Start(Tcb tcb, Endpoint endpoint, Notification stopped, AddressSpace space)
    {
        s_endpoint = endpoint;
        s_stopped = stopped;
        SecondThread.Start(tcb, space, &Run, null);
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
        Span<nuint> words = stackalloc nuint[MessageInfo.MaxLength];
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
