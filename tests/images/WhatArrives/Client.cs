// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using HelloRootTask;
using Sel4.Typed;

namespace WhatArrives;

/// <summary>The second thread: sends or calls what it is asked for.</summary>
internal static unsafe class Client
{
    /// <summary>The badge of its endpoint capability.</summary>
    public const nuint Badge = 99;

    /// <summary>What it sends with: the first words are 1, 2, 3 and so on.</summary>
    public const nuint Label = 5;

    private const nuint CallFlag = 1 << 8;
    private static Endpoint s_control;
    private static Endpoint s_server;
    private static CPtr s_first;
    private static CPtr s_second;
    private static CPtr s_third;

    /// <summary>The answer to the last call.</summary>
    public static MessageInfo Answer { get; private set; }

    public static Tcb Tcb { get; private set; }

    public static void Start(ObjectSource objects, AddressSpace space, Endpoint server)
    {
        s_control = objects.Create<Endpoint>();
        s_server = server;
        Tcb = objects.Create<Tcb>();
        SecondThread.Start(Tcb, space, &Run, null);
    }

    /// <summary>The capabilities of the messages that have some.</summary>
    public static void UseCapabilities(CPtr first, CPtr second, CPtr third) => (s_first, s_second, s_third) = (first, second, third);

    /// <summary>Has it send a message; the thread is then on its way, and what it did before is done.</summary>
    public static void Send(int words, int capabilities = 0) => Ask(words, capabilities, 0);

    /// <summary>Has it call.</summary>
    public static void Call(int words) => Ask(words, 0, CallFlag);

    /// <summary>Waits until what it was asked for is done.</summary>
    public static void Settle() => s_control.Send(0);

    private static void Ask(int words, int capabilities, nuint flags) => s_control.Send(flags | (nuint)words, [(nuint)capabilities]);

    [UnmanagedCallersOnly]
    private static void Run(void* argument)
    {
        Span<nuint> words = stackalloc nuint[120];
        Span<nuint> room = stackalloc nuint[4];
        Span<nuint> command = stackalloc nuint[1];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = (nuint)(i + 1);
        }

        while (true)
        {
            ReceivedMessage order = s_control.Recv(command);
            int length = (int)(order.Info.Label & 0xFF);
            if ((order.Info.Label & CallFlag) != 0)
            {
                Answer = s_server.Call(Label, words[..length], room);
            }
            else if (length != 0)
            {
                ReadOnlySpan<CPtr> caps = [s_first, s_second, s_third];
                s_server.Send(Label, words[..length], caps[..(int)command[0]]);
            }
        }
    }
}
