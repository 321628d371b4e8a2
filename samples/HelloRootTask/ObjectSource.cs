// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>Makes kernel objects of the largest untyped and puts their capabilities into empty slots, one by one.</summary>
internal sealed class ObjectSource
{
    private readonly SlotRegion _empty;
    private int _nextSlot;

    public ObjectSource(BootInfo bootInfo)
    {
        _empty = bootInfo.Empty;

        UntypedDescriptor largest = default;
        foreach (UntypedDescriptor untyped in bootInfo.Untypeds)
        {
            if (!untyped.IsDevice && untyped.SizeBits > largest.SizeBits)
            {
                largest = untyped;
            }
        }

        Memory = largest;
    }

    /// <summary>What objects are made of.</summary>
    public UntypedDescriptor Memory { get; }

    /// <summary>Takes the next empty slot.</summary>
    public CSpaceSlot NextSlot() =>
        (nuint)_nextSlot < _empty.Count
            ? _empty[_nextSlot++]
            : throw new InvalidOperationException("no empty slot is left");

    /// <summary>Makes one object.</summary>
    public T Create<T>()
        where T : struct, IFixedSizeObject<T>
    {
        Memory.Untyped.Retype(NextSlot(), out T capability).ThrowIfError();
        return capability;
    }
}
