// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A growing array. What it outgrows stays on the bump heap, so give a capacity where one is known.</summary>
public class List<T> : IList<T>, IReadOnlyList<T>
{
    private const int FirstCapacity = 4;

    internal T[] _items;
    internal int _size;

    public List() => _items = [];

    public List(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _items = new T[capacity];
    }

    public List(IEnumerable<T> collection) : this() => AddRange(collection);

    public int Count => _size;

    bool ICollection<T>.IsReadOnly => false;

    public int Capacity
    {
        get => _items.Length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, _size);
            Array.Resize(ref _items!, value);
        }
    }

    public T this[int index]
    {
        get => Used[index];
        set => Used[index] = value;
    }

    private Span<T> Used => new(_items, 0, _size);

    public void Add(T item)
    {
        EnsureCapacity(_size + 1);
        _items[_size++] = item;
    }

    public void AddRange(IEnumerable<T> collection)
    {
        foreach (T item in collection)
        {
            Add(item);
        }
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity > _items.Length)
        {
            int doubled = _items.Length == 0 ? FirstCapacity : _items.Length * 2;
            Array.Resize(ref _items!, doubled < capacity ? capacity : doubled);
        }

        return _items.Length;
    }

    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_size)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        EnsureCapacity(_size + 1);
        new ReadOnlySpan<T>(_items, index, _size - index).CopyTo(new Span<T>(_items, index + 1, _size - index));
        _items[index] = item;
        _size++;
    }

    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        _size--;
        new ReadOnlySpan<T>(_items, index + 1, _size - index).CopyTo(new Span<T>(_items, index, _size - index));
        _items[_size] = default!;
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public void Clear()
    {
        Used.Clear();
        _size = 0;
    }

    public int IndexOf(T item)
    {
        for (int i = 0; i < _size; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => Used.CopyTo(new Span<T>(array).Slice(arrayIndex));

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public T[] ToArray() => Used.ToArray();

    public void Reverse() => Used.Reverse();

    public void Sort() => Used.Sort();

    public void Sort(Comparison<T> comparison) => Used.Sort(comparison);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    public struct Enumerator : IEnumerator<T>
    {
        private readonly List<T> _list;
        private int _index;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _index = -1;
        }

        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < _list.Count;

        void IEnumerator.Reset() => _index = -1;

        public readonly void Dispose() { }
    }
}
