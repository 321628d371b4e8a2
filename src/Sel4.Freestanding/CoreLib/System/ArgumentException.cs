// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public class ArgumentException : SystemException
{
    public ArgumentException() { }

    public ArgumentException(string? message) : base(message) { }

    public ArgumentException(string? message, Exception? innerException) : base(message, innerException) { }

    public ArgumentException(string? message, string? paramName) : base(message) => ParamName = paramName;

    public virtual string? ParamName { get; }

    public override string Message => ParamName is null ? base.Message : string.Concat(base.Message, " (Parameter '", ParamName, "')");

    internal override string TypeName => "System.ArgumentException";

    private protected override string DefaultMessage => "The argument is not valid.";

    public static void ThrowIfNullOrEmpty(string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (string.IsNullOrEmpty(argument))
        {
            throw new ArgumentException("The text must not be null or empty.", paramName);
        }
    }
}
