// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>
/// Corresponds to <c>seL4_CPtr</c>: the address of a capability slot in the calling thread's CSpace. A number; owns
/// nothing and says nothing of what the slot holds.
/// </summary>
/// <param name="Value">The address, resolved from the CSpace root at full word depth.</param>
public readonly record struct CPtr(nuint Value)
{
    /// <summary>Corresponds to <c>seL4_CapNull</c>: the slot that is always empty.</summary>
    public static CPtr Null => default;
}
