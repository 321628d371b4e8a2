// SPDX-License-Identifier: BSD-2-Clause
#if SEL4_KERNEL_MCS
using System;
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// Corresponds to a reply object of an MCS kernel: it is passed when receiving, and holds the caller until it is
/// answered.
/// </summary>
/// <param name="CPtr">The slot's address in the calling thread's CSpace.</param>
public readonly unsafe partial record struct Reply(CPtr CPtr) : IFixedSizeObject<Reply>
{
    /// <inheritdoc/>
    public static ObjectType ObjectType => ObjectType.Reply;

    /// <inheritdoc/>
    public static int SizeBits => (int)LibSel4.seL4_ReplyBits;

    /// <inheritdoc/>
    public static Reply FromCPtr(CPtr cptr) => new(cptr);

    /// <summary>
    /// Corresponds to <c>seL4_Send</c> on a reply object: answers the caller it holds, without waiting for another.
    /// </summary>
    /// <param name="label">What the answer is about, 0 to <see cref="MessageInfo.MaxLabel"/>.</param>
    /// <param name="words">Up to <c>seL4_MsgMaxLength</c> words.</param>
    /// <param name="caps">Up to <c>seL4_MsgMaxExtraCaps</c> capabilities.</param>
    public void Send(nuint label, ReadOnlySpan<nuint> words = default, ReadOnlySpan<CPtr> caps = default) =>
        new Endpoint(CPtr).Send(label, words, caps);

    /// <summary>Corresponds to <c>seL4_SendWithMRs</c> on a reply object: answers in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Send(FastMessage answer) => new Endpoint(CPtr).Send(answer);
}
#endif
