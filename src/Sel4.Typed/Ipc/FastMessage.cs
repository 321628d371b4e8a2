// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// A message of at most four words, which x86_64, AArch64 and RISC-V pass in registers: nothing is copied through the
/// IPC buffer, and the kernel's fast path can take it.
/// </summary>
public struct FastMessage
{
    // The only field: a pointer to this is a pointer to the C structure.
    private FastMessageWords _raw;

    /// <summary>How many words fit.</summary>
    public const int MaxLength = 4;

    /// <summary>First word.</summary>
    public nuint MR0
    {
        readonly get => _raw.mr0;
        set => _raw.mr0 = value;
    }

    /// <summary>Second word.</summary>
    public nuint MR1
    {
        readonly get => _raw.mr1;
        set => _raw.mr1 = value;
    }

    /// <summary>Third word.</summary>
    public nuint MR2
    {
        readonly get => _raw.mr2;
        set => _raw.mr2 = value;
    }

    /// <summary>Fourth word.</summary>
    public nuint MR3
    {
        readonly get => _raw.mr3;
        set => _raw.mr3 = value;
    }

    /// <summary>A message without words.</summary>
    /// <param name="label">What the message is about, 0 to <see cref="MessageInfo.MaxLabel"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="label"/> is above <see cref="MessageInfo.MaxLabel"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage(nuint label)
        : this(label, 0, 0, 0, 0, 0)
    {
    }

    /// <summary>A message of one word.</summary>
    /// <inheritdoc cref="FastMessage(nuint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage(nuint label, nuint mr0)
        : this(label, 1u, mr0, 0, 0, 0)
    {
    }

    /// <summary>A message of two words.</summary>
    /// <inheritdoc cref="FastMessage(nuint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage(nuint label, nuint mr0, nuint mr1)
        : this(label, 2u, mr0, mr1, 0, 0)
    {
    }

    /// <summary>A message of three words.</summary>
    /// <inheritdoc cref="FastMessage(nuint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage(nuint label, nuint mr0, nuint mr1, nuint mr2)
        : this(label, 3u, mr0, mr1, mr2, 0)
    {
    }

    /// <summary>A message of four words.</summary>
    /// <inheritdoc cref="FastMessage(nuint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FastMessage(nuint label, nuint mr0, nuint mr1, nuint mr2, nuint mr3)
        : this(label, 4u, mr0, mr1, mr2, mr3)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FastMessage(nuint label, uint length, nuint mr0, nuint mr1, nuint mr2, nuint mr3)
    {
        _raw.info = LibSel4.seL4_MessageInfo_new(Words.ToBits(MessageInfo.CheckLabel(label)), 0, 0, length);
        _raw.mr0 = mr0;
        _raw.mr1 = mr1;
        _raw.mr2 = mr2;
        _raw.mr3 = mr3;
    }

    /// <summary>What the message is about; 0 for a signal.</summary>
    public readonly nuint Label => (nuint)LibSel4.seL4_MessageInfo_get_label(_raw.info);

    /// <summary>How many of the words belong to the message: 0 to <see cref="MaxLength"/>; 0 for a signal.</summary>
    public readonly int Length => (int)LibSel4.seL4_MessageInfo_get_length(_raw.info);

    /// <summary>
    /// Whether a signal of a notification that is bound to the thread arrived instead of a message. Then the badge that was
    /// received with it has its badges, and the words mean nothing.
    /// </summary>
    public readonly bool IsSignal => _raw.info.words[0] == MessageInfo.NoMessage;

    /// <summary>
    /// Whether more than <see cref="MaxLength"/> words arrived. The others are lost; receive into a span where that can happen.
    /// </summary>
    public readonly bool IsTruncated => (Notes & 1) != 0 && !IsSignal;

    /// <summary>How many capabilities arrived. They are not part of the message when it is sent again.</summary>
    public readonly int ExtraCaps => IsSignal ? 0 : (int)(Notes >> 1);

    /// <summary>Label, length, and how many capabilities arrived; empty for a signal.</summary>
    public readonly MessageInfo Info =>
        new(LibSel4.seL4_MessageInfo_new(Words.ToBits(Label), 0, (uint)ExtraCaps, (uint)Length));

    // What the shim notes in a field that the kernel ignores when the message is sent again; described in sel4shim.h.
    private readonly uint Notes => (uint)LibSel4.seL4_MessageInfo_get_capsUnwrapped(_raw.info);
}
