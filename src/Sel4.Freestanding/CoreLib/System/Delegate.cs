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
    private protected const int ClosedInstanceOverGenericThunk = 3;

    /// <summary>Overridden by ilc in every delegate type.</summary>
    private protected virtual nint GetThunk(int whichThunk) =>
        throw new NotSupportedException("This delegate type has no such entry point.");

    // A thunk takes the delegate itself in place of an object, and finds the object in _helperObject if there is one.
    private bool EntersThroughThunk => _firstParameter == (object)this;

    private object? FirstArgument => EntersThroughThunk ? _helperObject : _firstParameter;

    public object? Target => LastTarget;

    private protected virtual object? LastTarget => FirstArgument;

    public object Clone()
    {
        Delegate copy = Unsafe.As<Delegate>(MemberwiseClone());
        if (EntersThroughThunk)
        {
            copy._firstParameter = copy;
        }

        return copy;
    }

    public static Delegate? Combine(Delegate? a, Delegate? b) => a is null ? b : b is null ? a : a.CombineImpl(b);

    public static Delegate? Remove(Delegate? source, Delegate? value) =>
        source is null ? null : value is null ? source
        : source.Descriptor == value.Descriptor ? source.RemoveImpl(value)
        : throw new ArgumentException("Delegates of different types cannot be removed from one another.");

    protected virtual Delegate CombineImpl(Delegate? d) => throw new NotSupportedException("Not a multicast delegate.");

    protected virtual Delegate? RemoveImpl(Delegate d) => d.Equals(this) ? null : this;

    public override bool Equals(object? obj) =>
        obj is Delegate other && other.Descriptor == Descriptor && other._functionPointer == _functionPointer
        && FatPointer.AreSame(other._extraFunctionPointerOrData, _extraFunctionPointerOrData)
        && other.EntersThroughThunk == EntersThroughThunk && other.FirstArgument == FirstArgument;

    public override int GetHashCode() => _functionPointer.GetHashCode() ^ FatPointer.HashOf(_extraFunctionPointerOrData);

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

    // Where ilc cannot know whether the code is shared between instantiations, and so needs to be told which one is meant.
    private void InitializeClosedInstanceSlow(object firstParameter, nint functionPointer)
    {
        if (!FatPointer.Is(functionPointer))
        {
            InitializeClosedInstance(firstParameter, functionPointer);
            return;
        }

        if (firstParameter is null)
        {
            throw new ArgumentException("A delegate of an instance method needs an object.");
        }

        InitializeClosedStaticThunk(firstParameter, functionPointer, GetThunk(ClosedInstanceOverGenericThunk));
    }

    private void InitializeClosedInstanceToInterface(object firstParameter, nint dispatchCell)
    {
        if (firstParameter is null)
        {
            throw new NullReferenceException();
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
