// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

public class ArgumentNullException : ArgumentException
{
    public ArgumentNullException() { }

    public ArgumentNullException(string? paramName) : base(null, paramName) { }

    public ArgumentNullException(string? paramName, string? message) : base(message, paramName) { }

    internal override string TypeName => "System.ArgumentNullException";

    private protected override string DefaultMessage => "The value must not be null.";

    public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(paramName);
        }
    }

    public static unsafe void ThrowIfNull(
        [NotNull] void* argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument == null)
        {
            throw new ArgumentNullException(paramName);
        }
    }
}
