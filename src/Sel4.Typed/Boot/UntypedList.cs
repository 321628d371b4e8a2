// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>The untyped memory the kernel gave the root task; can be enumerated without allocation.</summary>
public readonly unsafe ref struct UntypedList
{
    private readonly BootInfo _bootInfo;

    internal UntypedList(BootInfo bootInfo)
    {
        _bootInfo = bootInfo;
    }

    /// <summary>How many untypeds.</summary>
    public int Count => (int)(_bootInfo.Raw->untyped.end - _bootInfo.Raw->untyped.start);

    /// <summary>The untyped at <paramref name="index"/>, 0 to <see cref="Count"/> - 1.</summary>
    public UntypedDescriptor this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            ref readonly seL4_UntypedDesc raw = ref _bootInfo.Raw->untypedList[index];
            CPtr cptr = new(_bootInfo.Raw->untyped.start + (nuint)index);
            return new UntypedDescriptor(new Untyped(cptr), raw.paddr, raw.sizeBits, raw.isDevice != 0);
        }
    }

    /// <summary>For <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the list in the kernel's order.</summary>
    public ref struct Enumerator
    {
        private readonly UntypedList _list;
        private int _index;

        internal Enumerator(UntypedList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The untyped reached.</summary>
        public readonly UntypedDescriptor Current => _list[_index];

        /// <summary>Goes to the next one.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
