// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Typed;

namespace WhatArrives;

/// <summary>A signal of the notification that is bound to this thread arrives while it receives.</summary>
internal static class Signals
{
    private const nuint Bits = 0x40;
    private const nuint Untouched = 0xDEAD;

    public static void Run(Endpoint endpoint, Notification signaller, ReadOnlySpan<CPtr> three)
    {
        Span<nuint> words = [Untouched, Untouched, Untouched, Untouched];

        signaller.Signal();
        Judge("Recv: a signal"u8, endpoint.Recv(words), words);

        signaller.Signal();
        Judge("NBRecv: a signal"u8, endpoint.NBRecv(words), words);

        signaller.Signal();
        Judge("ReplyRecv: a signal"u8, endpoint.ReplyRecv(77, [1, 2, 3, 4], words), words);

        // As many capabilities as a message can have: here the shim marks what it sends in another way.
        signaller.Signal();
        Judge("ReplyRecv with three capabilities: a signal"u8, endpoint.ReplyRecv(77, [1, 2], words, three), words);

        ReceivedMessage nothing = endpoint.NBRecv(words);
        Check.That("NBRecv: nothing"u8, nothing is { IsMessage: false, IsSignal: false, Badge: 0 } && nothing.Info == default && Kept(words));

        signaller.Signal();
        Judge("fast Recv: a signal"u8, endpoint.Recv(out nuint badge), badge);

        signaller.Signal();
        Judge("fast ReplyRecv: a signal"u8, endpoint.ReplyRecv(new FastMessage(77, 1, 2, 3, 4), out badge), badge);

        signaller.Signal();
        Judge("fast ReplyRecv of nothing: a signal"u8, endpoint.ReplyRecv(new FastMessage(0), out badge), badge);
    }

    /// <summary>Sends a signal back, as a server does that answers whatever arrives.</summary>
    public static void SendBack(Endpoint endpoint, Notification signaller)
    {
        signaller.Signal();
        FastMessage signal = endpoint.Recv(out _);
        Client.Call(3);
        _ = endpoint.Recv(out _);
        ReplyCapability.Reply(signal);
        Client.Settle();
        Check.That("a signal that is sent back is an empty message"u8, Client.Answer == default);
    }

    private static void Judge(ReadOnlySpan<byte> what, ReceivedMessage received, ReadOnlySpan<nuint> words) =>
        Check.That(what, received is { IsSignal: true, IsMessage: false, Badge: Bits } && received.Info == default && Kept(words));

    private static void Judge(ReadOnlySpan<byte> what, FastMessage message, nuint badge) =>
        Check.That(what, message is { IsSignal: true, Label: 0, Length: 0, ExtraCaps: 0, IsTruncated: false } && badge == Bits && message.Info == default);

    private static bool Kept(ReadOnlySpan<nuint> words)
    {
        bool kept = true;
        foreach (nuint word in words)
        {
            kept &= word == Untouched;
        }

        return kept;
    }
}
