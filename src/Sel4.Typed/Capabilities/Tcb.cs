// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

public readonly partial record struct Tcb
{
    /// <summary>Corresponds to <c>seL4_MaxPrio</c>: the highest priority.</summary>
    public const byte MaxPriority = (byte)LibSel4.seL4_MaxPrio;
}
