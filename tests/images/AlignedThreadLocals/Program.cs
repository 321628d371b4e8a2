// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Freestanding;

// The C file is linked in; nothing is ever searched for.
[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace AlignedThreadLocals;

internal static unsafe class Program
{
    // Any capability that is not the first thread's TCB: the thread never starts.
    private const nuint OtherSlot = 2;

    [ThreadStatic]
    private static int t_number;

    private static int Main()
    {
        nuint alignment = ThreadArea.Alignment;
        t_number++;
        Console.Write("alignment ");
        Console.WriteLine((ulong)alignment);
        Report("first thread ", test_misplaced(test_thread_pointer()) == 0 && t_number == 1);

        fixed (byte* memory = new byte[(int)(ThreadArea.Size + alignment)])
        {
            byte* area = (byte*)(((nuint)memory + alignment - 1) & ~(alignment - 1));
            nuint threadPointer = ThreadArea.Initialize(area, 0, OtherSlot);
            ThreadArea.Release(area);
            Report("another thread ", test_misplaced(threadPointer) == 0 && threadPointer % 8 == 0);
        }

        return 0;
    }

    private static void Report(string what, bool placed)
    {
        Console.Write(what);
        Console.WriteLine(placed ? "placed" : "misplaced");
    }

    [DllImport("sel4shim", ExactSpelling = true)]
    private static extern nuint test_misplaced(nuint threadPointer);

    [DllImport("sel4shim", ExactSpelling = true)]
    private static extern nuint test_thread_pointer();
}
