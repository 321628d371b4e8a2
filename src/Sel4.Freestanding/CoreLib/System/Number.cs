// SPDX-License-Identifier: BSD-2-Clause
namespace System;

/// <summary>Integers as text: decimal (G, D), binary (B) and hexadecimal, with a least number of digits.</summary>
internal static class Number
{
    // Longest: 64 bits in binary.
    private const int Longest = 72;

    internal static string Format(ulong magnitude, bool negative, ulong bits, ReadOnlySpan<char> format)
    {
        Span<char> buffer = stackalloc char[Longest];
        if (TryFormat(magnitude, negative, bits, buffer, out int written, format))
        {
            return new string(buffer.Slice(0, written));
        }

        buffer = new char[Precision(format) + 1];
        TryFormat(magnitude, negative, bits, buffer, out written, format);
        return new string(buffer.Slice(0, written));
    }

    internal static bool TryFormat(
        ulong magnitude, bool negative, ulong bits, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        char kind = format.Length == 0 ? 'G' : format[0];
        int digits = Precision(format);
        switch (kind)
        {
            case 'G' or 'g' or 'D' or 'd':
                return Write(magnitude, 10, kind is 'G' or 'g' ? 1 : digits, negative, 'A', destination, out written);
            case 'X':
                return Write(bits, 16, digits, false, 'A', destination, out written);
            case 'x':
                return Write(bits, 16, digits, false, 'a', destination, out written);
            case 'B' or 'b':
                return Write(bits, 2, digits, false, 'A', destination, out written);
            default:
                throw new FormatException("The number format is not one of G, D, X and B.");
        }
    }

    private static int Precision(ReadOnlySpan<char> format)
    {
        int digits = 0;
        for (int i = 1; i < format.Length; i++)
        {
            uint digit = (uint)(format[i] - '0');
            if (digit > 9 || digits > 99_999_999)
            {
                throw new FormatException("The number format has no valid number of digits.");
            }

            digits = (digits * 10) + (int)digit;
        }

        return digits == 0 ? 1 : digits;
    }

    private static bool Write(
        ulong value, uint radix, int leastDigits, bool negative, char ten, Span<char> destination, out int written)
    {
        int digits = 1;
        for (ulong rest = value / radix; rest != 0; rest /= radix)
        {
            digits++;
        }

        digits = digits < leastDigits ? leastDigits : digits;
        int length = digits + (negative ? 1 : 0);
        written = 0;
        if (length > destination.Length)
        {
            return false;
        }

        for (int i = length - 1; i >= length - digits; i--)
        {
            uint digit = (uint)(value % radix);
            value /= radix;
            destination[i] = (char)(digit < 10 ? '0' + digit : ten + (digit - 10));
        }

        if (negative)
        {
            destination[0] = '-';
        }

        written = length;
        return true;
    }
}
