// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>Why resolving a capability address failed, as the kernel reports it with <c>seL4_FailedLookup</c>.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="IsSource">Whether the source of the operation could not be resolved, rather than the destination.</param>
/// <param name="BitsLeft">Address bits not yet resolved where it failed. Not reported for an invalid root.</param>
/// <param name="GuardFound">The guard of the CNode reached; reported for a guard mismatch only.</param>
/// <param name="BitsFound">
/// Bits the CNode reached would have resolved (depth mismatch) or its guard's size (guard mismatch).
/// </param>
public readonly record struct LookupFailure(
    LookupFailureKind Kind, bool IsSource, nuint BitsLeft, nuint GuardFound, nuint BitsFound)
{
    // The payload's words: whether the source failed, the kind, then what belongs to the kind.
    internal static LookupFailure FromPayload(in ErrorPayload payload)
    {
        var kind = (LookupFailureKind)(uint)payload[1];
        return kind switch
        {
            LookupFailureKind.GuardMismatch => new(kind, payload[0] != 0, payload[2], payload[3], payload[4]),
            LookupFailureKind.DepthMismatch => new(kind, payload[0] != 0, payload[2], 0, payload[3]),
            LookupFailureKind.MissingCapability => new(kind, payload[0] != 0, payload[2], 0, 0),
            _ => new(kind, payload[0] != 0, 0, 0, 0),
        };
    }
}
