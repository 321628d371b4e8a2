// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public sealed class InvalidProgramException : SystemException
{
    public InvalidProgramException() { }

    public InvalidProgramException(string? message) : base(message) { }

    public InvalidProgramException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.InvalidProgramException";

    private protected override string DefaultMessage => "The compiler could not make code of this method.";
}
