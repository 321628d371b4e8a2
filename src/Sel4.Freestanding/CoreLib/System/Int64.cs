// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Int64 : IComparable, IComparable<long>, IEquatable<long>, ISpanFormattable
{
    private readonly long m_value;

    public const long MinValue = -9223372036854775808;
    public const long MaxValue = 9223372036854775807;

    private ulong Magnitude => m_value < 0 ? 0UL - (ulong)m_value : (ulong)m_value;

    public int CompareTo(long value) => m_value < value ? -1 : m_value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is long other ? CompareTo(other) : throw new ArgumentException("Object must be of type Int64.");

    public bool Equals(long obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is long other && m_value == other;

    public override int GetHashCode() => (int)m_value ^ (int)(m_value >> 32);

    public override string ToString() => Number.Format(Magnitude, m_value < 0, (ulong)m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, m_value < 0, (ulong)m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, m_value < 0, (ulong)m_value, destination, out charsWritten, format);
}
