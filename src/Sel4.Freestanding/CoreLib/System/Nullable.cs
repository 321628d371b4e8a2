// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public struct Nullable<T> where T : struct
{
    // Order and kinds of these two fields are known to ilc.
    private readonly bool hasValue;
    internal T value;

    public Nullable(T value)
    {
        this.value = value;
        hasValue = true;
    }

    public readonly bool HasValue
    {
        [Intrinsic]
        get => hasValue;
    }

    public readonly T Value
    {
        [Intrinsic]
        get
        {
            if (!hasValue)
            {
                throw new InvalidOperationException("Nullable object must have a value.");
            }

            return value;
        }
    }

    [Intrinsic]
    public readonly T GetValueOrDefault() => value;

    [Intrinsic]
    public readonly T GetValueOrDefault(T defaultValue) => hasValue ? value : defaultValue;

    public override readonly bool Equals(object? other) => hasValue ? other is not null && value.Equals(other) : other is null;

    public override readonly int GetHashCode() => hasValue ? value.GetHashCode() : 0;

    public override readonly string? ToString() => hasValue ? value.ToString() : "";

    public static implicit operator T?(T value) => new Nullable<T>(value);

    public static explicit operator T(T? value) => value!.Value;
}
