// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Text to the kernel's debug console, as UTF-8. A kernel built without printing swallows it.</summary>
public static class Console
{
    public static void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public static void Write(string? value) => Write((ReadOnlySpan<char>)value);

    public static void Write(ReadOnlySpan<char> value)
    {
        for (int i = 0; i < value.Length;)
        {
            Text.Utf8.Encode(value, ref i, out uint bytes, out int count);
            for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
            {
                Put((byte)(bytes >> shift));
            }
        }
    }

    public static void Write(bool value) => Write(value ? "True" : "False");

    public static void Write(int value) => Format(value);

    public static void Write(uint value) => Format(value);

    public static void Write(long value) => Format(value);

    public static void Write(ulong value) => Format(value);

    public static void Write(object? value) => Write(value?.ToString());

    public static void WriteLine() => Put((byte)'\n');

    public static void WriteLine(char value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(ReadOnlySpan<char> value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(bool value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(int value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(uint value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(long value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(ulong value)
    {
        Write(value);
        WriteLine();
    }

    public static void WriteLine(object? value)
    {
        Write(value);
        WriteLine();
    }

    // Numbers take no room on the heap.
    private static void Format<T>(T value) where T : struct, ISpanFormattable
    {
        Span<char> buffer = stackalloc char[24];
        value.TryFormat(buffer, out int written, default, null);
        Write(buffer.Slice(0, written));
    }

    [RuntimeImport("sel4fs_putchar")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void Put(byte c);
}
