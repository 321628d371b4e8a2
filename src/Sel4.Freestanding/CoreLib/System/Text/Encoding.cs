// SPDX-License-Identifier: BSD-2-Clause
namespace System.Text;

/// <summary>Text as bytes. UTF-8 is the only one.</summary>
public abstract class Encoding
{
    private static readonly Encoding s_utf8 = new UTF8Encoding();

    public static Encoding UTF8 => s_utf8;

    public abstract int GetByteCount(ReadOnlySpan<char> chars);

    public abstract int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes);

    public abstract int GetCharCount(ReadOnlySpan<byte> bytes);

    public abstract int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars);

    public virtual int GetByteCount(string s) => GetByteCount((ReadOnlySpan<char>)s);

    public virtual byte[] GetBytes(string s)
    {
        byte[] bytes = new byte[GetByteCount((ReadOnlySpan<char>)s)];
        GetBytes((ReadOnlySpan<char>)s, bytes);
        return bytes;
    }

    public virtual string GetString(byte[] bytes) => GetString((ReadOnlySpan<byte>)bytes);

    public string GetString(ReadOnlySpan<byte> bytes)
    {
        char[] chars = new char[GetCharCount(bytes)];
        GetChars(bytes, chars);
        return new string(chars);
    }
}
