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
        // Three bits, two bits, seven bits: the widths of the fields.
        int unwrapped = bits & 7;
        int caps = (bits >> 3) & 3;
        int length = (bits >> 5) & 127;
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
