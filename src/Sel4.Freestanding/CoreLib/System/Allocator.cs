// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>Objects come from the bump heap in native/freestanding; nothing is ever moved or given back.</summary>
internal static unsafe class Allocator
{
    [RuntimeImport("RhpNewFast")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern object New(MethodTable* type);

    [RuntimeImport("RhpNewArrayFast")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern Array NewArray(MethodTable* type, nint length);

    [RuntimeImport("RhpNewArrayFast")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern string NewString(MethodTable* type, nint length);

    /// <summary>Memory that is no object.</summary>
    [RuntimeImport("sel4fs_allocate")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void* Raw(nint size);

    internal static object Clone(object source)
    {
        MethodTable* type = source.Descriptor;
        nuint size = type->BaseSize - (nuint)(2 * sizeof(nint));
        object copy;
        if (type->ComponentSize != 0)
        {
            nint length = Unsafe.As<Array>(source).Length;
            copy = NewArray(type, length);
            size += (nuint)length * type->ComponentSize;
        }
        else
        {
            copy = New(type);
        }

        SpanHelpers.Memmove(ref copy.GetRawData(), ref source.GetRawData(), size);
        return copy;
    }

    /// <summary>The first byte behind the type descriptor.</summary>
    internal static ref byte GetRawData(this object value) => ref Unsafe.As<RawData>(value).Data;
}
