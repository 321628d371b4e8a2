// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public readonly unsafe struct IntPtr : IComparable, IComparable<nint>, IEquatable<nint>, ISpanFormattable
{
    private readonly nint _value;

    [Intrinsic]
    public static readonly nint Zero;

    public IntPtr(int value) => _value = (nint)value;

    public IntPtr(long value) => _value = checked((nint)value);

    public IntPtr(void* value) => _value = (nint)value;

    public static int Size => sizeof(nint);

    public static nint MinValue => unchecked((nint)long.MinValue);

    public static nint MaxValue => unchecked((nint)long.MaxValue);

    private ulong Magnitude => _value < 0 ? 0UL - (ulong)_value : (ulong)_value;

    public long ToInt64() => _value;

    public int ToInt32() => checked((int)_value);

    public void* ToPointer() => (void*)_value;

    public static explicit operator IntPtr(int value) => (nint)value;

    public static explicit operator IntPtr(long value) => checked((nint)value);

    public static explicit operator IntPtr(void* value) => (nint)value;

    public static explicit operator void*(IntPtr value) => (void*)value._value;

    public static explicit operator int(IntPtr value) => checked((int)value._value);

    public static explicit operator long(IntPtr value) => value._value;

    public static bool operator ==(IntPtr value1, IntPtr value2) => value1._value == value2._value;

    public static bool operator !=(IntPtr value1, IntPtr value2) => value1._value != value2._value;

    public int CompareTo(nint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is nint other ? CompareTo(other) : throw new ArgumentException("Object must be of type IntPtr.");

    public bool Equals(nint other) => _value == other;

    public override bool Equals(object? obj) => obj is nint other && _value == other;

    public override int GetHashCode() => ((long)_value).GetHashCode();

    public override string ToString() => Number.Format(Magnitude, _value < 0, (ulong)_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, _value < 0, (ulong)_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, _value < 0, (ulong)_value, destination, out charsWritten, format);
}
