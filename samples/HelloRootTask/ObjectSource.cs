// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>Makes kernel objects of the largest untyped and puts their capabilities into empty slots, one by one.</summary>
internal sealed class ObjectSource
{
    private readonly CNode _root = InitialCaps.CNode;
    private readonly nuint _endOfSlots;
    private nuint _nextSlot;

    public ObjectSource(BootInfo bootInfo)
    {
        _nextSlot = bootInfo.Empty.Start;
        _endOfSlots = bootInfo.Empty.End;

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
    public Slot NextSlot() =>
        _nextSlot < _endOfSlots
            ? _root.Slot(_nextSlot++)
            : throw new InvalidOperationException("no empty slot is left");

    /// <summary>Makes one object.</summary>
    public T Create<T>()
        where T : struct, IFixedSizeObject<T>
    {
        Memory.Untyped.Retype(NextSlot(), out T capability).ThrowIfError();
        return capability;
    }
}
