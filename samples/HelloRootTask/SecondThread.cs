// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Freestanding;
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>Starts one more C# thread in the root task's own address space.</summary>
internal static unsafe class SecondThread
{
    private const int StackPages = 4;

    // All registers of the record but the last two, fs_base and gs_base: SetTlsBase sets what is wanted of them.
    private const int RegistersWritten = UserContext.RegisterCount - 2;

    // Interrupts enabled, and the bit that always reads as one.
    private const nuint UserFlags = 0x202;

    /// <summary>Gives the thread a stack, an IPC buffer and its part of thread-local storage, and starts it.</summary>
    /// <param name="tcb">A fresh thread control block.</param>
    /// <param name="space">Where its memory is mapped.</param>
    /// <param name="entry">What it runs; the thread is suspended when this returns.</param>
    /// <param name="argument">What the entry is given.</param>
    public static void Start(Tcb tcb, AddressSpace space, delegate* unmanaged<void*, void> entry, void* argument)
    {
        space.Guard();
        nuint stack = space.Map(out _);
        for (int i = 1; i < StackPages; i++)
        {
            _ = space.Map(out _);
        }

        space.Guard();
        nuint ipcBuffer = space.Map(out Frame ipcBufferFrame);
        tcb.Configure(TargetCPtr.Null, InitialCaps.CNode, default, InitialCaps.VSpace, 0, ipcBuffer, ipcBufferFrame)
            .ThrowIfError();
        tcb.SetSchedParams(InitialCaps.Tcb, Tcb.MaxPriority, Tcb.MaxPriority).ThrowIfError();

        nuint area = space.Map(out _);
        if (ThreadArea.Size > AddressSpace.PageSize || ThreadArea.Alignment > AddressSpace.PageSize)
        {
            throw new NotSupportedException("thread-local storage does not fit into the page it is given");
        }

        tcb.SetTlsBase((void*)ThreadArea.Initialize((void*)area, ipcBuffer, tcb.CPtr.Value)).ThrowIfError();
        var start = new ThreadStart(entry, argument, (void*)stack, StackPages * AddressSpace.PageSize);
        UserContext registers = new()
        {
            Rip = start.InstructionPointer,
            Rsp = start.StackPointer,
            Rdi = start.FirstArgument,
            Rsi = start.SecondArgument,
            Rflags = UserFlags,
        };
        tcb.WriteRegisters(resumeTarget: true, 0, in registers, RegistersWritten).ThrowIfError();
    }
}
