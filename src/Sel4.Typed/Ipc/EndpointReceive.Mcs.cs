// SPDX-License-Identifier: BSD-2-Clause
#if SEL4_KERNEL_MCS
using System;
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

// Receiving on an MCS kernel: a reply object, passed along, holds the caller until it is answered.
public readonly unsafe partial record struct Endpoint
{
    /// <summary>Corresponds to <c>seL4_Recv</c>: blocks until a message arrives. Needs the read right.</summary>
    /// <param name="words">Receives the message's words.</param>
    /// <param name="reply">Holds the sender of a call; must hold nobody else.</param>
    /// <param name="badges">
    /// Receives the badges of capabilities the kernel unwrapped, and 0 for others: empty, or room for
    /// <c>seL4_MsgMaxExtraCaps</c>.
    /// </param>
    public ReceivedMessage Recv(Span<nuint> words, Reply reply, Span<nuint> badges = default)
    {
        nuint sender;
        fixed (nuint* w = words)
        fixed (nuint* b = Badges(badges))
        {
            sel4shim_incoming incoming = new() { words = w, capacity = (nuint)words.Length, badges = b };
            seL4_MessageInfo_t info = Sel4Shim.Recv(CPtr.Value, &sender, &incoming, reply.CPtr.Value);
            return ReceivedMessage.From(info, sender, words.Length, blocking: true);
        }
    }

    /// <summary>
    /// Corresponds to <c>seL4_NBRecv</c>: takes a message if a sender waits. <see cref="ReceivedMessage.IsMessage"/> tells whether
    /// one did; if not, <paramref name="words"/> and <paramref name="badges"/> are unchanged.
    /// </summary>
    /// <inheritdoc cref="Recv(Span{nuint}, Reply, Span{nuint})" path="/param"/>
    public ReceivedMessage NBRecv(Span<nuint> words, Reply reply, Span<nuint> badges = default)
    {
        nuint sender;
        fixed (nuint* w = words)
        fixed (nuint* b = Badges(badges))
        {
            sel4shim_incoming incoming = new() { words = w, capacity = (nuint)words.Length, badges = b };
            seL4_MessageInfo_t info = Sel4Shim.NBRecv(CPtr.Value, &sender, &incoming, reply.CPtr.Value);
            return ReceivedMessage.From(info, sender, words.Length, blocking: false);
        }
    }

    /// <summary>
    /// Corresponds to <c>seL4_ReplyRecv</c>: answers the last call and blocks until the next message arrives.
    /// </summary>
    /// <param name="label">What the answer is about, 0 to <see cref="MessageInfo.MaxLabel"/>.</param>
    /// <param name="answer">The answer's words.</param>
    /// <param name="words">Receives the next message's words; may be the same memory.</param>
    /// <param name="reply">Holds the caller that is answered, and then the next one.</param>
    /// <param name="caps">Capabilities that go with the answer.</param>
    /// <param name="badges">Empty, or room for <c>seL4_MsgMaxExtraCaps</c>.</param>
    public ReceivedMessage ReplyRecv(nuint label, ReadOnlySpan<nuint> answer, Span<nuint> words, Reply reply,
        ReadOnlySpan<CPtr> caps = default, Span<nuint> badges = default)
    {
        seL4_MessageInfo_t info = OutgoingMessage.Info(label, answer, caps);
        nuint sender;
        fixed (nuint* a = answer)
        fixed (CPtr* c = caps)
        fixed (nuint* w = words)
        fixed (nuint* b = Badges(badges))
        {
            sel4shim_outgoing outgoing = new() { words = a, caps = (nuint*)c };
            sel4shim_incoming incoming = new() { words = w, capacity = (nuint)words.Length, badges = b };
            info = Sel4Shim.ReplyRecv(CPtr.Value, info, &outgoing, &sender, &incoming, reply.CPtr.Value);
            return ReceivedMessage.From(info, sender, words.Length, blocking: true);
        }
    }

    /// <summary>Corresponds to <c>seL4_RecvWithMRs</c>: blocks until a message of up to four words arrives.</summary>
    /// <param name="reply">Holds the sender of a call; must hold nobody else.</param>
    /// <param name="badge">The badge of the capability that was used to send.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage Recv(Reply reply, out nuint badge)
    {
        Unsafe.SkipInit(out FastMessage message);
        badge = Sel4Shim.FastRecv(CPtr.Value, (sel4shim_fast_message*)&message, reply.CPtr.Value);
        return message;
    }

    /// <summary>
    /// Corresponds to <c>seL4_ReplyRecvWithMRs</c>: answers the last call and blocks until the next message arrives,
    /// both in registers.
    /// </summary>
    /// <param name="answer">Goes to the last caller.</param>
    /// <param name="reply">Holds the caller that is answered, and then the next one.</param>
    /// <param name="badge">The badge of the capability that the next message was sent with.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage ReplyRecv(FastMessage answer, Reply reply, out nuint badge)
    {
        badge = Sel4Shim.FastReplyRecv(CPtr.Value, (sel4shim_fast_message*)&answer, reply.CPtr.Value);
        return answer;
    }
}
#endif
