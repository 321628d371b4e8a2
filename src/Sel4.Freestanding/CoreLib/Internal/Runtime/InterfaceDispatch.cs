// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime;
using System.Threading;
using Internal.Runtime.CompilerHelpers;

namespace Internal.Runtime;

/// <summary>Finds the code behind a call through an interface. The assembly stub of the architecture comes here.</summary>
internal static unsafe class InterfaceDispatch
{
    [RuntimeExport("sel4fs_resolve_interface")]
    private static nint Resolve(object instance, DispatchCell* cell)
    {
        if (instance is null)
        {
            ThrowHelpers.ThrowNullReferenceException();
        }

        MethodTable* type = instance!.Descriptor;
        nint code = ResolveCell(type, cell);
        Remember(cell, type, code);
        return code;
    }

    // One word is written, and what it leads to never changes afterwards, so other threads see all of it or nothing.
    private static void Remember(DispatchCell* cell, MethodTable* type, nint code)
    {
        nint fresh = Volatile.Read(ref cell->Cache);
        if (!DispatchCell.IsResolved(fresh))
        {
            ResolvedCall* call = (ResolvedCall*)Allocator.Raw(sizeof(ResolvedCall));
            call->Type = type;
            call->Code = code;
            call->Fresh = fresh;
            Volatile.Write(ref cell->Cache, (nint)call);
        }
    }

    internal static nint ResolveCell(MethodTable* type, DispatchCell* cell) =>
        ResolveSlot(type, DispatchCell.InterfaceOf(cell), DispatchCell.SlotOf(cell));

    internal static nint ResolveSlot(MethodTable* type, MethodTable* contract, int slot)
    {
        // What a class of the hierarchy does itself comes before each default, also before one that a class further down
        // takes.
        nint code = Find(type, contract, slot, defaults: false);
        if (code == 0)
        {
            code = Find(type, contract, slot, defaults: true);
        }

        return code != 0 ? code : throw new InvalidCastException("No method of the object carries out the interface's.");
    }

    private static nint Find(MethodTable* type, MethodTable* contract, int slot, bool defaults)
    {
        nint code = Find(type, contract, slot, defaults, exact: true);
        return code != 0 || !contract->HasVariance ? code : Find(type, contract, slot, defaults, exact: false);
    }

    // Where two interfaces have a default and neither is the better one, and where an interface takes a default back. A compiler
    // refuses both; assemblies compiled at different times can still come to it.
    private const int Ambiguous = 0xFFFE;
    private const int TakenBack = 0xFFFF;

    // Classes come before their bases.
    private static nint Find(MethodTable* type, MethodTable* contract, int slot, bool defaults, bool exact)
    {
        for (MethodTable* at = type; at != null; at = at->BaseType)
        {
            if (!at->HasDispatchMap)
            {
                continue;
            }

            DispatchMap* map = at->DispatchMap;
            DispatchEntry* entries = DispatchMap.Entries(map);
            int end = defaults ? map->Instance : map->Own;
            for (int i = defaults ? map->Own : 0; i < end; i++)
            {
                MethodTable* candidate = at->Interfaces[entries[i].Interface];
                if (entries[i].InterfaceSlot == slot
                    && (exact ? candidate == contract : TypeCast.IsVariantOf(candidate, contract, TypeCast.VariesAsArray(type))))
                {
                    return entries[i].Slot is Ambiguous or TakenBack
                        ? throw new InvalidProgramException("No default method of the interface is the best one.")
                        : at->CodeOfSlot(entries[i].Slot, type);
                }
            }
        }

        return 0;
    }
}
