// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;

namespace System;

internal sealed class ArrayEnumerator<T>(T[] array) : IEnumerator<T>
{
    private int _index = -1;

    public T Current => array[_index];

    object? IEnumerator.Current => Current;

    public bool MoveNext() => ++_index < array.Length;

    public void Reset() => _index = -1;

    public void Dispose() { }
}
