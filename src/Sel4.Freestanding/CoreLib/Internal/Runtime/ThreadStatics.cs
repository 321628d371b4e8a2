// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

/// <summary>Makes the objects that hold a thread's static variables, one for each class that has some; ilc names this.</summary>
internal static unsafe class ThreadStatics
{
    private const int ThreadStaticsSection = 202;

    // The section lists the types of these objects. Each thread has a table of its own with one place for each.
    internal static object GetThreadStaticBaseForType(void* module, int index)
    {
        object?[]? table = Table();
        if (table is null)
        {
            int count = SectionSize(ThreadStaticsSection) / sizeof(MethodTable*);
            table = new object?[count];
            SetTable(table);
        }

        return table[index] ??= Allocator.New(Section(ThreadStaticsSection)[index]);
    }

    // The way that ilc takes only where it scans the program first, which this profile does not let it.
    private static object GetInlinedThreadStaticBaseSlow(ref object? threadStorage) =>
        throw new NotSupportedException("Thread statics are not compiled inline in the freestanding profile.");

    [RuntimeImport("sel4fs_thread_statics")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern object?[]? Table();

    [RuntimeImport("sel4fs_set_thread_statics")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void SetTable(object?[] table);

    [RuntimeImport("sel4fs_module_section")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern MethodTable** Section(int id);

    [RuntimeImport("sel4fs_module_section_size")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern int SectionSize(int id);
}
