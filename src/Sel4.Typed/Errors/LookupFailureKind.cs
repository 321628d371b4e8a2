// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_LookupFailureType</c>.</summary>
public enum LookupFailureKind : uint
{
    /// <summary>Corresponds to <c>seL4_NoFailure</c>.</summary>
    None = (uint)seL4_LookupFailureType.seL4_NoFailure,

    /// <summary>Corresponds to <c>seL4_InvalidRoot</c>: the root is not a CNode.</summary>
    InvalidRoot = (uint)seL4_LookupFailureType.seL4_InvalidRoot,

    /// <summary>Corresponds to <c>seL4_MissingCapability</c>: the slot reached is empty or of the wrong type.</summary>
    MissingCapability = (uint)seL4_LookupFailureType.seL4_MissingCapability,

    /// <summary>Corresponds to <c>seL4_DepthMismatch</c>: the bits to resolve do not end at a CNode's edge.</summary>
    DepthMismatch = (uint)seL4_LookupFailureType.seL4_DepthMismatch,

    /// <summary>Corresponds to <c>seL4_GuardMismatch</c>: the address does not match a CNode's guard.</summary>
    GuardMismatch = (uint)seL4_LookupFailureType.seL4_GuardMismatch,
}
