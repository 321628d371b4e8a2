// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

// There is no culture: every comparison is ordinal.
public sealed partial class String
{
    public static bool Equals(string? a, string? b) =>
        (object?)a == b || (a is not null && b is not null && ((ReadOnlySpan<char>)a).SequenceEqual(b));

    public static bool Equals(string? a, string? b, StringComparison comparisonType) =>
        IgnoresCase(comparisonType) ? a is null ? b is null : b is not null && CompareIgnoreCase(a, b) == 0 : Equals(a, b);

    public static bool operator ==(string? a, string? b) => Equals(a, b);

    public static bool operator !=(string? a, string? b) => !Equals(a, b);

    public bool Equals(string? value) => Equals(this, value);

    public bool Equals(string? value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public override bool Equals(object? obj) => obj is string other && Equals(this, other);

    public override int GetHashCode()
    {
        // FNV-1a over the UTF-16 units.
        uint hash = 2166136261;
        foreach (char c in (ReadOnlySpan<char>)this)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }

    public int CompareTo(string? strB) => CompareOrdinal(this, strB);

    public int CompareTo(object? value) =>
        value is null ? 1 : value is string other ? CompareOrdinal(this, other) : throw new ArgumentException("Object must be of type String.");

    public static int CompareOrdinal(string? strA, string? strB) =>
        strA is null ? (strB is null ? 0 : -1) : strB is null ? 1 : ((ReadOnlySpan<char>)strA).SequenceCompareTo(strB);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType) =>
        strA is not null && strB is not null && IgnoresCase(comparisonType) ? CompareIgnoreCase(strA, strB) : CompareOrdinal(strA, strB);

    private static bool IgnoresCase(StringComparison comparison) => comparison switch
    {
        StringComparison.Ordinal => false,
        StringComparison.OrdinalIgnoreCase => true,
        _ => throw new NotSupportedException("Only ordinal string comparison exists in the freestanding profile."),
    };

    private static int CompareIgnoreCase(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shared = a.Length < b.Length ? a.Length : b.Length;
        for (int i = 0; i < shared; i++)
        {
            int difference = Upper(a[i]) - Upper(b[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return a.Length - b.Length;
    }

    private static int Upper(char c) =>
        c < 0x80 ? (char.IsAsciiLetter(c) ? c & ~0x20 : c)
        : throw new NotSupportedException("Only ASCII letters can be compared without regard to case.");
}
