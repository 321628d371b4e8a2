// SPDX-License-Identifier: BSD-2-Clause
using Internal.Runtime;

namespace System;

internal sealed unsafe class RuntimeType : Type
{
    private readonly MethodTable* _type;

    internal RuntimeType(MethodTable* type) => _type = type;

    internal RuntimeType(RuntimeTypeHandle handle) => _type = (MethodTable*)handle.Value;

    internal MethodTable* Described => _type;
}
