// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

/// <summary>Makes the object that holds a thread's static variables; ilc names this.</summary>
internal static unsafe class ThreadStatics
{
    private const int ThreadStaticsSection = 202;

    // Compiled code comes here when a thread uses one of its static variables for the first time. ilc puts all of them in one
    // object, whose type is the first of the section.
    private static object GetInlinedThreadStaticBaseSlow(ref object? threadStorage)
    {
        MethodTable* type = *Section(ThreadStaticsSection);
        threadStorage = Allocator.New(type);
        return threadStorage;
    }

    // The way that --noinlinetls takes, which this profile does not compile with.
    private static object GetThreadStaticBaseForType(void* module, int index) =>
        throw new NotSupportedException("Thread statics are compiled inline in the freestanding profile.");

    [RuntimeImport("sel4fs_module_section")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern MethodTable** Section(int id);
}
