// SPDX-License-Identifier: BSD-2-Clause
using System;
using FsCheck;
using FsCheck.Fluent;
using Sel4.Typed;
using Xunit;

namespace Sel4.Typed.Tests;

public sealed class MessageTests
{
    [Fact]
    public void MessageInfo_gives_back_what_it_was_made_of() => Prop.ForAll<uint, ushort>((label, bits) =>
    {
        // Three bits, two bits, and at most seL4_MsgMaxLength.
        int unwrapped = bits & 7;
        int caps = (bits >> 3) & 3;
        int length = (bits >> 5) % 121;
        var info = new MessageInfo(label, (nuint)unwrapped, (nuint)caps, (nuint)length);
        return info == new MessageInfo(info.Raw)
            && info != new MessageInfo(label ^ 1, (nuint)unwrapped, (nuint)caps, (nuint)length)
            && info.Label == label
            && info.CapsUnwrapped == (nuint)unwrapped
            && info.ExtraCaps == caps
            && info.Length == length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_fast_message_says_how_many_words_it_has()
    {
        Assert.Equal(0, new FastMessage(9).Info.Length);
        Assert.Equal(1, new FastMessage(9, 1).Info.Length);
        Assert.Equal(2, new FastMessage(9, 1, 2).Info.Length);
        Assert.Equal(3, new FastMessage(9, 1, 2, 3).Info.Length);
        var four = new FastMessage(9, 1, 2, 3, 4);
        Assert.Equal(4, four.Info.Length);
        Assert.Equal((9u, 1u, 2u, 3u, 4u), (four.Label, four.MR0, four.MR1, four.MR2, four.MR3));
    }

    [Fact]
    public void A_message_too_long_is_refused_before_any_system_call()
    {
        var endpoint = new Endpoint(new CPtr(1));

        ArgumentOutOfRangeException words =
            Assert.Throws<ArgumentOutOfRangeException>(() => endpoint.Send(0, new nuint[121]));
        Assert.Equal("words", words.ParamName);
        ArgumentOutOfRangeException caps =
            Assert.Throws<ArgumentOutOfRangeException>(() => endpoint.Send(0, default, new CPtr[4]));
        Assert.Equal("caps", caps.ParamName);
    }

    [Fact]
    public void A_label_too_large_is_refused_wherever_it_is_given()
    {
        nuint label = MessageInfo.MaxLabel + 1;
        Assert.Equal((nuint)1 << 52, label);
        var endpoint = new Endpoint(new CPtr(1));
        Action[] uses =
        [
            () => _ = new FastMessage(label), () => _ = new FastMessage(label, 1), () => _ = new FastMessage(label, 1, 2),
            () => _ = new FastMessage(label, 1, 2, 3), () => _ = new FastMessage(label, 1, 2, 3, 4), () => _ = new MessageInfo(label, 0, 0, 0),
            () => endpoint.Send(label), () => endpoint.NBSend(label), () => endpoint.Call(label, default, default),
            () => endpoint.ReplyRecv(label, default, default), () => ReplyCapability.Reply(label),
        ];

        foreach (Action use in uses)
        {
            ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(use);
            Assert.Equal("label", exception.ParamName);
            Assert.Contains("52 bits", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(label - 1, new FastMessage(label - 1, 1).Label);
        Assert.Equal(label - 1, new MessageInfo(label - 1, 7, 3, 120).Label);
    }

    [Theory]
    [InlineData(8, 0, 0, "capsUnwrapped")]
    [InlineData(0, 4, 0, "extraCaps")]
    [InlineData(0, 0, 121, "length")]
    [InlineData(0, 0, 128, "length")]
    [InlineData(8, 4, 128, "capsUnwrapped")]
    public void A_count_too_large_is_refused(int unwrapped, int caps, int length, string parameter)
    {
        ArgumentOutOfRangeException exception =
            Assert.Throws<ArgumentOutOfRangeException>(() => new MessageInfo(1, (nuint)unwrapped, (nuint)caps, (nuint)length));

        Assert.Equal(parameter, exception.ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    [InlineData(255)]
    public void A_receive_path_of_an_impossible_depth_is_refused(int depth)
    {
        var slot = new Slot(new CNode(new CPtr(2)), 1, (byte)depth);

        Assert.Equal("slot", Assert.Throws<ArgumentOutOfRangeException>(() => ReceivePath.CheckDepth(slot)).ParamName);
    }

    [Fact]
    public void A_received_message_info_has_no_more_words_than_there_was_room_for() => Prop.ForAll<byte, byte>((sent, room) =>
    {
        int length = sent % 121;
        MessageInfo raw = new(9, 5, 3, (nuint)length);
        MessageInfo info = ReceivedMessage.From(raw.Raw, 7, room, blocking: true).Info;
        return info.Length == Math.Min(length, room) && info.SentLength == length && info.IsTruncated == (length > room)
            && info is { Label: 9, CapsUnwrapped: 5, ExtraCaps: 3 };
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_register_holds_a_slice_is_valid() => Prop.ForAll<ulong, byte>((word, room) =>
    {
        var raw = default(Sel4.Interop.seL4_MessageInfo_t);
        SetWord(ref raw, word);
        return ReceivedMessage.From(raw, 7, room, blocking: true).Info.Length is var length && length >= 0 && length <= room;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_arrived_is_told_apart()
    {
        var unwritten = default(Sel4.Interop.seL4_MessageInfo_t);
        SetWord(ref unwritten, MessageInfo.NoMessage);

        Assert.Equal(new MessageInfo(0, 7, 0, 0), new MessageInfo(unwritten));
        Assert.True(ReceivedMessage.From(unwritten, 3, 4, blocking: true) is { IsSignal: true, IsMessage: false, Badge: 3 });
        Assert.True(ReceivedMessage.From(unwritten, 0, 4, blocking: true) is { IsSignal: true, IsMessage: false });
        Assert.True(ReceivedMessage.From(unwritten, 3, 4, blocking: false) is { IsSignal: true, IsMessage: false });
        Assert.True(ReceivedMessage.From(unwritten, 0, 4, blocking: false) is { IsSignal: false, IsMessage: false });
        Assert.True(default(ReceivedMessage) is { IsSignal: false, IsMessage: false });
        Assert.True(ReceivedMessage.From(new MessageInfo(0, 7, 3, 0).Raw, 0, 4, blocking: false) is { IsSignal: false, IsMessage: true });
        Assert.True(new ReceivedMessage(new MessageInfo(1, 0, 0, 0), 3) is { IsSignal: false, IsMessage: true });
        Assert.False(new FastMessage(0).IsSignal);
        Assert.False(new FastMessage(MessageInfo.MaxLabel, 1, 2, 3, 4).IsTruncated);
    }

    private static unsafe void SetWord(ref Sel4.Interop.seL4_MessageInfo_t info, ulong word) => info.words[0] = word;

    [Fact]
    public void Rights_say_what_they_allow()
    {
        Assert.Equal(new CapRights(false, false, true, true), CapRights.ReadWrite);
        Assert.True(CapRights.All is { CanGrant: true, CanGrantReply: true, CanRead: true, CanWrite: true });
        Assert.True(CapRights.None is { CanGrant: false, CanGrantReply: false, CanRead: false, CanWrite: false });
        Assert.True(CapRights.Read is { CanRead: true, CanWrite: false });
        Assert.True(CapRights.Write is { CanRead: false, CanWrite: true });
        Assert.True(CapRights.Grant is { CanGrant: true, CanGrantReply: false });
        Assert.True(CapRights.GrantReply is { CanGrant: false, CanGrantReply: true });
    }
}
