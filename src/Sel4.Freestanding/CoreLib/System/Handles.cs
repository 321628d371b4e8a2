// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

// What a handle leads to is believed. So these are managed references to a byte: nothing reads them from memory, and no layout puts
// them over a number.
public readonly unsafe ref struct RuntimeTypeHandle
{
    private readonly ref byte _value;

    internal RuntimeTypeHandle(MethodTable* type) => _value = ref Unsafe.AsRef<byte>(type);

    public nint Value => (nint)Unsafe.AsPointer(ref _value);
}

public readonly unsafe ref struct RuntimeMethodHandle
{
    private readonly ref byte _value;

    internal RuntimeMethodHandle(nint value) => _value = ref Unsafe.AsRef<byte>((void*)value);

    public nint Value => (nint)Unsafe.AsPointer(ref _value);
}

public readonly unsafe ref struct RuntimeFieldHandle
{
    private readonly ref byte _value;

    internal RuntimeFieldHandle(nint value) => _value = ref Unsafe.AsRef<byte>((void*)value);

    public nint Value => (nint)Unsafe.AsPointer(ref _value);
}
