// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;

namespace Sel4.Typed;

public readonly partial record struct Untyped
{
    /// <summary>Corresponds to <c>seL4_Untyped_Retype</c> for one object of a kind whose size the kernel fixes.</summary>
    /// <typeparam name="T">What to make.</typeparam>
    /// <param name="destination">An empty slot of the calling thread's CSpace.</param>
    /// <param name="capability">The new object's capability; null after an error.</param>
    /// <returns>
    /// <see cref="ErrorCode.NotEnoughMemory"/> with the bytes left, <see cref="ErrorCode.DeleteFirst"/> if the slot is
    /// taken, or another error of the kernel.
    /// </returns>
    public KernelError Retype<T>(CSpaceSlot destination, out T capability)
        where T : struct, IFixedSizeObject<T>
    {
        KernelError error = Retype(T.ObjectType, 0, destination);
        capability = T.FromCPtr(error.IsSuccess ? destination.CPtr : CPtr.Null);
        return error;
    }

    /// <summary>
    /// Corresponds to <c>seL4_Untyped_Retype</c> for one object of a kind whose size the kernel fixes, in any CNode. The object has no
    /// address in the calling thread's CSpace.
    /// </summary>
    /// <typeparam name="T">What to make.</typeparam>
    /// <inheritdoc cref="Retype(ObjectType, nuint, CNode, nuint, nuint)"/>
    [SuppressMessage("Design", "CA1004", Justification = "The type argument says what to make.")]
    public KernelError Retype<T>(CNode node, nuint nodeOffset, nuint numObjects = 1)
        where T : struct, IFixedSizeObject<T> => Retype(T.ObjectType, 0, node, nodeOffset, numObjects);

    /// <summary>Corresponds to <c>seL4_Untyped_Retype</c> for one object.</summary>
    /// <param name="type">What to make.</param>
    /// <param name="sizeBits">
    /// For an untyped: its size, 2^n bytes. For a CNode: its slots, 2^n. Ignored for objects of one size.
    /// </param>
    /// <param name="destination">An empty slot of the calling thread's CSpace.</param>
    public KernelError Retype(ObjectType type, nuint sizeBits, CSpaceSlot destination) =>
        Retype(type, sizeBits, destination.Root, destination.CPtr.Value);

    /// <summary>Corresponds to <c>seL4_Untyped_Retype</c> into a CNode that the calling thread has a capability to.</summary>
    /// <param name="type">What to make.</param>
    /// <param name="sizeBits">
    /// For an untyped: its size, 2^n bytes. For a CNode: its slots, 2^n. Ignored for objects of one size.
    /// </param>
    /// <param name="node">The CNode to put the new capabilities into.</param>
    /// <param name="nodeOffset">The number of the first slot in that CNode; it and those after it must be empty.</param>
    /// <param name="numObjects">How many objects: 1 to <c>seL4_UntypedRetypeMaxObjects</c>.</param>
    public KernelError Retype(ObjectType type, nuint sizeBits, CNode node, nuint nodeOffset, nuint numObjects = 1) =>
        // Depth 0 names the root itself as the destination CNode.
        Retype(type, sizeBits, new Slot(node, 0, 0), nodeOffset, numObjects);
}
