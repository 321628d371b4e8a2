// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

// ilc turns `new string(…)` into a call of the Ctor with the same parameters.
public sealed unsafe partial class String
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char[]? value);

    private static string Ctor(char[]? value) => Ctor(new ReadOnlySpan<char>(value));

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char[] value, int startIndex, int length);

    private static string Ctor(char[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Ctor(new ReadOnlySpan<char>(value, startIndex, length));
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(ReadOnlySpan<char> value);

    private static string Ctor(ReadOnlySpan<char> value)
    {
        string result = Allocate(value.Length);
        value.CopyTo(result.Writable);
        return result;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char c, int count);

    private static string Ctor(char c, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        string result = Allocate(count);
        result.Writable.Fill(c);
        return result;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char* value);

    private static string Ctor(char* value)
    {
        int length = 0;
        while (value != null && value[length] != 0)
        {
            length++;
        }

        return Ctor(new ReadOnlySpan<char>(value, length));
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(sbyte* value);

    private static string Ctor(sbyte* value)
    {
        int length = 0;
        while (value != null && value[length] != 0)
        {
            length++;
        }

        return Text.Encoding.UTF8.GetString(new ReadOnlySpan<byte>(value, length));
    }
}
