// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>Makes arrays of several dimensions; ilc names this.</summary>
internal static unsafe class ArrayHelpers
{
    private static Array NewObjArray(MethodTable* pEEType, int nDimensions, int* pDimensions) =>
        Array.NewMultiDim(pEEType, new ReadOnlySpan<int>(pDimensions, nDimensions));

    private static Array NewObjArrayRare(MethodTable* pEEType, int nDimensions, int* pDimensions) =>
        NewObjArray(pEEType, nDimensions, pDimensions);
}
