// SPDX-License-Identifier: BSD-2-Clause
namespace System;

/// <summary>An exception ends the image: nothing is caught in this profile. It exists to say why.</summary>
public class Exception
{
    private readonly string? _message;

    public Exception() { }

    public Exception(string? message) => _message = message;

    public Exception(string? message, Exception? innerException)
    {
        _message = message;
        InnerException = innerException;
    }

    public virtual string Message => _message ?? DefaultMessage;

    public Exception? InnerException { get; }

    public virtual string? StackTrace => null;

    public int HResult { get; set; }

    /// <summary>The name to print. Types are nameless at run time, so the exceptions of this library say it themselves.</summary>
    internal virtual string TypeName => "System.Exception";

    private protected virtual string DefaultMessage => "An exception was thrown.";

    public override string ToString() => string.Concat(TypeName, ": ", Message);
}
