// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public unsafe class Object
{
    // ilc puts the type descriptor first in every object and knows the field by its name.
    internal MethodTable* m_pEEType;

    public Object() { }

    internal MethodTable* Descriptor => m_pEEType;

    [Intrinsic]
    public Type GetType() => RuntimeType.Of(m_pEEType);

    public virtual bool Equals(object? obj) => this == obj;

    public static bool Equals(object? objA, object? objB) => objA == objB || (objA is not null && objB is not null && objA.Equals(objB));

    public static bool ReferenceEquals(object? objA, object? objB) => objA == objB;

    public virtual int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>No names of types exist at run time, so there is nothing better to say.</summary>
    public virtual string? ToString() => "object";

    protected object MemberwiseClone() => Allocator.Clone(this);
}
