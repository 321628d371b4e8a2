// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What <c>typeof</c> comes down to; ilc names these.</summary>
internal static unsafe class LdTokenHelpers
{
    private static RuntimeTypeHandle GetRuntimeTypeHandle(MethodTable* pEEType) => new(pEEType);

    private static RuntimeMethodHandle GetRuntimeMethodHandle(nint handle) => new(handle);

    private static RuntimeFieldHandle GetRuntimeFieldHandle(nint handle) => new(handle);

    private static Type GetRuntimeType(MethodTable* pEEType) => RuntimeType.Of(pEEType);
}
