// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>The untyped memory the kernel gave the root task; can be enumerated without allocation.</summary>
public readonly unsafe struct UntypedList
{
    private readonly void* _address;

    internal UntypedList(seL4_BootInfo* bootInfo)
    {
        _address = bootInfo;
    }

    private seL4_BootInfo* BootInfo => (seL4_BootInfo*)_address;

    /// <summary>How many untypeds.</summary>
    public int Count => (int)(BootInfo->untyped.end - BootInfo->untyped.start);

    /// <summary>The untyped at <paramref name="index"/>, 0 to <see cref="Count"/> - 1.</summary>
    public UntypedDescriptor this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            ref readonly seL4_UntypedDesc raw = ref BootInfo->untypedList[index];
            CPtr cptr = new(BootInfo->untyped.start + (nuint)index);
            return new UntypedDescriptor(new Untyped(cptr), raw.paddr, raw.sizeBits, raw.isDevice != 0);
        }
    }

    /// <summary>For <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the list in the kernel's order.</summary>
    public struct Enumerator
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
