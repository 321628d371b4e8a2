// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Byte : IComparable, IComparable<byte>, IEquatable<byte>, ISpanFormattable
{
    private readonly byte m_value;

    public const byte MinValue = 0;
    public const byte MaxValue = 255;

    private ulong Magnitude => m_value;

    public int CompareTo(byte value) => m_value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is byte other ? CompareTo(other) : throw new ArgumentException("Object must be of type Byte.");

    public bool Equals(byte obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is byte other && m_value == other;

    public override int GetHashCode() => m_value;

    public override string ToString() => Number.Format(Magnitude, false, m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, false, m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, false, m_value, destination, out charsWritten, format);
}
