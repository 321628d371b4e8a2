// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class NullReferenceException : SystemException
{
    public NullReferenceException() { }

    public NullReferenceException(string? message) : base(message) { }

    public NullReferenceException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.NullReferenceException";

    private protected override string DefaultMessage => "An object was needed where there is none.";
}
