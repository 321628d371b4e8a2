// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

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

    public int IndexOf(T item) => IsMine(item) ? Array.IndexOf(Items, item) : -1;

    // Interface dispatch sends calls through other element types to ArrayView. That T's own comparer gets nothing but a T must
    // not hang on this alone.
    private unsafe bool IsMine(T item) =>
        typeof(T).IsValueType || item is null || TypeCast.IsAssignable(((object)item).Descriptor, ElementDescriptor);

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(this, 0, array, arrayIndex, Length);

    public void Add(T item) => throw FixedSize();

    public void Insert(int index, T item) => throw FixedSize();

    public bool Remove(T item) => throw FixedSize();

    public void RemoveAt(int index) => throw FixedSize();

    void ICollection<T>.Clear() => throw FixedSize();

    private static NotSupportedException FixedSize() => new("An array has a fixed size.");
}
