// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// Corresponds to an endpoint capability. Words are passed as arguments or spans and copied next to the system call:
/// there is nothing to stage in message registers, and nothing of a message is left there to read.
/// </summary>
/// <param name="CPtr">The slot's address in the calling thread's CSpace.</param>
public readonly unsafe partial record struct Endpoint(CPtr CPtr) : IFixedSizeObject<Endpoint>
{
    /// <inheritdoc/>
    public static ObjectType ObjectType => ObjectType.Endpoint;

    /// <inheritdoc/>
    public static int SizeBits => (int)LibSel4.seL4_EndpointBits;

    /// <inheritdoc/>
    public static Endpoint FromCPtr(CPtr cptr) => new(cptr);

    /// <summary>Corresponds to <c>seL4_Send</c>: blocks until a receiver took the message. Needs the write right.</summary>
    /// <param name="label">What the message is about, 0 to <see cref="MessageInfo.MaxLabel"/>.</param>
    /// <param name="words">Up to <c>seL4_MsgMaxLength</c> words.</param>
    /// <param name="caps">Up to <c>seL4_MsgMaxExtraCaps</c> capabilities; passing them needs the grant right.</param>
    public void Send(nuint label, ReadOnlySpan<nuint> words = default, ReadOnlySpan<CPtr> caps = default)
    {
        seL4_MessageInfo_t info = OutgoingMessage.Info(label, words, caps);
        fixed (nuint* w = words)
        fixed (CPtr* c = caps)
        {
            sel4shim_outgoing message = new() { words = w, caps = (nuint*)c };
            Sel4Shim.Send(CPtr.Value, info, &message);
        }
    }

    /// <summary>Corresponds to <c>seL4_NBSend</c>: as <c>Send</c>, and drops the message if nobody waits.</summary>
    /// <inheritdoc cref="Send(nuint, ReadOnlySpan{nuint}, ReadOnlySpan{CPtr})" path="/param"/>
    public void NBSend(nuint label, ReadOnlySpan<nuint> words = default, ReadOnlySpan<CPtr> caps = default)
    {
        seL4_MessageInfo_t info = OutgoingMessage.Info(label, words, caps);
        fixed (nuint* w = words)
        fixed (CPtr* c = caps)
        {
            sel4shim_outgoing message = new() { words = w, caps = (nuint*)c };
            Sel4Shim.NBSend(CPtr.Value, info, &message);
        }
    }

    /// <summary>
    /// Corresponds to <c>seL4_Call</c>: sends, and blocks until the receiver replied. Needs write, and grant or
    /// grant-reply.
    /// </summary>
    /// <param name="label">What the message is about, 0 to <see cref="MessageInfo.MaxLabel"/>.</param>
    /// <param name="words">Up to <c>seL4_MsgMaxLength</c> words.</param>
    /// <param name="answer">Receives the answer's words; may be the same memory as <paramref name="words"/>.</param>
    /// <param name="caps">Up to <c>seL4_MsgMaxExtraCaps</c> capabilities; passing them needs the grant right.</param>
    /// <returns>
    /// Label of the answer, and how many of its words are in <paramref name="answer"/>; <see cref="MessageInfo.SentLength"/> is
    /// how many were sent.
    /// </returns>
    public MessageInfo Call(nuint label, ReadOnlySpan<nuint> words, Span<nuint> answer,
        ReadOnlySpan<CPtr> caps = default)
    {
        seL4_MessageInfo_t info = OutgoingMessage.Info(label, words, caps);
        fixed (nuint* w = words)
        fixed (CPtr* c = caps)
        fixed (nuint* a = answer)
        {
            sel4shim_outgoing message = new() { words = w, caps = (nuint*)c };
            sel4shim_incoming incoming = new() { words = a, capacity = (nuint)answer.Length };
            return MessageInfo.Received(Sel4Shim.Call(CPtr.Value, info, &message, &incoming), answer.Length);
        }
    }

    /// <summary>Corresponds to <c>seL4_SendWithMRs</c>: sends up to four words in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Send(FastMessage message)
    {
        Sel4Shim.FastSend(CPtr.Value, (sel4shim_fast_message*)&message);
    }

    /// <summary>Corresponds to <c>seL4_NBSendWithMRs</c>: as <see cref="Send(FastMessage)"/>, and drops the message if nobody waits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NBSend(FastMessage message)
    {
        Sel4Shim.FastNBSend(CPtr.Value, (sel4shim_fast_message*)&message);
    }

    /// <summary>Corresponds to <c>seL4_CallWithMRs</c>: call and answer in registers.</summary>
    /// <param name="message">What is sent.</param>
    /// <returns>The answer.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage Call(FastMessage message)
    {
        Sel4Shim.FastCall(CPtr.Value, (sel4shim_fast_message*)&message);
        return message;
    }

    // The shim writes as many badges as a message can carry; a shorter span cannot be filled safely.
    private static Span<nuint> Badges(Span<nuint> badges) =>
        badges.Length is 0 or >= (int)LibSel4.seL4_MsgMaxExtraCaps
            ? badges
            : throw new ArgumentException("needs room for seL4_MsgMaxExtraCaps badges, or none", nameof(badges));
}
