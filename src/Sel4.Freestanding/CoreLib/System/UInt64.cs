// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct UInt64 : IComparable, IComparable<ulong>, IEquatable<ulong>, ISpanFormattable
{
    private readonly ulong m_value;

    public const ulong MinValue = 0;
    public const ulong MaxValue = 18446744073709551615;

    private ulong Magnitude => m_value;

    public int CompareTo(ulong value) => m_value < value ? -1 : m_value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is ulong other ? CompareTo(other) : throw new ArgumentException("Object must be of type UInt64.");

    public bool Equals(ulong obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is ulong other && m_value == other;

    public override int GetHashCode() => (int)m_value ^ (int)(m_value >> 32);

    public override string ToString() => Number.Format(Magnitude, false, m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, false, m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, false, m_value, destination, out charsWritten, format);
}
