// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

public sealed unsafe partial class String : IComparable, IComparable<string?>, IEquatable<string?>, ICloneable, IEnumerable<char>
{
    public static readonly string Empty = "";

    // The layout ilc gives to string literals.
    private readonly int _stringLength;
    private char _firstChar;

    public int Length
    {
        [Intrinsic]
        get => _stringLength;
    }

    [IndexerName("Chars")]
    public char this[int index]
    {
        [Intrinsic]
        get
        {
            if ((uint)index >= (uint)_stringLength)
            {
                throw new IndexOutOfRangeException();
            }

            return Unsafe.Add(ref _firstChar, index);
        }
    }

    public ref readonly char GetPinnableReference() => ref _firstChar;

    internal ref char FirstChar => ref _firstChar;

    private Span<char> Writable => new(ref _firstChar, _stringLength);

    internal static string Allocate(int length)
    {
        if (length == 0)
        {
            return "";
        }

        string result = Allocator.NewString(MethodTable.Of<string>(), length);
        return result;
    }

    internal static string FromChar(char value)
    {
        string result = Allocate(1);
        result._firstChar = value;
        return result;
    }

    public static implicit operator ReadOnlySpan<char>(string? value) => value is null ? default : new(ref value._firstChar, value._stringLength);

    public static bool IsNullOrEmpty([NotNullWhen(false)] string? value) => value is null || value._stringLength == 0;

    public override string ToString() => this;

    public object Clone() => this;

    public char[] ToCharArray() => ((ReadOnlySpan<char>)this).ToArray();

    public void CopyTo(Span<char> destination) => ((ReadOnlySpan<char>)this).CopyTo(destination);

    public bool TryCopyTo(Span<char> destination) => ((ReadOnlySpan<char>)this).TryCopyTo(destination);

    public CharEnumerator GetEnumerator() => new(this);

    IEnumerator<char> IEnumerable<char>.GetEnumerator() => new CharEnumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new CharEnumerator(this);
}
