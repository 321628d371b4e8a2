// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class OverflowException : ArithmeticException
{
    public OverflowException() { }

    public OverflowException(string? message) : base(message) { }

    public OverflowException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.OverflowException";

    private protected override string DefaultMessage => "The result does not fit its type.";
}
