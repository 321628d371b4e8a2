// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>
/// The calling thread's own CSpace, if it is one CNode as a root task has it: the address of a slot is the slot's number, and a whole word
/// of it is resolved. Only a slot of one's own CSpace has a <see cref="Typed.CPtr"/>. Slots of other CNodes are <see cref="Typed.Slot"/>.
/// </summary>
public readonly record struct CSpace
{
    private CSpace(CNode root)
    {
        Root = root;
    }

    /// <summary>The CNode, as a capability in the CSpace itself.</summary>
    public CNode Root { get; }

    /// <summary>
    /// Declares that <paramref name="root"/> is the root of the calling thread's CSpace. Root tasks use <see cref="InitialCaps.CSpace"/>.
    /// </summary>
    /// <param name="root">
    /// A capability to the CNode that the thread was configured with, with the same guard: all 0, and as long as the CNode's slot numbers
    /// leave of a word. Nothing can check this, so with another CNode the addresses of the slots are wrong.
    /// </param>
    public static CSpace OfCallingThread(CNode root) => new(root);

    /// <summary>The slot with a number.</summary>
    /// <param name="index">0 to the number of slots - 1. The kernel refuses a greater one when the slot is used.</param>
    public CSpaceSlot Slot(nuint index) => new(Root, index);

    /// <summary>The slot at an address.</summary>
    public CSpaceSlot Slot(CPtr cptr) => new(Root, cptr.Value);

    /// <summary>The slot that a capability is in.</summary>
    public CSpaceSlot Slot<T>(T capability)
        where T : struct, ICapability<T> => new(Root, capability.CPtr.Value);
}
