// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Internal.Runtime;

/// <summary>
/// One call site of an interface method. Cells stand in rows; behind a row is one with a null stub that carries the slot.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DispatchCell
{
    // How the second word of a fresh cell leads to the interface, in its lowest bits.
    private const nint KindMask = 3;
    private const nint KindPointer = 1;
    private const nint KindIndirectDistance = 2;
    private const nint KindDistance = 3;
    private const nint SlotMask = 0xFFFF;

    internal nint Stub;
    internal nint Cache;

    internal static MethodTable* InterfaceOf(DispatchCell* cell)
    {
        nint word = cell->Cache;
        if (IsResolved(word))
        {
            word = ((ResolvedCall*)word)->Fresh;
        }

        nint plain = word & ~KindMask;
        switch (word & KindMask)
        {
            case KindPointer:
                return (MethodTable*)plain;
            case KindDistance:
                return (MethodTable*)((nint)(&cell->Cache) + (int)plain);
            case KindIndirectDistance:
                return *(MethodTable**)((nint)(&cell->Cache) + (int)plain);
            default:
                return null;
        }
    }

    internal static bool IsResolved(nint word) => (word & KindMask) == 0;

    internal static int SlotOf(DispatchCell* cell)
    {
        while (cell->Stub != 0)
        {
            cell++;
        }

        return (int)(cell->Cache & SlotMask);
    }
}
