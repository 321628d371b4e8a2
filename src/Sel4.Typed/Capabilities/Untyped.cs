// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

public readonly partial record struct Untyped
{
    /// <summary>
    /// Corresponds to <c>seL4_Untyped_Retype</c> for one object of a kind whose size the kernel fixes.
    /// </summary>
    /// <typeparam name="T">What to make.</typeparam>
    /// <param name="destination">
    /// An empty slot directly in <c>destination.Root</c>, which must be the root of the calling thread's CSpace.
    /// </param>
    /// <param name="capability">The new object's capability; meaningful only if no error is returned.</param>
    /// <returns>
    /// <see cref="ErrorCode.NotEnoughMemory"/> with the bytes left, <see cref="ErrorCode.DeleteFirst"/> if the slot is
    /// taken, or another error of the kernel.
    /// </returns>
    public KernelError Retype<T>(Slot destination, out T capability)
        where T : struct, IFixedSizeObject<T>
    {
        capability = T.FromCPtr(destination.CPtr);
        return Retype(T.ObjectType, 0, destination);
    }

    /// <summary>
    /// Corresponds to <c>seL4_Untyped_Retype</c> for one object.
    /// </summary>
    /// <param name="type">What to make.</param>
    /// <param name="sizeBits">
    /// For an untyped: its size, 2^n bytes. For a CNode: its slots, 2^n. Ignored for objects of one size.
    /// </param>
    /// <param name="destination">An empty slot directly in <c>destination.Root</c>.</param>
    public KernelError Retype(ObjectType type, nuint sizeBits, Slot destination) =>
        // Depth 0 names the root itself as the destination CNode; the offset is the slot in it.
        Retype(type, sizeBits, destination.Root, 0, 0, destination.Index, 1);
}
