// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_SlotRegion</c>: slots of the root task's CSpace, from the first to before the last.</summary>
/// <param name="Start">The number of the first slot.</param>
/// <param name="End">The number after the last slot's. The region is empty if this is not above <paramref name="Start"/>.</param>
public readonly record struct SlotRegion(nuint Start, nuint End)
{
    internal SlotRegion(seL4_SlotRegion raw)
        : this(raw.start, raw.end)
    {
    }

    /// <summary>How many slots.</summary>
    public nuint Count => End > Start ? End - Start : 0;

    /// <summary>A slot of the region.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or <see cref="Count"/> or more.</exception>
    public CSpaceSlot this[int index] =>
        index >= 0 && (nuint)(uint)index < Count ? InitialCaps.CSpace.Slot(Start + (nuint)(uint)index) : throw new ArgumentOutOfRangeException(nameof(index), "the region has fewer slots");
}
