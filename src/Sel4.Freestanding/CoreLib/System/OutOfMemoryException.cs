// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class OutOfMemoryException : SystemException
{
    public OutOfMemoryException() { }

    public OutOfMemoryException(string? message) : base(message) { }

    public OutOfMemoryException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.OutOfMemoryException";

    private protected override string DefaultMessage => "The heap is exhausted.";
}
