// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class ApplicationException : Exception
{
    public ApplicationException() { }

    public ApplicationException(string? message) : base(message) { }

    public ApplicationException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.ApplicationException";

    private protected override string DefaultMessage => "The application failed.";
}
