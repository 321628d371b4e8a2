// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A growing array. What it outgrows stays on the bump heap, so give a capacity where one is known.</summary>
public class List<T> : IList<T>, IReadOnlyList<T>
{
    private const int FirstCapacity = 4;

    internal T[] _items;
    internal int _size;

    // Counts changes, so that an enumeration notices one.
    private int _version;

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
        get => _items[Checked(index)];
        set
        {
            _items[Checked(index)] = value;
            _version++;
        }
    }

    private int Checked(int index) =>
        (uint)index < (uint)_size ? index : throw new ArgumentOutOfRangeException(nameof(index));

    private Span<T> Used => new(_items, 0, _size);

    public void Add(T item)
    {
        _version++;
        EnsureCapacity(_size + 1);
        _items[_size++] = item;
    }

    public void AddRange(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (ReferenceEquals(collection, this))
        {
            collection = ToArray();
        }

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

        _version++;
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

        _version++;
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
        _version++;
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

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public T[] ToArray() => Used.ToArray();

    public void Reverse()
    {
        _version++;
        Used.Reverse();
    }

    public void Sort()
    {
        Used.Sort();
        _version++;
    }

    public void Sort(Comparison<T> comparison)
    {
        Used.Sort(comparison);
        _version++;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    public struct Enumerator : IEnumerator<T>
    {
        private readonly List<T> _list;
        private readonly int _version;
        private int _next;
        private T? _current;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _version = list._version;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current =>
            _next != 0 && _next <= _list._size ? _current
            : throw new InvalidOperationException("The enumerator stands before the first or behind the last item.");

        public bool MoveNext()
        {
            Check();
            if ((uint)_next < (uint)_list._size)
            {
                _current = _list._items[_next++];
                return true;
            }

            _next = _list._size + 1;
            _current = default;
            return false;
        }

        void IEnumerator.Reset()
        {
            Check();
            _next = 0;
            _current = default;
        }

        private readonly void Check()
        {
            if (_version != _list._version)
            {
                throw new InvalidOperationException("The list was changed while it was enumerated.");
            }
        }

        public readonly void Dispose() { }
    }
}
