// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_MessageInfo_t</c>: what a message holds, in one word.</summary>
/// <param name="Raw">The C value.</param>
public readonly record struct MessageInfo(seL4_MessageInfo_t Raw)
{
    private readonly MessageInfoWord _word = Raw;

    /// <summary>The C value. Its type needs a reference to Sel4.Interop.</summary>
    public seL4_MessageInfo_t Raw
    {
        get => _word;
        init => _word = value;
    }

    /// <summary>Corresponds to <c>seL4_MessageInfo_new</c>.</summary>
    /// <param name="label">What the message is about; the kernel passes it on untouched.</param>
    /// <param name="capsUnwrapped">Bit mask of capabilities the kernel turned into badges; ignored when sending.</param>
    /// <param name="extraCaps">Capabilities passed: 0 to <c>seL4_MsgMaxExtraCaps</c>.</param>
    /// <param name="length">Words passed: 0 to <c>seL4_MsgMaxLength</c>.</param>
    public MessageInfo(nuint label, nuint capsUnwrapped, nuint extraCaps, nuint length)
        : this(LibSel4.seL4_MessageInfo_new(Words.ToBits(label), Words.ToBits(capsUnwrapped), Words.ToBits(extraCaps), Words.ToBits(length)))
    {
    }

    /// <summary>What the message is about. For a fault message: the fault's tag. For an invocation: the error.</summary>
    public nuint Label => (nuint)LibSel4.seL4_MessageInfo_get_label(Raw);

    /// <summary>Bit i set: the i-th capability arrived as its badge.</summary>
    public nuint CapsUnwrapped => (nuint)LibSel4.seL4_MessageInfo_get_capsUnwrapped(Raw);

    /// <summary>How many capabilities came along.</summary>
    public int ExtraCaps => (int)LibSel4.seL4_MessageInfo_get_extraCaps(Raw);

    /// <summary>How many words came along.</summary>
    public int Length => (int)LibSel4.seL4_MessageInfo_get_length(Raw);

    /// <summary>Whether both are the same word.</summary>
    public bool Equals(MessageInfo other) => Raw.words[0] == other.Raw.words[0];

    /// <summary>Corresponds to <c>seL4_MsgMaxLength</c>: how many words a message can have.</summary>
    public const int MaxLength = (int)seL4_MsgLimits.seL4_MsgMaxLength;

    /// <summary>Corresponds to <c>seL4_MsgMaxExtraCaps</c>: how many capabilities a message can have.</summary>
    public const int MaxExtraCaps = (int)LibSel4.seL4_MsgMaxExtraCaps;

    /// <inheritdoc/>
    public override int GetHashCode() => Raw.words[0].GetHashCode();
}
