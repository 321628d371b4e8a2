// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Internal.Runtime;

/// <summary>
/// The address of code that generic instantiations share comes with the instantiation that is meant: a function pointer with
/// this mark leads to both. Calls through function pointers in C# take it apart by themselves.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FatPointer
{
    private const nint Mark = 2;

    internal readonly nint Code;

    /// <summary>The type or the dictionary that the code looks its type arguments up in.</summary>
    internal readonly nint Context;

    internal static bool Is(nint functionPointer) => (functionPointer & Mark) != 0;

    internal static FatPointer* Of(nint functionPointer) => (FatPointer*)(functionPointer - Mark);

    internal static bool AreSame(nint one, nint other) =>
        one == other
        || (Is(one) && Is(other) && Of(one)->Code == Of(other)->Code && Of(one)->Context == Of(other)->Context);

    internal static int HashOf(nint functionPointer) =>
        Is(functionPointer)
            ? Of(functionPointer)->Code.GetHashCode() ^ Of(functionPointer)->Context.GetHashCode()
            : functionPointer.GetHashCode();
}
