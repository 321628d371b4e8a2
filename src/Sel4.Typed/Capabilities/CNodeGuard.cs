// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// Corresponds to <c>seL4_CNode_CapData_t</c>: the guard of a CNode capability. These are the address bits that the kernel compares before
/// it takes the slot's number from the bits that follow.
/// </summary>
public readonly record struct CNodeGuard
{
    /// <summary>Corresponds to <c>seL4_CNode_CapData_new</c>.</summary>
    /// <param name="value">The bits to compare with: 0 to 2^<paramref name="bits"/> - 1.</param>
    /// <param name="bits">
    /// How many bits: 0 to <c>seL4_WordBits</c> - 1. Together with the bits of the CNode's slot numbers, at most <c>seL4_WordBits</c>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> or <paramref name="value"/> is out of range.</exception>
    public CNodeGuard(nuint value, int bits)
    {
        if ((uint)bits >= (uint)LibSel4.seL4_WordBits)
        {
            throw new ArgumentOutOfRangeException(nameof(bits), "a guard has 0 to seL4_WordBits - 1 bits");
        }

        Word = (nuint)LibSel4.seL4_CNode_CapData_new(Words.ToBits(value), Words.ToBits((nuint)(uint)bits)).words[0];

        // The kernel keeps fewer bits of the value than a word has.
        if (value >> bits != 0 || Value != value || Bits != bits)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "the guard's value does not fit in its bits");
        }
    }

    /// <summary>The bits to compare with.</summary>
    public nuint Value => (nuint)LibSel4.seL4_CNode_CapData_get_guard(Raw);

    /// <summary>How many bits.</summary>
    public int Bits => (int)LibSel4.seL4_CNode_CapData_get_guardSize(Raw);

    // As invocations take it. No guard at all is 0, which Tcb.Configure and Tcb.SetSpace take for "unchanged".
    internal nuint Word { get; }

    private seL4_CNode_CapData_t Raw
    {
        get
        {
            seL4_CNode_CapData_t raw = default;
            raw.words[0] = Words.ToBits(Word);
            return raw;
        }
    }
}
