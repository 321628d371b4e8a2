// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What compiled code calls when a check fails; ilc names these.</summary>
internal static class ThrowHelpers
{
    internal static void ThrowOverflowException() => throw new OverflowException();

    internal static void ThrowIndexOutOfRangeException() => throw new IndexOutOfRangeException();

    internal static void ThrowNullReferenceException() => throw new NullReferenceException();

    internal static void ThrowDivideByZeroException() => throw new DivideByZeroException();

    internal static void ThrowArrayTypeMismatchException() => throw new ArrayTypeMismatchException();

    internal static void ThrowPlatformNotSupportedException() => throw new PlatformNotSupportedException();

    internal static void ThrowNotImplementedException() => throw new NotImplementedException();

    internal static void ThrowNotSupportedException() => throw new NotSupportedException();

    internal static void ThrowArgumentException() => throw new ArgumentException();

    internal static void ThrowArgumentOutOfRangeException() => throw new ArgumentOutOfRangeException();

    internal static void ThrowNotSupportedInlineArrayEqualsGetHashCode() =>
        throw new NotSupportedException("Inline arrays are neither compared nor hashed.");

    internal static void ThrowBodyRemoved() => throw new InvalidProgramException("The method was trimmed away.");

    internal static void ThrowFeatureBodyRemoved() => throw new NotSupportedException("The feature was switched off.");

    internal static void ThrowInstanceBodyRemoved() => throw new InvalidProgramException("The type was never created.");

    internal static void ThrowUnavailableType() => throw new InvalidProgramException("The type was trimmed away.");

    // ilc replaces the body of a method that uses something missing by a call of one of these. The symbol they lead to exists
    // nowhere, so that the link fails; nobody is to find out at run time.
    internal static void ThrowTypeLoadException(int id, string className, string typeName) => MissingMember();

    internal static void ThrowTypeLoadExceptionWithArgument(int id, string className, string typeName, string messageArg) =>
        MissingMember();

    internal static void ThrowMissingMethodException(int id, string methodName) => MissingMember();

    internal static void ThrowMissingFieldException(int id, string fieldName) => MissingMember();

    internal static void ThrowFileNotFoundException(int id, string fileName) => MissingMember();

    internal static void ThrowInvalidProgramException(int id) => MissingMember();

    internal static void ThrowInvalidProgramExceptionWithArgument(int id, string methodName) => MissingMember();

    internal static void ThrowMarshalDirectiveException(int id) => MissingMember();

    internal static void ThrowAmbiguousMatchException(int id) => MissingMember();

    internal static void ThrowBadImageFormatException(int id) => MissingMember();

    [RuntimeImport("sel4fs_member_missing_in_freestanding_corelib")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void MissingMember();
}
