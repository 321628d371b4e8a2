// SPDX-License-Identifier: BSD-2-Clause
using System;
using HelloRootTask;
using Sel4.Typed;

namespace WhatArrives;

/// <summary>Which system calls destroy the reply capability of a call that is not yet answered.</summary>
internal sealed class PendingCalls(ObjectSource objects, Endpoint endpoint, Notification signaller, Notification bound)
{
    private readonly nuint[] _words = new nuint[4];

    public void Run()
    {
        Notification other = objects.Create<Notification>();
        Endpoint idle = objects.Create<Endpoint>();

        Judge("Recv, of a signal"u8, Receive(), lost: true);
        Judge("fast Recv, of a signal"u8, FastReceive(), lost: true);

        Begin();
        _ = endpoint.NBRecv(_words);
        Judge("NBRecv, of nothing"u8, End(), lost: true);

        Begin();
        _ = idle.NBRecv(_words);
        Judge("NBRecv, of nothing, on another endpoint"u8, End(), lost: true);

        Begin();
        _ = other.Poll();
        Judge("Poll, of nothing"u8, End(), lost: false);

        Begin();
        signaller.Signal();
        _ = bound.Poll();
        Judge("Poll, of a signal"u8, End(), lost: false);

        Begin();
        signaller.Signal();
        _ = bound.Wait();
        Judge("Wait"u8, End(), lost: false);

        Begin();
        other.Signal();
        idle.NBSend(1);
        Judge("Signal and NBSend"u8, End(), lost: false);

        Begin();
        InitialCaps.Tcb.SetMCPriority(InitialCaps.Tcb, 255).ThrowIfError();
        Judge("an invocation"u8, End(), lost: false);

        Begin();
        var saved = objects.NextSlot();
        saved.SaveCaller().ThrowIfError();
        _ = endpoint.NBRecv(_words);
        new Endpoint(saved.CPtr).Send(21);
        Client.Settle();
        Check.That("a caller that was saved is answered after NBRecv"u8, Client.Answer.Label == 21);
    }

    private bool Receive()
    {
        Begin();
        signaller.Signal();
        _ = endpoint.Recv(_words);
        return End();
    }

    private bool FastReceive()
    {
        Begin();
        signaller.Signal();
        _ = endpoint.Recv(out _);
        return End();
    }

    // A call is received.
    private void Begin()
    {
        Client.Call(1);
        Check.That("a call"u8, endpoint.Recv(_words) is { IsMessage: true, Info.Label: Client.Label });
    }

    // Whether its reply capability is still there: then it can be moved, and answers the caller.
    private bool End()
    {
        var slot = objects.NextSlot();
        slot.SaveCaller().ThrowIfError();
        var moved = objects.NextSlot();
        bool kept = moved.Move(slot).Code == ErrorCode.NoError;
        if (kept)
        {
            new Endpoint(moved.CPtr).Send(20);
        }
        else
        {
            // It waits forever, unless it is made to call again.
            Client.Tcb.Resume().ThrowIfError();
            _ = endpoint.Recv(_words);
            ReplyCapability.Reply(20);
        }

        Client.Settle();
        return kept;
    }

    private static void Judge(ReadOnlySpan<byte> what, bool kept, bool lost)
    {
        Debug.Write(kept ? "answered after: "u8 : "lost by: "u8);
        Debug.WriteLine(what);
        Check.That("as documented"u8, kept != lost);
    }
}
