// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Text;

namespace System;

public sealed partial class String
{
    public static string Concat(string? str0, string? str1) => Concat((ReadOnlySpan<char>)str0, str1);

    public static string Concat(string? str0, string? str1, string? str2) => Concat((ReadOnlySpan<char>)str0, str1, str2);

    public static string Concat(string? str0, string? str1, string? str2, string? str3) =>
        Concat((ReadOnlySpan<char>)str0, str1, str2, str3);

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1) => Concat(str0, str1, default, default);

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2) =>
        Concat(str0, str1, str2, default);

    public static string Concat(
        ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2, ReadOnlySpan<char> str3)
    {
        string result = Allocate(checked(str0.Length + str1.Length + str2.Length + str3.Length));
        Span<char> rest = result.Writable;
        rest = Put(str0, rest);
        rest = Put(str1, rest);
        rest = Put(str2, rest);
        Put(str3, rest);
        return result;
    }

    public static string Concat(params string?[] values) => Concat((ReadOnlySpan<string?>)values);

    public static string Concat(params ReadOnlySpan<string?> values)
    {
        int length = 0;
        foreach (string? value in values)
        {
            length = checked(length + (value?.Length ?? 0));
        }

        string result = Allocate(length);
        Span<char> rest = result.Writable;
        foreach (string? value in values)
        {
            rest = Put(value, rest);
        }

        return result;
    }

    public static string Concat(object? arg0) => arg0?.ToString() ?? "";

    public static string Concat(object? arg0, object? arg1) => Concat(arg0?.ToString(), arg1?.ToString());

    public static string Concat(object? arg0, object? arg1, object? arg2) =>
        Concat(arg0?.ToString(), arg1?.ToString(), arg2?.ToString());

    public static string Join(string? separator, params string?[] value) => Join(separator, (ReadOnlySpan<string?>)value);

    public static string Join(string? separator, params ReadOnlySpan<string?> value)
    {
        StringBuilder builder = new();
        for (int i = 0; i < value.Length; i++)
        {
            builder.Append(i == 0 ? null : separator).Append(value[i]);
        }

        return builder.ToString();
    }

    public static string Join(string? separator, IEnumerable<string?> values)
    {
        StringBuilder builder = new();
        bool first = true;
        foreach (string? value in values)
        {
            builder.Append(first ? null : separator).Append(value);
            first = false;
        }

        return builder.ToString();
    }

    private static Span<char> Put(ReadOnlySpan<char> text, Span<char> destination)
    {
        text.CopyTo(destination);
        return destination.Slice(text.Length);
    }
}
