// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_SlotRegion</c>: slots of the root task's CNode, from the first to before the last.</summary>
/// <param name="Start">The first slot.</param>
/// <param name="End">The slot after the last; equal to <paramref name="Start"/> for an empty region.</param>
public readonly record struct SlotRegion(nuint Start, nuint End)
{
    internal SlotRegion(seL4_SlotRegion raw)
        : this(raw.start, raw.end)
    {
    }

    /// <summary>How many slots.</summary>
    public nuint Count => End - Start;
}
