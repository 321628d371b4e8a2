// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

public readonly partial record struct CNode
{
    /// <summary>
    /// A slot of this CNode, or of one that is reached through it. It has no address in the calling thread's CSpace: for that, take
    /// <see cref="CSpace.Slot(nuint)"/>.
    /// </summary>
    /// <param name="index">The slot's address below this CNode.</param>
    /// <param name="depth">
    /// How many low bits of <paramref name="index"/> to resolve: for a CNode of 2^n slots whose capability has no guard, n.
    /// </param>
    public Slot Slot(nuint index, byte depth) => new(this, index, depth);
}
