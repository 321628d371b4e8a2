// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using System.Threading;
using Internal.Runtime;

namespace System;

internal sealed unsafe class RuntimeType : Type
{
    private readonly MethodTable* _type;

    private RuntimeType(MethodTable* type) => _type = type;

    internal MethodTable* Described => _type;

    // There is one object for each type, and compiled code compares types by comparing these. Where code says typeof(T), ilc made
    // the object beforehand and wrote it into the descriptor's writable word.
    internal static RuntimeType Of(MethodTable* type)
    {
        ref object? known = ref Unsafe.AsRef<object?>(type->WritableWord);
        if (known is null)
        {
            RuntimeType made = new(type);
            Interlocked.CompareExchange(ref known, made, null);
        }

        return Unsafe.As<RuntimeType>(known!);
    }
}
