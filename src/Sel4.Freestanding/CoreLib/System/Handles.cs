// SPDX-License-Identifier: BSD-2-Clause
using Internal.Runtime;

namespace System;

public readonly unsafe struct RuntimeTypeHandle
{
    private readonly nint _value;

    internal RuntimeTypeHandle(MethodTable* type) => _value = (nint)type;

    public nint Value => _value;
}

public readonly struct RuntimeMethodHandle
{
    private readonly nint _value;

    internal RuntimeMethodHandle(nint value) => _value = value;

    public nint Value => _value;
}

public readonly struct RuntimeFieldHandle
{
    private readonly nint _value;

    internal RuntimeFieldHandle(nint value) => _value = value;

    public nint Value => _value;
}
