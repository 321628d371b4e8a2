// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>
/// The address of a capability slot in the CSpace of the thread that an invocation is about. It is a number of that CSpace: in the calling
/// thread's, the same number may be another capability.
/// </summary>
/// <param name="Value">The address, resolved from the root of that thread's CSpace at full word depth.</param>
public readonly record struct TargetCPtr(nuint Value)
{
    /// <summary>Corresponds to <c>seL4_CapNull</c>: no capability.</summary>
    public static TargetCPtr Null => default;

    /// <summary>The address of a capability of one's own, for a thread that has the calling thread's CSpace.</summary>
    public static TargetCPtr InSharedCSpace<T>(T capability)
        where T : struct, ICapability<T> => new(capability.CPtr.Value);
}
