// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_Error</c>: why the kernel refused an invocation.</summary>
public enum ErrorCode : uint
{
    /// <summary>Corresponds to <c>seL4_NoError</c>.</summary>
    NoError = (uint)seL4_Error.seL4_NoError,

    /// <summary>Corresponds to <c>seL4_InvalidArgument</c>: see <see cref="KernelError.ArgumentNumber"/>.</summary>
    InvalidArgument = (uint)seL4_Error.seL4_InvalidArgument,

    /// <summary>
    /// Corresponds to <c>seL4_InvalidCapability</c>: see <see cref="KernelError.CapabilityNumber"/>.
    /// </summary>
    InvalidCapability = (uint)seL4_Error.seL4_InvalidCapability,

    /// <summary>Corresponds to <c>seL4_IllegalOperation</c>: not an operation of this capability.</summary>
    IllegalOperation = (uint)seL4_Error.seL4_IllegalOperation,

    /// <summary>
    /// Corresponds to <c>seL4_RangeError</c>: see <see cref="KernelError.RangeMinimum"/> and
    /// <see cref="KernelError.RangeMaximum"/>.
    /// </summary>
    RangeError = (uint)seL4_Error.seL4_RangeError,

    /// <summary>Corresponds to <c>seL4_AlignmentError</c>.</summary>
    AlignmentError = (uint)seL4_Error.seL4_AlignmentError,

    /// <summary>
    /// Corresponds to <c>seL4_FailedLookup</c>: see <see cref="KernelError.LookupFailure"/>.
    /// </summary>
    FailedLookup = (uint)seL4_Error.seL4_FailedLookup,

    /// <summary>Corresponds to <c>seL4_TruncatedMessage</c>: too few words or capabilities were passed.</summary>
    TruncatedMessage = (uint)seL4_Error.seL4_TruncatedMessage,

    /// <summary>Corresponds to <c>seL4_DeleteFirst</c>: the destination slot is not empty, or the object is in use.</summary>
    DeleteFirst = (uint)seL4_Error.seL4_DeleteFirst,

    /// <summary>Corresponds to <c>seL4_RevokeFirst</c>: the capability has children.</summary>
    RevokeFirst = (uint)seL4_Error.seL4_RevokeFirst,

    /// <summary>Corresponds to <c>seL4_NotEnoughMemory</c>: see <see cref="KernelError.BytesAvailable"/>.</summary>
    NotEnoughMemory = (uint)seL4_Error.seL4_NotEnoughMemory,
}
