// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Char : IComparable, IComparable<char>, IEquatable<char>, ISpanFormattable
{
    private readonly char m_value;

    public const char MinValue = '\0';
    public const char MaxValue = '\uFFFF';

    public int CompareTo(char value) => m_value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is char other ? CompareTo(other) : throw new ArgumentException("Object must be of type Char.");

    public bool Equals(char obj) => m_value == obj;

    public override bool Equals(object? obj) => obj is char other && m_value == other;

    public override int GetHashCode() => m_value | (m_value << 16);

    public override string ToString() => string.FromChar(m_value);

    public static string ToString(char c) => string.FromChar(c);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = destination.Length == 0 ? 0 : 1;
        if (charsWritten != 0)
        {
            destination[0] = m_value;
        }

        return charsWritten != 0;
    }

    public static bool IsAscii(char c) => c < 0x80;

    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    public static bool IsAsciiHexDigit(char c) => IsAsciiDigit(c) || (uint)((c | 0x20) - 'a') <= 5;

    public static bool IsSurrogate(char c) => (c & 0xF800) == 0xD800;

    public static bool IsHighSurrogate(char c) => (c & 0xFC00) == 0xD800;

    public static bool IsLowSurrogate(char c) => (c & 0xFC00) == 0xDC00;
}
