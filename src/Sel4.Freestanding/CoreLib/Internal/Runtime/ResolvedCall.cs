// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Internal.Runtime;

/// <summary>The type that a call site met first, and its code. The assembly stub reads the first two words.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ResolvedCall
{
    internal MethodTable* Type;
    internal nint Code;

    /// <summary>What the cell held before, which says the interface.</summary>
    internal nint Fresh;
}
