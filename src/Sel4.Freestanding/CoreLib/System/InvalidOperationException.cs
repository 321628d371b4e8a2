// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class InvalidOperationException : SystemException
{
    public InvalidOperationException() { }

    public InvalidOperationException(string? message) : base(message) { }

    public InvalidOperationException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.InvalidOperationException";

    private protected override string DefaultMessage => "The operation is not valid in the present state.";
}
