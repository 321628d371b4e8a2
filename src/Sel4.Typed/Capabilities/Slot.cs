// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// One capability slot, addressed the way CNode invocations do it: a root CNode, an index and how many bits of the
/// index to resolve. Corresponds to the (root, index, depth) arguments of <c>seL4_CNode_*</c>.
/// </summary>
/// <param name="Root">Where resolution starts.</param>
/// <param name="Index">The slot's address below <paramref name="Root"/>.</param>
/// <param name="Depth">How many low bits of <paramref name="Index"/> to resolve: 1 to <c>seL4_WordBits</c>.</param>
public readonly record struct Slot(CNode Root, nuint Index, byte Depth)
{
    /// <summary>The depth that resolves a whole word: <c>seL4_WordBits</c>.</summary>
    public const byte FullDepth = (byte)LibSel4.seL4_WordBits;

    /// <summary>
    /// The slot's address in the calling thread's CSpace. Right only if <see cref="Root"/> is that CSpace's root and
    /// <see cref="Depth"/> is <see cref="FullDepth"/>.
    /// </summary>
    public CPtr CPtr => new(Index);

    /// <summary>
    /// Corresponds to <c>seL4_CNode_Copy</c>: puts a copy of <paramref name="source"/>, with at most
    /// <paramref name="rights"/>, into this slot, which must be empty.
    /// </summary>
    public KernelError Copy(Slot source, CapRights rights) =>
        Root.Copy(Index, Depth, source.Root, source.Index, source.Depth, rights);

    /// <summary>
    /// Corresponds to <c>seL4_CNode_Mint</c>: as <see cref="Copy"/>, and sets the badge of an endpoint or
    /// notification, or the guard of a CNode.
    /// </summary>
    public KernelError Mint(Slot source, CapRights rights, nuint badge) =>
        Root.Mint(Index, Depth, source.Root, source.Index, source.Depth, rights, badge);

    /// <summary>Corresponds to <c>seL4_CNode_Move</c>: moves <paramref name="source"/> into this empty slot.</summary>
    public KernelError Move(Slot source) =>
        Root.Move(Index, Depth, source.Root, source.Index, source.Depth);

    /// <summary>
    /// Corresponds to <c>seL4_CNode_Mutate</c>: moves <paramref name="source"/> into this empty slot and sets its badge
    /// or guard.
    /// </summary>
    public KernelError Mutate(Slot source, nuint badge) =>
        Root.Mutate(Index, Depth, source.Root, source.Index, source.Depth, badge);

    /// <summary>Corresponds to <c>seL4_CNode_Delete</c>: empties this slot. An empty slot is no error.</summary>
    public KernelError Delete() => Root.Delete(Index, Depth);

    /// <summary>Corresponds to <c>seL4_CNode_Revoke</c>: deletes every capability derived from this one.</summary>
    public KernelError Revoke() => Root.Revoke(Index, Depth);

#if !SEL4_KERNEL_MCS
    /// <summary>
    /// Corresponds to <c>seL4_CNode_SaveCaller</c>: moves the calling thread's reply capability into this empty slot.
    /// Kernels without MCS only.
    /// </summary>
    public KernelError SaveCaller() => Root.SaveCaller(Index, Depth);
#endif
}
