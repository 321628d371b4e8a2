// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct UInt32 : IComparable, IComparable<uint>, IEquatable<uint>, ISpanFormattable
{
    private readonly uint m_value;

    public const uint MinValue = 0;
    public const uint MaxValue = 4294967295;

    private ulong Magnitude => m_value;

    public int CompareTo(uint value) => m_value < value ? -1 : m_value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is uint other ? CompareTo(other) : throw new ArgumentException("Object must be of type UInt32.");

    public bool Equals(uint obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is uint other && m_value == other;

    public override int GetHashCode() => (int)m_value;

    public override string ToString() => Number.Format(Magnitude, false, m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, false, m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, false, m_value, destination, out charsWritten, format);
}
