// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Checks what is to be sent, once for every way to send it.</summary>
internal static class OutgoingMessage
{
    /// <summary>The message info that says just what the spans hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More words or capabilities than a message can hold, or a label above <see cref="MessageInfo.MaxLabel"/>.</exception>
    public static seL4_MessageInfo_t Info(nuint label, ReadOnlySpan<nuint> words, ReadOnlySpan<CPtr> caps)
    {
        if (words.Length > (int)seL4_MsgLimits.seL4_MsgMaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(words), "a message holds at most seL4_MsgMaxLength (120) words");
        }

        if (caps.Length > (int)LibSel4.seL4_MsgMaxExtraCaps)
        {
            throw new ArgumentOutOfRangeException(nameof(caps),
                "a message holds at most seL4_MsgMaxExtraCaps (3) capabilities");
        }

        return LibSel4.seL4_MessageInfo_new(Words.ToBits(MessageInfo.CheckLabel(label)), 0, (uint)caps.Length, (uint)words.Length);
    }
}
