// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;

namespace System;

public sealed class CharEnumerator : IEnumerator<char>
{
    private readonly string _text;
    private int _index = -1;

    internal CharEnumerator(string text) => _text = text;

    public char Current => _text[_index];

    object? IEnumerator.Current => Current;

    public bool MoveNext() => ++_index < _text.Length;

    public void Reset() => _index = -1;

    public void Dispose() { }
}
