// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>The identity of a type. Nothing of its name or members is kept in a freestanding image.</summary>
public abstract unsafe class Type
{
    private protected Type() { }

    // RuntimeType is the only derived class.
    public RuntimeTypeHandle TypeHandle => new(Unsafe.As<RuntimeType>(this).Described);

    public bool IsValueType => Unsafe.As<RuntimeType>(this).Described->IsValueType;

    [Intrinsic]
    public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => 
        handle.Value == 0 ? null! : RuntimeType.Of((MethodTable*)handle.Value);

    [Intrinsic]
    public static bool operator ==(Type? left, Type? right) =>
        left is null ? right is null : right is not null && left.TypeHandle.Value == right.TypeHandle.Value;

    [Intrinsic]
    public static bool operator !=(Type? left, Type? right) => !(left == right);

    public override bool Equals(object? o) => o is Type other && this == other;

    public override int GetHashCode() => TypeHandle.Value.GetHashCode();
}
