// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct SByte : IComparable, IComparable<sbyte>, IEquatable<sbyte>, ISpanFormattable
{
    private readonly sbyte m_value;

    public const sbyte MinValue = -128;
    public const sbyte MaxValue = 127;

    private ulong Magnitude => m_value < 0 ? 0UL - (ulong)m_value : (ulong)m_value;

    public int CompareTo(sbyte value) => m_value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is sbyte other ? CompareTo(other) : throw new ArgumentException("Object must be of type SByte.");

    public bool Equals(sbyte obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is sbyte other && m_value == other;

    public override int GetHashCode() => m_value;

    public override string ToString() => Number.Format(Magnitude, m_value < 0, (byte)m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, m_value < 0, (byte)m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, m_value < 0, (byte)m_value, destination, out charsWritten, format);
}
