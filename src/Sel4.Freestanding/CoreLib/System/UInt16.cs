// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct UInt16 : IComparable, IComparable<ushort>, IEquatable<ushort>, ISpanFormattable
{
    private readonly ushort m_value;

    public const ushort MinValue = 0;
    public const ushort MaxValue = 65535;

    private ulong Magnitude => m_value;

    public int CompareTo(ushort value) => m_value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is ushort other ? CompareTo(other) : throw new ArgumentException("Object must be of type UInt16.");

    public bool Equals(ushort obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is ushort other && m_value == other;

    public override int GetHashCode() => m_value;

    public override string ToString() => Number.Format(Magnitude, false, m_value, default);

    public string ToString(string? format) => Number.Format(Magnitude, false, m_value, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(Magnitude, false, m_value, destination, out charsWritten, format);
}
