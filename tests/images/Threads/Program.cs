// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Typed;

namespace Threads;

internal static unsafe class Program
{
    private static int Main()
    {
        ReadOnlySpan<byte> scenario = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(Native.test_scenario());
        int dash = scenario.LastIndexOf((byte)'-');
        ReadOnlySpan<byte> name = dash < 0 ? scenario : scenario[..dash];
        ReadOnlySpan<byte> mainPriority = scenario[(dash + 1)..];

        byte priority = mainPriority.SequenceEqual("lower"u8) ? Bed.Lower : mainPriority.SequenceEqual("higher"u8) ? Bed.Higher : Bed.Equal;
        InitialCaps.Tcb.SetPriority(InitialCaps.Tcb, priority).ThrowIfError();

        return name switch
        {
            _ when name.SequenceEqual("throw"u8) => Endings.Throw(),
            _ when name.SequenceEqual("exit"u8) => Endings.Exit(),
            _ when name.SequenceEqual("main"u8) => Endings.MainReturns(),
            _ when name.SequenceEqual("two"u8) => Endings.Two(),
            _ when name.SequenceEqual("message"u8) => Reports.MessageThrows(),
            _ when name.SequenceEqual("messages"u8) => Reports.MessageAlwaysThrows(),
            _ when name.SequenceEqual("messageexit"u8) => Reports.MessageExits(),
            _ when name.SequenceEqual("messagewaits"u8) => Reports.MessageNeedsAStoppedThread(),
            _ when name.SequenceEqual("refused"u8) => Memory.RefusedInSecondThread(),
            _ when name.SequenceEqual("heap"u8) => Memory.RefusedKeepsTheMark(),
            _ when name.SequenceEqual("tlsless"u8) => Strangers.WithoutThreadLocals(),
            _ when name.SequenceEqual("unregistered"u8) => Strangers.WithoutArea(),
            _ when name.SequenceEqual("returns"u8) => Strangers.Returns(),
            _ when name.SequenceEqual("stale"u8) => Strangers.DeletedAndReused(),
            _ when name.SequenceEqual("zero"u8) => Strangers.ZeroTcb(),
            _ when name.SequenceEqual("many"u8) => Strangers.Many(),
            _ when name.SequenceEqual("fault"u8) => Endings.Fault(),
            _ when name.SequenceEqual("constructor"u8) => Constructors.Wait(),
            _ when name.SequenceEqual("serve"u8) => Constructors.Serve(),
            _ when name.SequenceEqual("circle"u8) => Constructors.Circle(),
            _ => Unknown(),
        };
    }

    private static int Unknown()
    {
        Console.WriteLine("no such scenario");
        return 1;
    }
}

internal static unsafe partial class Native
{
    [DllImport("sel4shim", ExactSpelling = true)]
    internal static extern byte* test_scenario();

    /// <summary>What each allocation comes down to; null if it is refused.</summary>
    [DllImport("sel4freestanding", ExactSpelling = true)]
    internal static extern byte* sel4fs_try_allocate(nuint size);
}
