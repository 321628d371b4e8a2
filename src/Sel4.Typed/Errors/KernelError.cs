// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// What an invocation returned: the kernel's <c>seL4_Error</c> and, when it is one, the payload the kernel sent with
/// it. Look at it; <see cref="KernelErrorExtensions.ThrowIfError"/> is there where an error is a bug.
/// </summary>
public readonly struct KernelError
{
    private readonly ErrorPayload _payload;

    private KernelError(ErrorCode code, in sel4shim_error payload)
    {
        Code = code;
        for (int i = 0; i < ErrorPayload.Length; i++)
        {
            _payload[i] = payload.words[i];
        }
    }

    /// <summary>Which error, or <see cref="ErrorCode.NoError"/>.</summary>
    public ErrorCode Code { get; }

    /// <summary>Whether the invocation did what was asked.</summary>
    public bool IsSuccess => Code == ErrorCode.NoError;

    /// <summary>Whether the kernel refused.</summary>
    public bool IsError => Code != ErrorCode.NoError;

    /// <summary>
    /// Which argument was wrong, counted from 0 among the invocation's words; for
    /// <see cref="ErrorCode.InvalidArgument"/>, else 0.
    /// </summary>
    public nuint ArgumentNumber => Word(ErrorCode.InvalidArgument, 0);

    /// <summary>
    /// Which capability was wrong: 0 is the one invoked, the ones passed count from 1; for
    /// <see cref="ErrorCode.InvalidCapability"/>, else 0.
    /// </summary>
    public nuint CapabilityNumber => Word(ErrorCode.InvalidCapability, 0);

    /// <summary>The least value allowed; for <see cref="ErrorCode.RangeError"/>, else 0.</summary>
    public nuint RangeMinimum => Word(ErrorCode.RangeError, 0);

    /// <summary>The greatest value allowed; for <see cref="ErrorCode.RangeError"/>, else 0.</summary>
    public nuint RangeMaximum => Word(ErrorCode.RangeError, 1);

    /// <summary>Bytes left in the untyped; for <see cref="ErrorCode.NotEnoughMemory"/>, else 0.</summary>
    public nuint BytesAvailable => Word(ErrorCode.NotEnoughMemory, 0);

    /// <summary>
    /// Which address could not be resolved and why; for <see cref="ErrorCode.FailedLookup"/>, else empty.
    /// </summary>
    public LookupFailure LookupFailure =>
        Code == ErrorCode.FailedLookup ? LookupFailure.FromPayload(in _payload) : default;

    /// <summary>Makes a result of what a checked invocation returned and wrote.</summary>
    /// <param name="code">The value the invocation returned.</param>
    /// <param name="payload">What it wrote; read only if <paramref name="code"/> is an error.</param>
    internal static KernelError From(seL4_Error code, in sel4shim_error payload) =>
        code == seL4_Error.seL4_NoError ? default : new KernelError((ErrorCode)(uint)code, in payload);

    private nuint Word(ErrorCode code, int index) => Code == code ? _payload[index] : 0;
}
