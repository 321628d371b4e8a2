// SPDX-License-Identifier: BSD-2-Clause
#if !SEL4_KERNEL_MCS
using System;
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// The reply capability every thread of a kernel without MCS has: it is set when a call is received and used up by
/// answering. Each receive on an endpoint destroys it first, whether or not something arrives; <see cref="Slot.SaveCaller"/>
/// keeps it.
/// </summary>
public static unsafe class ReplyCapability
{
    /// <summary>Corresponds to <c>seL4_Reply</c>: answers the last call without waiting for another.</summary>
    /// <param name="label">What the answer is about, 0 to <see cref="MessageInfo.MaxLabel"/>.</param>
    /// <param name="words">Up to <c>seL4_MsgMaxLength</c> words.</param>
    /// <param name="caps">Up to <c>seL4_MsgMaxExtraCaps</c> capabilities.</param>
    public static void Reply(nuint label, ReadOnlySpan<nuint> words = default, ReadOnlySpan<CPtr> caps = default)
    {
        seL4_MessageInfo_t info = OutgoingMessage.Info(label, words, caps);
        fixed (nuint* w = words)
        fixed (CPtr* c = caps)
        {
            sel4shim_outgoing message = new() { words = w, caps = (nuint*)c };
            Sel4Shim.Reply(info, &message);
        }
    }

    /// <summary>Corresponds to <c>seL4_ReplyWithMRs</c>: answers in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Reply(FastMessage answer) => Sel4Shim.FastReply((sel4shim_fast_message*)&answer);
}
#endif
