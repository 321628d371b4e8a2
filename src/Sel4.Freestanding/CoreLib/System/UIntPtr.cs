// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public readonly unsafe struct UIntPtr : IComparable, IComparable<nuint>, IEquatable<nuint>, ISpanFormattable
{
    private readonly nuint _value;

    [Intrinsic]
    public static readonly nuint Zero;

    public UIntPtr(uint value) => _value = (nuint)value;

    public UIntPtr(ulong value) => _value = checked((nuint)value);

    public UIntPtr(void* value) => _value = (nuint)value;

    public static int Size => sizeof(nuint);

    public static nuint MinValue => unchecked((nuint)ulong.MinValue);

    public static nuint MaxValue => unchecked((nuint)ulong.MaxValue);

    private ulong Magnitude => _value;

    public ulong ToUInt64() => _value;

    public uint ToUInt32() => checked((uint)_value);

    public void* ToPointer() => (void*)_value;

    public static explicit operator UIntPtr(uint value) => (nuint)value;

    public static explicit operator UIntPtr(ulong value) => checked((nuint)value);

    public static explicit operator UIntPtr(void* value) => (nuint)value;

    public static explicit operator void*(UIntPtr value) => (void*)value._value;

    public static explicit operator uint(UIntPtr value) => checked((uint)value._value);

    public static explicit operator ulong(UIntPtr value) => value._value;

    public static bool operator ==(UIntPtr value1, UIntPtr value2) => value1._value == value2._value;

    public static bool operator !=(UIntPtr value1, UIntPtr value2) => value1._value != value2._value;

    public int CompareTo(nuint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is nuint other ? CompareTo(other) : throw new ArgumentException("Object must be of type UIntPtr.");

    public bool Equals(nuint other) => _value == other;

    public override bool Equals(object? obj) => obj is nuint other && _value == other;

    public override int GetHashCode() => ((ulong)_value).GetHashCode();

    public override string ToString() => Number.Format(Magnitude, false, (ulong)_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, false, (ulong)_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, false, (ulong)_value, destination, out charsWritten, format);
}
