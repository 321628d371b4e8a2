// SPDX-License-Identifier: BSD-2-Clause
using Internal.Runtime;

namespace System.Runtime.InteropServices;

/// <summary>ilc insists that the type is there. Interfaces taken on at run time are not supported.</summary>
internal unsafe interface IDynamicInterfaceCastable
{
    internal static nint GetDynamicInterfaceImplementation(
        IDynamicInterfaceCastable instance, MethodTable* interfaceType, ushort slot) =>
        throw new NotSupportedException("Interfaces cannot be taken on at run time.");
}
