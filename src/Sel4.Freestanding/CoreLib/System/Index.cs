// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Index : IEquatable<Index>
{
    // An index from the end is kept as its complement, so a negative number says which it is.
    private readonly int _value;

    public Index(int value, bool fromEnd = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        _value = fromEnd ? ~value : value;
    }

    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public int Value => _value < 0 ? ~_value : _value;

    public bool IsFromEnd => _value < 0;

    public static Index FromStart(int value) => new(value);

    public static Index FromEnd(int value) => new(value, fromEnd: true);

    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    public bool Equals(Index other) => _value == other._value;

    public override bool Equals(object? value) => value is Index other && Equals(other);

    public override int GetHashCode() => _value;

    public static implicit operator Index(int value) => new(value);
}
