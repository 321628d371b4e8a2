// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Where the calling thread receives a capability: one slot, set in its IPC buffer, kept until set anew.</summary>
public static class ReceivePath
{
    /// <summary>Corresponds to <c>seL4_SetCapReceivePath</c>.</summary>
    /// <param name="slot">An empty slot; each capability received fills it, so set or empty it before the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The depth of <paramref name="slot"/> is not 1 to <c>seL4_WordBits</c>. The kernel would drop the capabilities without an error.
    /// </exception>
    public static void Set(Slot slot)
    {
        CheckDepth(slot);
        LibSel4.seL4_SetCapReceivePath(slot.Root.CPtr.Value, slot.Index, slot.Depth);
    }

    // Apart from the call, which CoreCLR binds before the first statement runs: tests have no shim.
    internal static void CheckDepth(Slot slot)
    {
        if (slot.Depth is 0 or > Slot.FullDepth)
        {
            throw new ArgumentOutOfRangeException(nameof(slot), "the depth of a slot is 1 to seL4_WordBits");
        }
    }
}
