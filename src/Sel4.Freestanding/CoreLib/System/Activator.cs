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
        if (MethodTable.Of<T>()->IsValueType)
        {
            T value = default!;
            ref byte place = ref Unsafe.As<T, byte>(ref value);
            if (FatPointer.Is(constructor))
            {
                // An instance method takes its generic context right behind `this`, as a static one takes a second argument.
                FatPointer* fat = FatPointer.Of(constructor);
                ((delegate*<ref byte, nint, void>)fat->Code)(ref place, fat->Context);
            }
            else
            {
                ((delegate*<ref byte, void>)constructor)(ref place);
            }

            return value;
        }

        if (MethodTable.Of<T>()->IsInterface)
        {
            MissingConstructorMethod();
        }

        object created = Allocator.New(MethodTable.Of<T>());
        ((delegate*<object, void>)constructor)(created);
        return Unsafe.As<object, T>(ref created);
    }

    [Intrinsic]
    private static nint DefaultConstructorOf<T>() => DefaultConstructorOf<T>();

    // ilc takes these in place of a constructor where T has none; it knows the names.
    private static void MissingConstructorMethod() => throw new MissingMethodException();

    private struct StructWithNoConstructor
    {
        public StructWithNoConstructor() { }
    }
}
