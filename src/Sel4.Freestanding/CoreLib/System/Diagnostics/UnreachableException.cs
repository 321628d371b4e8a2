// SPDX-License-Identifier: BSD-2-Clause
namespace System.Diagnostics;

public sealed class UnreachableException : Exception
{
    public UnreachableException() { }

    public UnreachableException(string? message) : base(message) { }

    public UnreachableException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.Diagnostics.UnreachableException";

    private protected override string DefaultMessage => "Code was reached that should be unreachable.";
}
