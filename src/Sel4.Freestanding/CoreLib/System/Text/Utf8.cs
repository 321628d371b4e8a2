// SPDX-License-Identifier: BSD-2-Clause
namespace System.Text;

/// <summary>UTF-16 to UTF-8 and back, one character at a time. What is broken becomes U+FFFD, as the Unicode standard advises.</summary>
internal static class Utf8
{
    private const uint Replacement = 0xFFFD;

    /// <summary>Takes one character; its bytes come out in the low bytes of a number, first byte uppermost.</summary>
    internal static void Encode(ReadOnlySpan<char> text, ref int at, out uint bytes, out int count)
    {
        uint scalar = text[at++];
        if (scalar is >= 0xD800 and <= 0xDFFF)
        {
            bool pair = scalar <= 0xDBFF && at < text.Length && char.IsLowSurrogate(text[at]);
            scalar = pair ? 0x10000 + ((scalar - 0xD800) << 10) + (text[at++] - 0xDC00u) : Replacement;
        }

        count = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
        bytes = count switch
        {
            1 => scalar,
            2 => 0xC080 | ((scalar & 0x7C0) << 2) | (scalar & 0x3F),
            3 => 0xE08080 | ((scalar & 0xF000) << 4) | ((scalar & 0xFC0) << 2) | (scalar & 0x3F),
            _ => 0xF0808080 | ((scalar & 0x1C0000) << 6) | ((scalar & 0x3F000) << 4) | ((scalar & 0xFC0) << 2) | (scalar & 0x3F),
        };
    }

    internal static uint Decode(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint first = bytes[at++];
        if (first < 0x80)
        {
            return first;
        }

        int more = first is >= 0xC2 and <= 0xDF ? 1 : first is >= 0xE0 and <= 0xEF ? 2 : first is >= 0xF0 and <= 0xF4 ? 3 : 0;
        if (more == 0)
        {
            return Replacement;
        }

        // The second byte has a narrower range where a shorter form, a surrogate or too large a number would come out.
        uint least = first == 0xE0 ? 0xA0u : first == 0xF0 ? 0x90u : 0x80u;
        uint most = first == 0xED ? 0x9Fu : first == 0xF4 ? 0x8Fu : 0xBFu;
        uint scalar = first & (0x3Fu >> more);
        for (int i = 0; i < more; i++)
        {
            if (at >= bytes.Length || bytes[at] < least || bytes[at] > most)
            {
                return Replacement;
            }

            scalar = (scalar << 6) | (bytes[at++] & 0x3Fu);
            least = 0x80;
            most = 0xBF;
        }

        return scalar;
    }
}
