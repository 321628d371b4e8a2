// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Where the calling thread receives a capability: one slot, set in its IPC buffer, kept until set anew.</summary>
public static class ReceivePath
{
    /// <summary>Corresponds to <c>seL4_SetCapReceivePath</c>.</summary>
    /// <param name="slot">An empty slot; each capability received fills it, so set or empty it before the next.</param>
    public static void Set(Slot slot) =>
        LibSel4.seL4_SetCapReceivePath(slot.Root.CPtr.Value, slot.Index, slot.Depth);
}
