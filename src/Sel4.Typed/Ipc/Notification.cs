// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to a notification capability: one word of badge bits that signals set and a wait takes.</summary>
/// <param name="CPtr">The slot's address in the calling thread's CSpace.</param>
public readonly unsafe partial record struct Notification(CPtr CPtr) : IFixedSizeObject<Notification>
{
    /// <inheritdoc/>
    public static ObjectType ObjectType => ObjectType.Notification;

    /// <inheritdoc/>
    public static int SizeBits => (int)LibSel4.seL4_NotificationBits;

    /// <inheritdoc/>
    public static Notification FromCPtr(CPtr cptr) => new(cptr);

    /// <summary>
    /// Corresponds to <c>seL4_Signal</c>: sets the bits of this capability's badge. Never blocks. Needs the write right.
    /// </summary>
    public void Signal() => LibSel4.seL4_Signal(CPtr.Value);

    /// <summary>
    /// Corresponds to <c>seL4_Wait</c>: blocks until a bit is set, then takes them all. Needs the read right. A call that is still
    /// unanswered can be answered afterwards.
    /// </summary>
    /// <returns>The bits that were set.</returns>
    public nuint Wait()
    {
        nuint badge;
        LibSel4.seL4_Wait(CPtr.Value, &badge);
        return badge;
    }

    /// <summary>
    /// Corresponds to <c>seL4_Poll</c>: takes the bits without blocking. Needs the read right. A call that is still unanswered can
    /// be answered afterwards.
    /// </summary>
    /// <returns>The bits that were set; 0 for none.</returns>
    public nuint Poll()
    {
        nuint badge;
        _ = LibSel4.seL4_Poll(CPtr.Value, &badge);
        return badge;
    }
}
