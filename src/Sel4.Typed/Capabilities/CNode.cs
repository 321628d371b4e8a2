// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

public readonly partial record struct CNode
{
    /// <summary>The slot at <paramref name="index"/>, all bits of which are resolved from this CNode.</summary>
    public Slot Slot(nuint index) => new(this, index, Typed.Slot.FullDepth);

    /// <summary>The slot at <paramref name="index"/>, of which <paramref name="depth"/> bits are resolved.</summary>
    public Slot Slot(nuint index, byte depth) => new(this, index, depth);
}
