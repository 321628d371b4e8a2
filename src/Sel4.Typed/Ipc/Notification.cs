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
    /// Corresponds to <c>seL4_Wait</c>: blocks until there is a signal, then takes all bits. Needs the read right. A call that is still
    /// unanswered can be answered afterwards.
    /// </summary>
    /// <returns>The badges of the signals, or'ed together; 0 if all came by capabilities without a badge.</returns>
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
    /// <returns>
    /// The badges of the signals, or'ed together; 0 for no signal, and also for signals that came by capabilities without a badge. To tell
    /// them apart, signal by a capability with a badge (<see cref="Slot.Mint(Slot, CapRights, nuint)"/>).
    /// </returns>
    public nuint Poll()
    {
        nuint badge;
        _ = LibSel4.seL4_Poll(CPtr.Value, &badge);
        return badge;
    }
}
