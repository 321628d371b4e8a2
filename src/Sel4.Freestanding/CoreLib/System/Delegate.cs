// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe class Delegate : ICloneable
{
    // ilc knows these fields, their order and the Initialize… methods by name, and fills them when a delegate is made.
    internal object? _firstParameter;
    internal object? _helperObject;
    internal nint _extraFunctionPointerOrData;
    internal nint _functionPointer;

    /// <summary>One of many delegates; a struct, so that storing it in an array needs no check of its type.</summary>
    internal readonly struct Wrapper(Delegate value)
    {
        internal readonly Delegate Value = value;
    }

    // Which of the entry points that ilc writes for each delegate type is meant.
    private protected const int MulticastThunk = 0;
    private protected const int ClosedStaticThunk = 1;
    private protected const int OpenStaticThunk = 2;

    /// <summary>Overridden by ilc in every delegate type.</summary>
    private protected virtual nint GetThunk(int whichThunk) =>
        throw new NotSupportedException("This delegate type has no such entry point.");

    public object? Target => _firstParameter == (object)this ? null : _firstParameter;

    public object Clone() => MemberwiseClone();

    public static Delegate? Combine(Delegate? a, Delegate? b) => a is null ? b : b is null ? a : a.CombineImpl(b);

    public static Delegate? Remove(Delegate? source, Delegate? value) =>
        source is null ? null : value is null ? source : source.RemoveImpl(value);

    protected virtual Delegate CombineImpl(Delegate? d) => throw new NotSupportedException("Not a multicast delegate.");

    protected virtual Delegate? RemoveImpl(Delegate d) => d.Equals(this) ? null : this;

    public override bool Equals(object? obj) =>
        obj is Delegate other && other.Descriptor == Descriptor && other._functionPointer == _functionPointer
        && other._extraFunctionPointerOrData == _extraFunctionPointerOrData
        && (other._firstParameter == _firstParameter || (other._firstParameter == (object)other && _firstParameter == (object)this));

    public override int GetHashCode() => _functionPointer.GetHashCode() ^ _extraFunctionPointerOrData.GetHashCode();

    public static bool operator ==(Delegate? d1, Delegate? d2) => object.Equals(d1, d2);

    public static bool operator !=(Delegate? d1, Delegate? d2) => !object.Equals(d1, d2);

    private void InitializeClosedInstance(object firstParameter, nint functionPointer)
    {
        if (firstParameter is null)
        {
            throw new ArgumentException("A delegate of an instance method needs an object.");
        }

        _functionPointer = functionPointer;
        _firstParameter = firstParameter;
    }

    private void InitializeClosedInstanceWithoutNullCheck(object firstParameter, nint functionPointer)
    {
        _functionPointer = functionPointer;
        _firstParameter = firstParameter;
    }

    // The code of a generic virtual or canonical method comes with a tag in the low bits, which this profile does not make.
    private void InitializeClosedInstanceSlow(object firstParameter, nint functionPointer) =>
        InitializeClosedInstance(firstParameter, functionPointer);

    private void InitializeClosedInstanceToInterface(object firstParameter, nint dispatchCell)
    {
        if (firstParameter is null)
        {
            throw new ArgumentException("A delegate of an instance method needs an object.");
        }

        _functionPointer = InterfaceDispatch.ResolveCell(firstParameter.Descriptor, (DispatchCell*)dispatchCell);
        _firstParameter = firstParameter;
    }

    private void InitializeClosedStaticThunk(object firstParameter, nint functionPointer, nint functionPointerThunk)
    {
        _extraFunctionPointerOrData = functionPointer;
        _helperObject = firstParameter;
        _functionPointer = functionPointerThunk;
        _firstParameter = this;
    }

    private void InitializeOpenStaticThunk(object firstParameter, nint functionPointer, nint functionPointerThunk)
    {
        _firstParameter = this;
        _functionPointer = functionPointerThunk;
        _extraFunctionPointerOrData = functionPointer;
    }
}
