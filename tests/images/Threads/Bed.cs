// SPDX-License-Identifier: BSD-2-Clause
using System;
using HelloRootTask;
using Sel4.Freestanding;
using Sel4.Typed;

namespace Threads;

/// <summary>Starts threads of the image. Their priority is that of the second thread unless a scenario says otherwise.</summary>
internal static unsafe class Bed
{
    public const byte Lowest = 10;
    public const byte Lower = 50;
    public const byte Equal = 100;
    public const byte Higher = 150;

    private const int StackPages = 4;
    private const int RegistersWritten = 18;
    private const nuint UserFlags = 0x202;

    public static readonly ObjectSource Objects = new(BootInfo.Current);
    private static readonly AddressSpace s_space = new(InitialCaps.VSpace, Objects);

    public static Notification NewNotification() => Objects.Create<Notification>();

    /// <summary>Starts a thread that can run C#.</summary>
    public static void Start(delegate* unmanaged<void*, void> entry, byte priority = Equal)
    {
        Tcb tcb = Objects.Create<Tcb>();
        nuint ipcBuffer = Configure(tcb, priority);
        tcb.SetTlsBase((void*)ThreadArea.Initialize(MapArea(), ipcBuffer, tcb.CPtr.Value)).ThrowIfError();
        Run(tcb, entry);
    }

    /// <summary>Starts a thread whose thread pointer is not set.</summary>
    public static void StartWithoutThreadLocals(delegate* unmanaged<void*, void> entry, bool register)
    {
        Tcb tcb = Objects.Create<Tcb>();
        nuint ipcBuffer = Configure(tcb, Equal);
        if (register)
        {
            _ = ThreadArea.Initialize(MapArea(), ipcBuffer, tcb.CPtr.Value);
        }

        Run(tcb, entry);
    }

    /// <summary>Memory for one thread area.</summary>
    public static void* MapArea() => MapArea(out _);

    public static void* MapArea(out Frame frame)
    {
        nuint area = s_space.Map(out frame);
        for (nuint mapped = AddressSpace.PageSize; mapped < ThreadArea.Size; mapped += AddressSpace.PageSize)
        {
            _ = s_space.Map(out _);
        }

        return (void*)area;
    }

    private static nuint Configure(Tcb tcb, byte priority)
    {
        nuint ipcBuffer = s_space.Map(out Frame ipcBufferFrame);
        tcb.Configure(TargetCPtr.Null, InitialCaps.CNode, default, InitialCaps.VSpace, 0, ipcBuffer, ipcBufferFrame).ThrowIfError();
        tcb.SetSchedParams(InitialCaps.Tcb, 0, priority).ThrowIfError();
        return ipcBuffer;
    }

    private static void Run(Tcb tcb, delegate* unmanaged<void*, void> entry)
    {
        s_space.Guard();
        nuint stack = s_space.Map(out _);
        for (int i = 1; i < StackPages; i++)
        {
            _ = s_space.Map(out _);
        }

        var start = new ThreadStart(entry, null, (void*)stack, StackPages * AddressSpace.PageSize);
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

    /// <summary>Shows that the thread is still there until something stops it.</summary>
    public static int RunOn()
    {
        for (int i = 0; i < 1000; i++)
        {
            Console.Write("main runs on, ");
        }

        Console.WriteLine("and is done");
        return 0;
    }
}
