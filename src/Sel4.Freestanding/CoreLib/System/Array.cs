// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Array : ICloneable, IEnumerable
{
    // Follows the type descriptor in every array; the elements, or the bounds of a many-dimensional array, come after it.
    internal uint _numComponents;

    private protected Array() { }

    public static int MaxLength => 0x7FFF_FFC7;

    public int Length
    {
        [Intrinsic]
        get => (int)_numComponents;
    }

    public long LongLength => _numComponents;

    public int Rank => Descriptor->ElementType == ElementType.SzArray ? 1 : MultiDimRank;

    public object Clone() => Allocator.Clone(this);

    public IEnumerator GetEnumerator() => new BoxingEnumerator(this);

    internal MethodTable* ElementDescriptor => Descriptor->RelatedParameterType;

    internal nuint ElementSize => Descriptor->ComponentSize;

    /// <summary>The first element.</summary>
    internal ref byte Data =>
        ref Unsafe.AddByteOffset(ref this.GetRawData(), (nint)Descriptor->BaseSize - (2 * sizeof(nint)));

    public object? GetValue(int index)
    {
        if (Rank != 1)
        {
            throw new ArgumentException("The array has more than one dimension.");
        }

        return (uint)index < _numComponents ? Element(index) : throw new IndexOutOfRangeException();
    }

    // Counts through all dimensions.
    private object? Element(int index) =>
        RuntimeExports.FieldAsObject(ref Unsafe.Add(ref Data, index * (nint)ElementSize), ElementDescriptor);

    private sealed class BoxingEnumerator(Array array) : IEnumerator
    {
        private int _index = -1;

        public object? Current =>
            (uint)_index < (uint)array.Length ? array.Element(_index)
            : throw new InvalidOperationException("The enumerator stands before the first or behind the last element.");

        public bool MoveNext()
        {
            if (_index < array.Length)
            {
                _index++;
            }

            return _index < array.Length;
        }

        public void Reset() => _index = -1;
    }
}
