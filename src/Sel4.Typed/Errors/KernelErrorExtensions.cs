// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Sel4.Typed;

/// <summary>Turns a refused invocation into an exception that names the call.</summary>
public static class KernelErrorExtensions
{
    /// <summary>
    /// Does nothing after a success; otherwise throws a <see cref="KernelException"/> that tells the call's text, the
    /// error and its payload, as in <c>tcb.SetPriority(self, 254): RangeError, allowed 0..100</c>.
    /// </summary>
    /// <param name="error">What an invocation returned.</param>
    /// <param name="call">The call's source text; the compiler fills it in.</param>
    public static void ThrowIfError(this KernelError error, [CallerArgumentExpression(nameof(error))] string call = "")
    {
        if (error.IsError)
        {
            Throw(error, call);
        }
    }

    /// <summary>The error in words, payload included: <c>RangeError, allowed 0..100</c>.</summary>
    public static string Describe(this KernelError error) => error.Code switch
    {
        ErrorCode.InvalidArgument => string.Concat("InvalidArgument, argument ", Number.ToText(error.ArgumentNumber)),
        ErrorCode.InvalidCapability =>
            string.Concat("InvalidCapability, capability ", Number.ToText(error.CapabilityNumber)),
        ErrorCode.RangeError => string.Concat(
            string.Concat("RangeError, allowed ", Number.ToText(error.RangeMinimum)),
            string.Concat("..", Number.ToText(error.RangeMaximum))),
        ErrorCode.NotEnoughMemory =>
            string.Concat("NotEnoughMemory, ", Number.ToText(error.BytesAvailable), " bytes left"),
        ErrorCode.FailedLookup => Describe(error.LookupFailure),
        _ => Name(error.Code),
    };

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Throw(KernelError error, string call) =>
        throw new KernelException(string.Concat(call, ": ", error.Describe()), error);

    private static string Describe(LookupFailure failure)
    {
        string side = failure.IsSource ? "FailedLookup of the source: " : "FailedLookup: ";
        string bitsLeft = string.Concat(", ", Number.ToText(failure.BitsLeft), " bits left");
        return failure.Kind switch
        {
            LookupFailureKind.InvalidRoot => string.Concat(side, "the root is not a CNode"),
            LookupFailureKind.MissingCapability => string.Concat(side, "no usable capability there", bitsLeft),
            LookupFailureKind.DepthMismatch => string.Concat(
                string.Concat(side, "depth mismatch", bitsLeft),
                string.Concat(", ", Number.ToText(failure.BitsFound), " found")),
            LookupFailureKind.GuardMismatch => string.Concat(
                string.Concat(side, "guard mismatch", bitsLeft),
                string.Concat(", guard ", Number.ToText(failure.GuardFound)),
                string.Concat(" of ", Number.ToText(failure.BitsFound), " bits found")),
            _ => side,
        };
    }

    // Enum.ToString needs reflection, which the freestanding profile does not have.
    private static string Name(ErrorCode code) => code switch
    {
        ErrorCode.NoError => nameof(ErrorCode.NoError),
        ErrorCode.IllegalOperation => nameof(ErrorCode.IllegalOperation),
        ErrorCode.AlignmentError => nameof(ErrorCode.AlignmentError),
        ErrorCode.TruncatedMessage => nameof(ErrorCode.TruncatedMessage),
        ErrorCode.DeleteFirst => nameof(ErrorCode.DeleteFirst),
        ErrorCode.RevokeFirst => nameof(ErrorCode.RevokeFirst),
        _ => string.Concat("error ", Number.ToText((nuint)(uint)code)),
    };
}
