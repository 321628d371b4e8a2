// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public class ArgumentOutOfRangeException : ArgumentException
{
    public ArgumentOutOfRangeException() { }

    public ArgumentOutOfRangeException(string? paramName) : base(null, paramName) { }

    public ArgumentOutOfRangeException(string? paramName, string? message) : base(message, paramName) { }

    public ArgumentOutOfRangeException(string? paramName, object? actualValue, string? message) : base(message, paramName) =>
        ActualValue = actualValue;

    public virtual object? ActualValue { get; }

    internal override string TypeName => "System.ArgumentOutOfRangeException";

    private protected override string DefaultMessage => "The argument lies outside the valid range.";

    // The framework constrains some of these by its number interfaces; here the comparison they need is enough.
    public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) > 0)
        {
            throw new ArgumentOutOfRangeException(paramName);
        }
    }

    public static void ThrowIfGreaterThanOrEqual<T>(
        T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) >= 0)
        {
            throw new ArgumentOutOfRangeException(paramName);
        }
    }

    public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) < 0)
        {
            throw new ArgumentOutOfRangeException(paramName);
        }
    }

    public static void ThrowIfLessThanOrEqual<T>(
        T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) <= 0)
        {
            throw new ArgumentOutOfRangeException(paramName);
        }
    }

    public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IComparable<T> => ThrowIfLessThan(value, default!, paramName);

    public static void ThrowIfZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
        where T : IEquatable<T>
    {
        if (value.Equals(default!))
        {
            throw new ArgumentOutOfRangeException(paramName);
        }
    }
}
