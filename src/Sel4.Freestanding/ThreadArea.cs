// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Freestanding;

/// <summary>
/// The block of memory that holds one thread's thread-static variables and its IPC buffer address. A thread that runs C# or
/// libsel4 code needs one of its own; the first thread's is set up by the start-up code.
/// </summary>
/// <remarks>
/// <para>
/// To start a thread: give it memory of <see cref="Size"/> bytes at a multiple of <see cref="Alignment"/>, call
/// <see cref="Initialize"/>, set the result as the thread's TLS base (<c>seL4_TCB_SetTLSBase</c>, or the TLS register of its
/// user context), and set its registers as <see cref="ThreadStart"/> says.
/// </para>
/// <para>
/// <see cref="Initialize"/> also registers the thread as one of the image. An exception, a failed check or
/// <see cref="Environment.Exit"/> in any thread ends the image: the first thread to do so suspends all registered threads,
/// reports, and suspends itself. A thread that is not registered runs on.
/// </para>
/// </remarks>
public static unsafe class ThreadArea
{
    /// <summary>Bytes that one thread's block takes in this image.</summary>
    public static nuint Size => NativeMethods.ThreadAreaSize();

    /// <summary>The block's address must be a multiple of this power of two. It is the largest alignment of a thread-local
    /// variable in the image, and at least 8.</summary>
    public static nuint Alignment => NativeMethods.ThreadAreaAlign();

    /// <summary>
    /// Fills a block with the initial values of thread statics and the address of the thread's IPC buffer, and registers the
    /// thread. An earlier registration of the same memory or of the same TCB is replaced.
    /// </summary>
    /// <param name="memory">At least <see cref="Size"/> bytes, aligned to <see cref="Alignment"/>, mapped for reading and
    /// writing, and kept for as long as the thread runs.</param>
    /// <param name="ipcBuffer">Address at which the thread's IPC buffer is mapped, as given to <c>seL4_TCB_SetIPCBuffer</c>;
    /// zero for a thread without one.</param>
    /// <param name="tcb">The thread's own TCB capability, in the CSpace that all threads of the image share. The image suspends
    /// the thread when its entry returns, when the image ends, and while it waits for a static constructor that another thread
    /// runs. The slot must hold this capability until <see cref="Release"/>.</param>
    /// <returns>The thread pointer: the value for the thread's TLS base.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is null or not aligned, or <paramref name="tcb"/> is
    /// zero.</exception>
    public static nuint Initialize(void* memory, nuint ipcBuffer, nuint tcb)
    {
        if (memory == null || ((nuint)memory & (Alignment - 1)) != 0)
        {
            throw new ArgumentException("The memory of a thread area must be aligned.", nameof(memory));
        }

        if (tcb == 0)
        {
            throw new ArgumentException("A thread area needs the thread's TCB capability.", nameof(tcb));
        }

        return NativeMethods.ThreadAreaInit(memory, ipcBuffer, tcb);
    }

    /// <summary>
    /// Removes the registration of a thread that does not run any more. Call this before the TCB capability is deleted or moved.
    /// Does nothing if the memory is not registered.
    /// </summary>
    /// <param name="memory">The memory that was given to <see cref="Initialize"/>. It is not accessed.</param>
    public static void Release(void* memory) => NativeMethods.ThreadAreaRelease(memory);
}
