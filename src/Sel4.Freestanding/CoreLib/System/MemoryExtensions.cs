// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

public static partial class MemoryExtensions
{
    public static Span<T> AsSpan<T>(this T[]? array) => new(array);

    public static Span<T> AsSpan<T>(this T[]? array, int start) => new Span<T>(array).Slice(start);

    public static Span<T> AsSpan<T>(this T[]? array, int start, int length) => new(array, start, length);

    public static Span<T> AsSpan<T>(this T[]? array, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(array?.Length ?? 0);
        return new Span<T>(array, start, length);
    }

    // The language converts strings to spans by a call of this, so it must not be written as that conversion.
    public static ReadOnlySpan<char> AsSpan(this string? text) => text is null ? default : new(ref text.FirstChar, text.Length);

    public static ReadOnlySpan<char> AsSpan(this string? text, int start) => ((ReadOnlySpan<char>)text).Slice(start);

    public static ReadOnlySpan<char> AsSpan(this string? text, int start, int length) =>
        ((ReadOnlySpan<char>)text).Slice(start, length);

    public static void CopyTo<T>(this T[]? source, Span<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination);

    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>? =>
        SequenceEqual((ReadOnlySpan<T>)span, other);

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>?
    {
        bool same = span.Length == other.Length;
        for (int i = 0; same && i < span.Length; i++)
        {
            same = EqualityComparer<T>.Default.Equals(span[i], other[i]);
        }

        return same;
    }

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IComparable<T>?
    {
        int shared = span.Length < other.Length ? span.Length : other.Length;
        for (int i = 0; i < shared; i++)
        {
            int order = Comparer<T>.Default.Compare(span[i], other[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return span.Length.CompareTo(other.Length);
    }

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? =>
        span.Length >= value.Length && span.Slice(0, value.Length).SequenceEqual(value);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? =>
        span.Length >= value.Length && span.Slice(span.Length - value.Length).SequenceEqual(value);

    public static int IndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>? => IndexOf((ReadOnlySpan<T>)span, value);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(span[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>?
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
        {
            if (span.Slice(i, value.Length).SequenceEqual(value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>?
    {
        int i = span.Length - 1;
        while (i >= 0 && !EqualityComparer<T>.Default.Equals(span[i], value))
        {
            i--;
        }

        return i;
    }

    public static bool Contains<T>(this Span<T> span, T value) where T : IEquatable<T>? => IndexOf(span, value) >= 0;

    public static bool Contains<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => IndexOf(span, value) >= 0;

    public static void Reverse<T>(this Span<T> span)
    {
        for (int i = 0, j = span.Length - 1; i < j; i++, j--)
        {
            (span[i], span[j]) = (span[j], span[i]);
        }
    }
}
