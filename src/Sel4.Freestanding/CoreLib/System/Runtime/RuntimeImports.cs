// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime;

/// <summary>ilc names this where it writes the code of arrays of several dimensions.</summary>
internal static class RuntimeImports
{
    private static void RhCheckArrayStore(Array array, object? obj) => TypeCast.CheckStore(array, obj);
}
