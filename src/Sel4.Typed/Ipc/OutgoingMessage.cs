// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Checks what is to be sent, once for every way to send it.</summary>
internal static class OutgoingMessage
{
    /// <summary>The message info that says just what the spans hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More words or capabilities than a message can hold.</exception>
    public static seL4_MessageInfo_t Info(nuint label, ReadOnlySpan<nuint> words, ReadOnlySpan<CPtr> caps)
    {
        if (words.Length > (int)seL4_MsgLimits.seL4_MsgMaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(words), "a message holds seL4_MsgMaxLength words at most");
        }

        if (caps.Length > (int)LibSel4.seL4_MsgMaxExtraCaps)
        {
            throw new ArgumentOutOfRangeException(nameof(caps),
                "a message holds seL4_MsgMaxExtraCaps capabilities at most");
        }

        return LibSel4.seL4_MessageInfo_new(Words.ToBits(label), 0, (uint)caps.Length, (uint)words.Length);
    }
}
