// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Freestanding;

/// <summary>
/// The block of memory that holds one thread's thread-static variables and its IPC buffer address. A thread that runs C# or
/// libsel4 code needs one of its own; the first thread's is set up by the start-up code.
/// </summary>
/// <remarks>
/// To start a thread: give it memory of <see cref="Size"/> bytes at a multiple of <see cref="Alignment"/>, call
/// <see cref="Initialize"/>, set the result as the thread's TLS base (<c>seL4_TCB_SetTLSBase</c>, or the TLS register of its
/// user context), and set its registers as <see cref="ThreadStart"/> says.
/// </remarks>
public static unsafe class ThreadArea
{
    /// <summary>Bytes that one thread's block takes in this image.</summary>
    public static nuint Size => NativeMethods.ThreadAreaSize();

    /// <summary>The block's address must be a multiple of this power of two.</summary>
    public static nuint Alignment => NativeMethods.ThreadAreaAlign();

    /// <summary>Fills a block: initial values of thread statics, and the thread's IPC buffer.</summary>
    /// <param name="memory">At least <see cref="Size"/> bytes, aligned to <see cref="Alignment"/>, mapped for reading and
    /// writing, and kept for as long as the thread runs.</param>
    /// <param name="ipcBuffer">Address at which the thread's IPC buffer is mapped, as given to <c>seL4_TCB_SetIPCBuffer</c>;
    /// zero for a thread without one.</param>
    /// <param name="tcb">The thread's own TCB capability, in its own CSpace. It is suspended when its entry returns. Zero for a
    /// thread whose entry never returns; should it do so, the image is aborted.</param>
    /// <returns>The thread pointer: the value for the thread's TLS base.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is null or not aligned.</exception>
    public static nuint Initialize(void* memory, nuint ipcBuffer, nuint tcb = 0)
    {
        if (memory == null || ((nuint)memory & (Alignment - 1)) != 0)
        {
            throw new ArgumentException("The memory of a thread area must be aligned.", nameof(memory));
        }

        return NativeMethods.ThreadAreaInit(memory, ipcBuffer, tcb);
    }
}
