// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Text;

namespace Sel4.Bindgen.Load;

/// <summary>One sign or word of a header. Literals have the sign they begin with.</summary>
/// <param name="Sign">The sign; <c>a</c> for a word.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Line">Line, counted from 1.</param>
internal readonly record struct CToken(char Sign, int Start, int Length, int Line)
{
    public const char Word = 'a';
}

/// <summary>What <c>#define</c> says: which words and signs stand for the name.</summary>
internal sealed record MacroText(string Name, int Line, IReadOnlyList<CToken> Body);

/// <summary>
/// Takes a header apart without a compiler: enough to bound it before libclang reads it, and to see attributes, which libclang
/// does not tell. Both sides of every condition are taken.
/// </summary>
internal sealed class CTokens
{
    private readonly byte[] _bytes;
    private int _at;
    private int _line = 1;

    private CTokens(byte[] bytes) => _bytes = bytes;

    /// <summary>What is not part of a directive, in order.</summary>
    public List<CToken> Tokens { get; } = [];

    public List<MacroText> Macros { get; } = [];

    public static CTokens Of(byte[] bytes)
    {
        var result = new CTokens(bytes);
        result.Read();
        return result;
    }

    public string Text(CToken token) => Encoding.UTF8.GetString(_bytes, token.Start, token.Length);

    private void Read()
    {
        bool lineStart = true;
        while (Next() is { } token)
        {
            if (token.Sign == '\n')
            {
                lineStart = true;
                continue;
            }

            if (token.Sign == '#' && lineStart)
            {
                Directive();
                continue;
            }

            lineStart = false;
            Tokens.Add(token);
        }
    }

    private void Directive()
    {
        var line = new List<CToken>();
        while (Next() is { Sign: not '\n' } token)
        {
            line.Add(token);
        }

        if (line is [{ Sign: CToken.Word } directive, { Sign: CToken.Word } name, ..] && _bytes.AsSpan(directive.Start, directive.Length).SequenceEqual("define"u8))
        {
            Macros.Add(new MacroText(Text(name), name.Line, line[2..]));
        }
    }

    /// <summary>The next token; the end of a line is one too.</summary>
    private CToken? Next()
    {
        while (_at < _bytes.Length)
        {
            byte c = _bytes[_at];
            int start = _at;
            int line = _line;
            if (c == '\n')
            {
                _at++;
                _line++;
                return new CToken('\n', start, 1, line);
            }

            if (c == '\\' && Peek(1) is '\n' or '\r')
            {
                _at += Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2;
                _line++;
            }
            else if (c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\f' or (byte)'\v')
            {
                _at++;
            }
            else if (c == '/' && Peek(1) == '/')
            {
                while (_at < _bytes.Length && _bytes[_at] != '\n')
                {
                    Skip();
                }
            }
            else if (c == '/' && Peek(1) == '*')
            {
                _at += 2;
                while (_at < _bytes.Length && !(_bytes[_at] == '*' && Peek(1) == '/'))
                {
                    Skip();
                }

                _at = Math.Min(_at + 2, _bytes.Length);
            }
            else if (c is (byte)'"' or (byte)'\'')
            {
                _at++;
                while (_at < _bytes.Length && _bytes[_at] != c && _bytes[_at] != '\n')
                {
                    Skip();
                }

                _at = _at < _bytes.Length && _bytes[_at] == c ? _at + 1 : _at;
                return new CToken((char)c, start, _at - start, line);
            }
            else if (IsWord(c))
            {
                while (_at < _bytes.Length && IsWord(_bytes[_at]))
                {
                    _at++;
                }

                return new CToken(CToken.Word, start, _at - start, line);
            }
            else
            {
                _at++;
                return new CToken((char)c, start, 1, line);
            }
        }

        return null;
    }

    /// <summary>One byte, with what a backslash hides.</summary>
    private void Skip()
    {
        if (_bytes[_at] == '\\' && _at + 1 < _bytes.Length)
        {
            _at++;
        }

        _line += _bytes[_at] == '\n' ? 1 : 0;
        _at++;
    }

    private int Peek(int distance) => _at + distance < _bytes.Length ? _bytes[_at + distance] : -1;

    private static bool IsWord(byte c) =>
        c is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_' or (byte)'$' or >= 0x80;
}
