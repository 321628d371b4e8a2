// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public sealed class IndexOutOfRangeException : SystemException
{
    public IndexOutOfRangeException() { }

    public IndexOutOfRangeException(string? message) : base(message) { }

    public IndexOutOfRangeException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.IndexOutOfRangeException";

    private protected override string DefaultMessage => "The index lies outside the bounds.";
}
