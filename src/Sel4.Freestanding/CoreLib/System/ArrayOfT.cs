// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Gives arrays of one dimension their generic interfaces: ilc lets <c>T[]</c> have the members of this type.</summary>
internal sealed class Array<T> : Array, IList<T>, IReadOnlyList<T>
{
    private T[] Items => Unsafe.As<T[]>(this);

    public int Count => Length;

    public bool IsReadOnly => true;

    public T this[int index]
    {
        get => Items[Checked(index)];
        set => Items[Checked(index)] = value;
    }

    private int Checked(int index) =>
        (uint)index < (uint)Length ? index : throw new ArgumentOutOfRangeException(nameof(index));

    public new IEnumerator<T> GetEnumerator() => new ArrayEnumerator<T>(Items);

    // A string[] is an IList<object> too, so what is looked for need not be a T. CoreCLR has one search for all arrays of
    // references, which compares objects; T's own comparer is not asked there either.
    public int IndexOf(T item) =>
        typeof(T).IsValueType ? Array.IndexOf(Items, item) : Array.IndexOf(Unsafe.As<object?[]>(this), Unsafe.As<T, object?>(ref item));

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(this, 0, array, arrayIndex, Length);

    public void Add(T item) => throw FixedSize();

    public void Insert(int index, T item) => throw FixedSize();

    public bool Remove(T item) => throw FixedSize();

    public void RemoveAt(int index) => throw FixedSize();

    void ICollection<T>.Clear() => throw FixedSize();

    private static NotSupportedException FixedSize() => new("An array has a fixed size.");
}
