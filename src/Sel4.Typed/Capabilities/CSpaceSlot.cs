// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>
/// One slot of the calling thread's own CSpace. It has an address there, <see cref="CPtr"/>, and it is a <see cref="Slot"/> for whatever
/// takes one.
/// </summary>
public readonly partial record struct CSpaceSlot
{
    internal CSpaceSlot(CNode root, nuint index)
    {
        Root = root;
        CPtr = new CPtr(index);
    }

    /// <summary>The root of the CSpace.</summary>
    public CNode Root { get; }

    /// <summary>The slot's address in the calling thread's CSpace.</summary>
    public CPtr CPtr { get; }

    /// <summary>The slot as CNode invocations address it.</summary>
    public Slot ToSlot() => new(Root, CPtr.Value, Slot.FullDepth);

    /// <summary>The slot as CNode invocations address it.</summary>
    public static implicit operator Slot(CSpaceSlot slot) => slot.ToSlot();

    /// <inheritdoc cref="Slot.Mint(Slot, CapRights, CNodeGuard)"/>
    public KernelError Mint(Slot source, CapRights rights, CNodeGuard guard) => ToSlot().Mint(source, rights, guard);

    /// <inheritdoc cref="Slot.Mutate(Slot, CNodeGuard)"/>
    public KernelError Mutate(Slot source, CNodeGuard guard) => ToSlot().Mutate(source, guard);
}
