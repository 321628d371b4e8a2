// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Int32 : IComparable, IComparable<int>, IEquatable<int>, ISpanFormattable
{
    private readonly int m_value;

    public const int MinValue = -2147483648;
    public const int MaxValue = 2147483647;

    private ulong Magnitude => m_value < 0 ? 0UL - (ulong)m_value : (ulong)m_value;

    public int CompareTo(int value) => m_value < value ? -1 : m_value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is int other ? CompareTo(other) : throw new ArgumentException("Object must be of type Int32.");

    public bool Equals(int obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is int other && m_value == other;

    public override int GetHashCode() => m_value;

    public override string ToString() => Number.Format(Magnitude, m_value < 0, (uint)m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, m_value < 0, (uint)m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, m_value < 0, (uint)m_value, destination, out charsWritten, format);
}
