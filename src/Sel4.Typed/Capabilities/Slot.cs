// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// One capability slot in any CNode, addressed as CNode invocations do it: a root CNode, an index and how many bits of the index to
/// resolve. Corresponds to the (root, index, depth) arguments of <c>seL4_CNode_*</c>. What is in the slot is used by its address in the
/// calling thread's CSpace, which only a <see cref="CSpaceSlot"/> has.
/// </summary>
/// <param name="Root">Where resolution starts.</param>
/// <param name="Index">The slot's address below <paramref name="Root"/>.</param>
/// <param name="Depth">How many low bits of <paramref name="Index"/> to resolve: 1 to <c>seL4_WordBits</c>.</param>
public readonly partial record struct Slot(CNode Root, nuint Index, byte Depth)
{
    /// <summary>The depth that resolves a whole word: <c>seL4_WordBits</c>.</summary>
    public const byte FullDepth = (byte)LibSel4.seL4_WordBits;

    /// <summary>Corresponds to <c>seL4_CNode_Mint</c> for a CNode: copies its capability to this slot, with a guard.</summary>
    /// <param name="source">The slot to take the capability from.</param>
    /// <param name="rights">Upper bound on the rights granted. Rights the source lacks are not added.</param>
    /// <param name="guard">The guard of the copy.</param>
    public KernelError Mint(Slot source, CapRights rights, CNodeGuard guard) => Mint(source, rights, guard.Word);

    /// <summary>Corresponds to <c>seL4_CNode_Mutate</c> for a CNode: moves its capability to this slot and sets its guard.</summary>
    /// <param name="source">The slot to take the capability from.</param>
    /// <param name="guard">The guard of the moved capability.</param>
    public KernelError Mutate(Slot source, CNodeGuard guard) => Mutate(source, guard.Word);
}
