// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>What casts and interface dispatch know the enumerators of arrays by.</summary>
internal abstract class ArrayEnumerator;

internal sealed class ArrayEnumerator<T>(T[] array) : ArrayEnumerator, IEnumerator<T>
{
    private int _index = -1;

    public T Current =>
        (uint)_index < (uint)array.Length ? array[_index]
        : throw new InvalidOperationException("The enumerator stands before the first or behind the last element.");

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (_index < array.Length)
        {
            _index++;
        }

        return _index < array.Length;
    }

    public void Reset() => _index = -1;

    public void Dispose() { }
}
