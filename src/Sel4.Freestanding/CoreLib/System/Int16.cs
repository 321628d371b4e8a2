// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Int16 : IComparable, IComparable<short>, IEquatable<short>, ISpanFormattable
{
    private readonly short m_value;

    public const short MinValue = -32768;
    public const short MaxValue = 32767;

    private ulong Magnitude => m_value < 0 ? 0UL - (ulong)m_value : (ulong)m_value;

    public int CompareTo(short value) => m_value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is short other ? CompareTo(other) : throw new ArgumentException("Object must be of type Int16.");

    public bool Equals(short obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is short other && m_value == other;

    public override int GetHashCode() => m_value;

    public override string ToString() => Number.Format(Magnitude, m_value < 0, (ushort)m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, m_value < 0, (ushort)m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, m_value < 0, (ushort)m_value, destination, out charsWritten, format);
}
