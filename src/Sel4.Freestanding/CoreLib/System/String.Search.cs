// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public sealed partial class String
{
    public int IndexOf(char value) => ((ReadOnlySpan<char>)this).IndexOf(value);

    public int IndexOf(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IgnoresCase(comparisonType)
            ? throw new NotSupportedException("Only ordinal search exists in the freestanding profile.")
            : ((ReadOnlySpan<char>)this).IndexOf(value);
    }

    public int LastIndexOf(char value) => ((ReadOnlySpan<char>)this).LastIndexOf(value);

    public bool Contains(char value) => IndexOf(value) >= 0;

    public bool Contains(string value) => IndexOf(value, StringComparison.Ordinal) >= 0;

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool StartsWith(char value) => Length != 0 && this[0] == value;

    public bool EndsWith(char value) => Length != 0 && this[Length - 1] == value;

    public bool StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Length >= value.Length && Equals(Substring(0, value.Length), value, comparisonType);
    }

    public bool EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Length >= value.Length && Equals(Substring(Length - value.Length), value, comparisonType);
    }

    public string Substring(int startIndex) => Substring(startIndex, Length - startIndex);

    public string Substring(int startIndex, int length) =>
        startIndex == 0 && length == Length ? this : new string(((ReadOnlySpan<char>)this).Slice(startIndex, length));

    public string PadLeft(int totalWidth) => PadLeft(totalWidth, ' ');

    public string PadLeft(int totalWidth, char paddingChar)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(totalWidth);
        return totalWidth <= Length ? this : Concat(new string(paddingChar, totalWidth - Length), this);
    }

    public string PadRight(int totalWidth) => PadRight(totalWidth, ' ');

    public string PadRight(int totalWidth, char paddingChar)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(totalWidth);
        return totalWidth <= Length ? this : Concat(this, new string(paddingChar, totalWidth - Length));
    }

    public string Trim()
    {
        int start = 0, end = Length;
        while (start < end && this[start] is ' ' or (>= '\t' and <= '\r'))
        {
            start++;
        }

        while (end > start && this[end - 1] is ' ' or (>= '\t' and <= '\r'))
        {
            end--;
        }

        return Substring(start, end - start);
    }

    public string Replace(char oldChar, char newChar)
    {
        string result = new((ReadOnlySpan<char>)this);
        foreach (ref char c in result.Writable)
        {
            c = c == oldChar ? newChar : c;
        }

        return result;
    }
}
