// SPDX-License-Identifier: BSD-2-Clause
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
    public FastMessage(nuint label)
        : this(new MessageInfo(label, 0, 0, 0))
    {
    }

    /// <summary>A message of one word.</summary>
    public FastMessage(nuint label, nuint mr0)
        : this(new MessageInfo(label, 0, 0, 1), mr0)
    {
    }

    /// <summary>A message of two words.</summary>
    public FastMessage(nuint label, nuint mr0, nuint mr1)
        : this(new MessageInfo(label, 0, 0, 2), mr0, mr1)
    {
    }

    /// <summary>A message of three words.</summary>
    public FastMessage(nuint label, nuint mr0, nuint mr1, nuint mr2)
        : this(new MessageInfo(label, 0, 0, 3), mr0, mr1, mr2)
    {
    }

    /// <summary>A message of four words.</summary>
    public FastMessage(nuint label, nuint mr0, nuint mr1, nuint mr2, nuint mr3)
        : this(new MessageInfo(label, 0, 0, 4), mr0, mr1, mr2, mr3)
    {
    }

    private FastMessage(MessageInfo info, nuint mr0 = 0, nuint mr1 = 0, nuint mr2 = 0, nuint mr3 = 0)
    {
        _raw.info = info.Raw;
        _raw.mr0 = mr0;
        _raw.mr1 = mr1;
        _raw.mr2 = mr2;
        _raw.mr3 = mr3;
    }

    /// <summary>
    /// Label and length. Of a received message the length may be above <see cref="MaxLength"/>: the words past the
    /// fourth are lost; receive into a span where that can happen. Sent again, such a message has four words, and no
    /// capabilities whatever this says of them.
    /// </summary>
    public readonly MessageInfo Info => new(_raw.info);

    /// <summary>What the message is about.</summary>
    public readonly nuint Label => Info.Label;
}
