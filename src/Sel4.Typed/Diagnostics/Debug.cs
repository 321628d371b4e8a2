// SPDX-License-Identifier: BSD-2-Clause
#if SEL4_PRINTING
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// The kernel's debug console. Exists only for kernels built with printing (<c>KernelPrinting</c>): for others its use
/// does not compile.
/// </summary>
public static class Debug
{
    /// <summary>Corresponds to <c>seL4_DebugPutChar</c>.</summary>
    /// <param name="character">One byte, put on the console as it is.</param>
    public static void PutChar(byte character) => LibSel4.seL4_DebugPutChar(character);

    /// <summary>Writes bytes as they are: <c>Debug.Write("text"u8)</c>.</summary>
    public static void Write(ReadOnlySpan<byte> text)
    {
        foreach (byte character in text)
        {
            PutChar(character);
        }
    }

    /// <summary>Writes the ASCII characters of <paramref name="text"/>; any other becomes a question mark.</summary>
    public static void Write(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            PutChar(character < 0x80 ? (byte)character : (byte)'?');
        }
    }

    /// <summary>Writes a number in decimal.</summary>
    public static void Write(nuint value)
    {
        Span<byte> text = stackalloc byte[Number.MaxDigits];
        Write(text[..Number.Format(value, text)]);
    }

    /// <summary>Writes <c>0x</c> and a number in hexadecimal.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minDigits">Leading zeros fill up to this many digits: 1 to 16.</param>
    public static void WriteHex(nuint value, int minDigits = 1)
    {
        Span<byte> text = stackalloc byte[Number.MaxDigits];
        Write("0x"u8);
        Write(text[..Number.FormatHex(value, Math.Clamp(minDigits, 1, 16), text)]);
    }

    /// <summary>Ends the line.</summary>
    public static void WriteLine() => PutChar((byte)'\n');

    /// <summary>Writes bytes as they are and ends the line.</summary>
    public static void WriteLine(ReadOnlySpan<byte> text)
    {
        Write(text);
        WriteLine();
    }

    /// <summary>Writes the ASCII characters of <paramref name="text"/> and ends the line.</summary>
    public static void WriteLine(ReadOnlySpan<char> text)
    {
        Write(text);
        WriteLine();
    }
}
#endif
