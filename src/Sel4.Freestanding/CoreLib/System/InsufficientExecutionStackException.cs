// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public sealed class InsufficientExecutionStackException : SystemException
{
    public InsufficientExecutionStackException() { }

    public InsufficientExecutionStackException(string? message) : base(message) { }

    public InsufficientExecutionStackException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.InsufficientExecutionStackException";

    private protected override string DefaultMessage => "The stack is nearly used up; set Sel4StackSize in the project.";
}
