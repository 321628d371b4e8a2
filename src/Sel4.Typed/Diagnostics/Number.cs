// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Typed;

/// <summary>Numbers as text with nothing but spans: the BCL's formatting is not there in the freestanding profile.</summary>
internal static class Number
{
    /// <summary>Enough for any word in decimal or hexadecimal.</summary>
    public const int MaxDigits = 20;

    /// <summary>Writes <paramref name="value"/> in decimal at the start of <paramref name="text"/>.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Format(nuint value, Span<byte> text) => Format(value, 10, 1, text);

    /// <summary>Writes <paramref name="value"/> in hexadecimal, with at least <paramref name="minDigits"/> digits.</summary>
    /// <returns>How many characters were written.</returns>
    public static int FormatHex(nuint value, int minDigits, Span<byte> text) => Format(value, 16, minDigits, text);

    public static string ToText(nuint value)
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        int length = Format(value, digits);
        Span<char> text = stackalloc char[MaxDigits];
        for (int i = 0; i < length; i++)
        {
            text[i] = (char)digits[i];
        }

        return new string(text[..length]);
    }

    private static int Format(nuint value, nuint radix, int minDigits, Span<byte> text)
    {
        Span<byte> reversed = stackalloc byte[MaxDigits];
        int length = 0;
        do
        {
            nuint digit = value % radix;
            reversed[length++] = (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            value /= radix;
        }
        while (value != 0 || length < minDigits);

        for (int i = 0; i < length; i++)
        {
            text[i] = reversed[length - 1 - i];
        }

        return length;
    }
}
