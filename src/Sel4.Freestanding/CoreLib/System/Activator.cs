// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public static unsafe class Activator
{
    /// <summary>What <c>new T()</c> comes down to where T is known only in part.</summary>
    public static T CreateInstance<T>()
    {
        nint constructor = DefaultConstructorOf<T>();
        if (constructor == 0)
        {
            throw new NotSupportedException("The type has no constructor without parameters.");
        }

        if (MethodTable.Of<T>()->IsValueType)
        {
            T value = default!;
            ((delegate*<ref byte, void>)constructor)(ref Unsafe.As<T, byte>(ref value));
            return value;
        }

        object created = Allocator.New(MethodTable.Of<T>());
        ((delegate*<object, void>)constructor)(created);
        return Unsafe.As<object, T>(ref created);
    }

    [Intrinsic]
    private static nint DefaultConstructorOf<T>() => DefaultConstructorOf<T>();
}
