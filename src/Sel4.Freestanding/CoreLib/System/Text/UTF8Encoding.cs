// SPDX-License-Identifier: BSD-2-Clause
namespace System.Text;

public class UTF8Encoding : Encoding
{
    public override int GetByteCount(ReadOnlySpan<char> chars)
    {
        int total = 0;
        for (int i = 0; i < chars.Length;)
        {
            Utf8.Encode(chars, ref i, out _, out int count);
            total += count;
        }

        return total;
    }

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        int written = 0;
        for (int i = 0; i < chars.Length;)
        {
            Utf8.Encode(chars, ref i, out uint encoded, out int count);
            if (bytes.Length - written < count)
            {
                throw new ArgumentException("The bytes do not fit the destination.", nameof(bytes));
            }

            for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
            {
                bytes[written++] = (byte)(encoded >> shift);
            }
        }

        return written;
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes)
    {
        int total = 0;
        for (int i = 0; i < bytes.Length;)
        {
            total += Utf8.Decode(bytes, ref i) < 0x10000 ? 1 : 2;
        }

        return total;
    }

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        int written = 0;
        for (int i = 0; i < bytes.Length;)
        {
            uint scalar = Utf8.Decode(bytes, ref i);
            if (scalar < 0x10000)
            {
                chars[written++] = (char)scalar;
            }
            else
            {
                chars[written++] = (char)(0xD7C0 + (scalar >> 10));
                chars[written++] = (char)(0xDC00 | (scalar & 0x3FF));
            }
        }

        return written;
    }
}
