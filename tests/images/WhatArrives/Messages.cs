// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Typed;

namespace WhatArrives;

/// <summary>Messages that are longer than the room for them, and messages with as many capabilities as there can be.</summary>
internal static class Messages
{
    public static void Lengths(Endpoint endpoint)
    {
        Span<nuint> words = stackalloc nuint[4];

        Client.Send(10);
        ReceivedMessage received = endpoint.Recv(words);
        Check.That("Recv: ten words where there is room for four"u8,
            received is { IsMessage: true, IsSignal: false, Badge: Client.Badge, Info: { Label: Client.Label, Length: 4, SentLength: 10, IsTruncated: true } }
            && words[..received.Info.Length][3] == 4);

        Client.Send(10);
        received = endpoint.Recv(default);
        Check.That("Recv: ten words where there is no room"u8, received is { IsMessage: true, Info: { Length: 0, SentLength: 10 } });

        Client.Send(3);
        received = endpoint.Recv(words);
        Check.That("Recv: three words where there is room for four"u8, received is { IsMessage: true, Info: { Length: 3, SentLength: 3, IsTruncated: false } } && words[2] == 3);

        Client.Send(10);
        FastMessage message = endpoint.Recv(out nuint badge);
        Check.That("fast Recv: ten words"u8,
            message is { IsSignal: false, Label: Client.Label, Length: 4, IsTruncated: true, MR3: 4 } && badge == Client.Badge);

        Client.Send(4);
        message = endpoint.Recv(out _);
        Check.That("fast Recv: four words"u8, message is { Length: 4, IsTruncated: false, MR0: 1, MR3: 4 });

        Client.Call(1);
        _ = endpoint.Recv(words);
        ReplyCapability.Reply(8, [1, 2, 3, 4, 5, 6]);
        Client.Settle();
        Check.That("Call: an answer of six words where there is room for four"u8, Client.Answer is { Label: 8, Length: 4, SentLength: 6, IsTruncated: true });
    }

    /// <summary>What the shim marks must not be what such messages bring.</summary>
    public static void Capabilities(Endpoint endpoint, CPtr badged, CPtr other, Slot slot)
    {
        Span<nuint> words = stackalloc nuint[4];
        Span<nuint> badges = stackalloc nuint[3];

        Client.UseCapabilities(badged, badged, badged);
        Client.Send(2, 3);
        ReceivedMessage received = endpoint.Recv(words, badges);
        Check.That("Recv: three capabilities that are unwrapped"u8,
            received is { IsMessage: true, Info: { ExtraCaps: 3, CapsUnwrapped: 7, Length: 2 } } && badges[0] == Client.Badge && badges[2] == Client.Badge);

        Client.Send(2, 3);
        FastMessage message = endpoint.Recv(out _);
        Check.That("fast Recv: three capabilities that are unwrapped"u8, message is { IsSignal: false, Label: Client.Label, ExtraCaps: 3, Length: 2, IsTruncated: false });

        Client.Send(9, 3);
        message = endpoint.ReplyRecv(new FastMessage(1), out _);
        Check.That("fast ReplyRecv: three capabilities that are unwrapped, and nine words"u8,
            message is { IsSignal: false, Label: Client.Label, ExtraCaps: 3, Length: 4, IsTruncated: true });

        ReceivePath.Set(slot);
        Client.UseCapabilities(badged, other, badged);
        Client.Send(2, 3);
        received = endpoint.Recv(words, badges);
        Check.That("Recv: three capabilities, one of which arrives as such"u8,
            received is { IsMessage: true, Info: { ExtraCaps: 3, CapsUnwrapped: 5, Length: 2 } } && badges[0] == Client.Badge && badges[1] == 0);
    }
}
