// SPDX-License-Identifier: BSD-2-Clause
namespace Internal.Runtime.CompilerHelpers;

/// <summary>What default methods of generic interfaces learn their type arguments with; ilc names this.</summary>
internal static unsafe class SharedCodeHelpers
{
    private static MethodTable* GetOrdinalInterface(MethodTable* pType, ushort interfaceIndex) => pType->Interfaces[interfaceIndex];

    private static MethodTable* GetCurrentSharedThunkContext() =>
        throw new System.NotSupportedException("Not known in an image that makes no types at run time.");
}
