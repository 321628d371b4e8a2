// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class ArrayTypeMismatchException : SystemException
{
    public ArrayTypeMismatchException() { }

    public ArrayTypeMismatchException(string? message) : base(message) { }

    public ArrayTypeMismatchException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.ArrayTypeMismatchException";

    private protected override string DefaultMessage => "The element is not of the array's type.";
}
