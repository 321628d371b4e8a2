// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class InvalidCastException : SystemException
{
    public InvalidCastException() { }

    public InvalidCastException(string? message) : base(message) { }

    public InvalidCastException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.InvalidCastException";

    private protected override string DefaultMessage => "The object is not of the type it is cast to.";
}
