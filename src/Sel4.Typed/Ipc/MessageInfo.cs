// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_MessageInfo_t</c>: what a message holds, in one word.</summary>
/// <param name="Raw">The C value.</param>
public readonly record struct MessageInfo(seL4_MessageInfo_t Raw)
{
    private const int LabelShift = LibSel4.seL4_MsgLengthBits + LibSel4.seL4_MsgExtraCapBits + (int)LibSel4.seL4_MsgMaxExtraCaps;
    private const int LabelBits = (int)LibSel4.seL4_WordBits - LabelShift;
    private const uint AllUnwrapped = (1u << (int)LibSel4.seL4_MsgMaxExtraCaps) - 1;

#if SEL4_ARCH_IA32 || SEL4_ARCH_AARCH32 || SEL4_ARCH_RISCV32
    private const string LabelRange = "a label is at most MessageInfo.MaxLabel (20 bits)";
#else
    private const string LabelRange = "a label is at most MessageInfo.MaxLabel (52 bits)";
#endif

    // How many words arrived beyond the room that was given.
    private readonly byte _cutOff;
    private readonly MessageInfoWord _word = Raw;

    /// <summary>The C value. Its type needs a reference to Sel4.Interop.</summary>
    public seL4_MessageInfo_t Raw
    {
        get => _word;
        init => _word = value;
    }

    /// <summary>Corresponds to <c>seL4_MessageInfo_new</c>.</summary>
    /// <param name="label">What the message is about, 0 to <see cref="MaxLabel"/>; the kernel passes it on untouched.</param>
    /// <param name="capsUnwrapped">Bit mask of capabilities the kernel turned into badges, 0 to 7; ignored when sending.</param>
    /// <param name="extraCaps">Capabilities passed: 0 to <c>seL4_MsgMaxExtraCaps</c>.</param>
    /// <param name="length">Words passed: 0 to <c>seL4_MsgMaxLength</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is larger than its field.</exception>
    public MessageInfo(nuint label, nuint capsUnwrapped, nuint extraCaps, nuint length)
        : this(New(CheckLabel(label), capsUnwrapped, extraCaps, length))
    {
        if (capsUnwrapped > AllUnwrapped)
        {
            throw new ArgumentOutOfRangeException(nameof(capsUnwrapped), "the mask of unwrapped capabilities has 3 bits: 0 to 7");
        }

        if (extraCaps > LibSel4.seL4_MsgMaxExtraCaps)
        {
            throw new ArgumentOutOfRangeException(nameof(extraCaps), "a message holds at most seL4_MsgMaxExtraCaps (3) capabilities");
        }

        if (length > LibSel4.seL4_MsgMaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "a message holds at most seL4_MsgMaxLength (120) words");
        }
    }

    private MessageInfo(seL4_MessageInfo_t raw, int cutOff)
        : this(raw) => _cutOff = (byte)cutOff;

    /// <summary>The largest label: 52 bits of a 64-bit word, 20 bits of a 32-bit word.</summary>
    public static nuint MaxLabel => ~(nuint)0 >> LabelShift;

    /// <summary>What the message is about. For a fault message: the fault's tag. For an invocation: the error.</summary>
    public nuint Label => (nuint)LibSel4.seL4_MessageInfo_get_label(Raw);

    /// <summary>Bit i set: the i-th capability arrived as its badge.</summary>
    public nuint CapsUnwrapped => (nuint)LibSel4.seL4_MessageInfo_get_capsUnwrapped(Raw);

    /// <summary>How many capabilities came along.</summary>
    public int ExtraCaps => (int)LibSel4.seL4_MessageInfo_get_extraCaps(Raw);

    /// <summary>
    /// The number of words. For a received message, never more than the room that was given for them, so a slice of that length
    /// is always valid; <see cref="SentLength"/> is how many arrived.
    /// </summary>
    public int Length => (int)LibSel4.seL4_MessageInfo_get_length(Raw);

    /// <summary>The number of words that were sent, including those that found no room.</summary>
    public int SentLength => Length + _cutOff;

    /// <summary>Whether the message had more words than there was room for. The others are lost.</summary>
    public bool IsTruncated => _cutOff != 0;

    // What the shim returns where the kernel wrote no message info; sel4shim.h explains why no message has this one.
    internal static nuint NoMessage => (nuint)AllUnwrapped << (LabelShift - (int)LibSel4.seL4_MsgMaxExtraCaps);

    /// <summary>Whether both are the same word, and as many words were lost.</summary>
    public bool Equals(MessageInfo other) => Raw.words[0] == other.Raw.words[0] && _cutOff == other._cutOff;

    /// <summary>Corresponds to <c>seL4_MsgMaxLength</c>: how many words a message can have.</summary>
    public const int MaxLength = (int)seL4_MsgLimits.seL4_MsgMaxLength;

    /// <summary>Corresponds to <c>seL4_MsgMaxExtraCaps</c>: how many capabilities a message can have.</summary>
    public const int MaxExtraCaps = (int)LibSel4.seL4_MsgMaxExtraCaps;

    /// <inheritdoc/>
    public override int GetHashCode() => Raw.words[0].GetHashCode();

    // Of a message that arrived where there is room for so many words.
    internal static MessageInfo Received(seL4_MessageInfo_t raw, int room)
    {
        int sent = (int)LibSel4.seL4_MessageInfo_get_length(raw);
        return sent <= room
            ? new MessageInfo(raw)
            : new MessageInfo(LibSel4.seL4_MessageInfo_set_length(raw, (uint)room), sent - room);
    }

    // Of a constant label nothing is left in compiled code.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nuint CheckLabel(nuint label)
    {
        if (label >> LabelBits != 0)
        {
            RefuseLabel();
        }

        return label;
    }

    private static seL4_MessageInfo_t New(nuint label, nuint capsUnwrapped, nuint extraCaps, nuint length) =>
        LibSel4.seL4_MessageInfo_new(Words.ToBits(label), Words.ToBits(capsUnwrapped), Words.ToBits(extraCaps), Words.ToBits(length));

    private static void RefuseLabel() =>
        throw new ArgumentOutOfRangeException("label", LabelRange);
}
