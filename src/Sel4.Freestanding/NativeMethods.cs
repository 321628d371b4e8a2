// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Sel4.Freestanding;

/// <summary>The functions of native/freestanding that C# calls. None of them waits or calls back.</summary>
internal static unsafe class NativeMethods
{
    private const string Library = "sel4freestanding";

    [DllImport(Library, EntryPoint = "sel4fs_heap_used", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint HeapUsed();

    [DllImport(Library, EntryPoint = "sel4fs_heap_position", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint HeapPosition();

    [DllImport(Library, EntryPoint = "sel4fs_heap_limit", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint HeapLimit();

    [DllImport(Library, EntryPoint = "sel4fs_thread_area_size", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint ThreadAreaSize();

    [DllImport(Library, EntryPoint = "sel4fs_thread_area_align", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint ThreadAreaAlign();

    [DllImport(Library, EntryPoint = "sel4fs_thread_area_init", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint ThreadAreaInit(void* memory, nuint ipcBuffer, nuint tcb);

    [DllImport(Library, EntryPoint = "sel4fs_thread_area_release", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern void ThreadAreaRelease(void* memory);

    [DllImport(Library, EntryPoint = "sel4fs_thread_entry_address", ExactSpelling = true)]
    [SuppressGCTransition]
    internal static extern nuint ThreadEntryAddress();
}
