// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public abstract unsafe class MulticastDelegate : Delegate
{
    // A delegate of many holds them in _helperObject, their number in _extraFunctionPointerOrData, and enters through the
    // multicast thunk that ilc writes for its type.
    private Wrapper[]? Invocations => _helperObject as Wrapper[];

    public sealed override bool Equals(object? obj)
    {
        Wrapper[]? mine = Invocations;
        Wrapper[]? theirs = obj is MulticastDelegate other ? other.Invocations : null;
        if (mine is null || theirs is null)
        {
            return mine is null && theirs is null && base.Equals(obj);
        }

        return obj!.Descriptor == Descriptor && Same(mine, 0, Count, theirs, Unsafe.As<MulticastDelegate>(obj).Count);
    }

    private protected sealed override object? LastTarget =>
        Invocations is null ? base.LastTarget : Invocations[Count - 1].Value.Target;

    // What a delegate of many keeps in the base's fields is no function pointer.
    public sealed override int GetHashCode() => Invocations is null ? base.GetHashCode() : List[0].Value.GetHashCode() + Count;

    public static bool operator ==(MulticastDelegate? d1, MulticastDelegate? d2) => object.Equals(d1, d2);

    public static bool operator !=(MulticastDelegate? d1, MulticastDelegate? d2) => !object.Equals(d1, d2);

    private int Count => Invocations is null ? 1 : (int)_extraFunctionPointerOrData;

    private Wrapper[] List => Invocations ?? [new Wrapper(this)];

    protected sealed override Delegate CombineImpl(Delegate? follow)
    {
        if (follow is not MulticastDelegate next)
        {
            return this;
        }

        if (next.Descriptor != Descriptor)
        {
            throw new ArgumentException("Delegates of different types cannot be combined.");
        }

        Wrapper[] joined = new Wrapper[Count + next.Count];
        for (int i = 0; i < Count; i++)
        {
            joined[i] = List[i];
        }

        for (int i = 0; i < next.Count; i++)
        {
            joined[Count + i] = next.List[i];
        }

        return Many(joined);
    }

    protected sealed override Delegate? RemoveImpl(Delegate value)
    {
        MulticastDelegate unwanted = (MulticastDelegate)value;
        Wrapper[] list = List;
        for (int at = Count - unwanted.Count; at >= 0; at--)
        {
            if (Same(list, at, unwanted.Count, unwanted.List, unwanted.Count))
            {
                return Without(list, at, unwanted.Count);
            }
        }

        return this;
    }

    private Delegate? Without(Wrapper[] list, int at, int removed)
    {
        int left = Count - removed;
        if (left == 0)
        {
            return null;
        }

        Wrapper[] kept = new Wrapper[left];
        for (int i = 0; i < left; i++)
        {
            kept[i] = list[i < at ? i : i + removed];
        }

        return left == 1 ? kept[0].Value : Many(kept);
    }

    private static bool Same(Wrapper[] list, int at, int count, Wrapper[] other, int otherCount)
    {
        bool same = count == otherCount;
        for (int i = 0; same && i < count; i++)
        {
            same = list[at + i].Value.Equals(other[i].Value);
        }

        return same;
    }

    private MulticastDelegate Many(Wrapper[] list)
    {
        MulticastDelegate result = Unsafe.As<MulticastDelegate>(Allocator.New(Descriptor));
        result._functionPointer = GetThunk(MulticastThunk);
        result._firstParameter = result;
        result._helperObject = list;
        result._extraFunctionPointerOrData = list.Length;
        return result;
    }
}
