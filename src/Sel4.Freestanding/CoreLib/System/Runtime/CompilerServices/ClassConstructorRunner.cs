// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

/// <summary>The address of a static constructor that is still to be run; zero afterwards.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct StaticClassConstructionContext
{
    internal nint cctorMethodAddress;
}

/// <summary>Runs static constructors before the first use of their class; compiled code calls these by name.</summary>
internal static unsafe class ClassConstructorRunner
{
    private const nint Running = 1;

    private static object CheckStaticClassConstructionReturnGCStaticBase(
        ref StaticClassConstructionContext context, object gcStaticBase)
    {
        CheckStaticClassConstruction(ref context);
        return gcStaticBase;
    }

    private static nint CheckStaticClassConstructionReturnNonGCStaticBase(
        ref StaticClassConstructionContext context, nint nonGcStaticBase)
    {
        CheckStaticClassConstruction(ref context);
        return nonGcStaticBase;
    }

    // Unlike the others this gets what finds the statics, not the statics.
    private static object CheckStaticClassConstructionReturnThreadStaticBase(
        void* module, int index, ref StaticClassConstructionContext context)
    {
        object threadStaticBase = ThreadStatics.GetThreadStaticBaseForType(module, index);
        CheckStaticClassConstruction(ref context);
        return threadStaticBase;
    }

    // The first caller runs it. The thread that runs it may come by again and goes on, as the language demands of a circle;
    // which thread that is, is not recorded, so another thread that comes by meanwhile also goes on.
    private static void CheckStaticClassConstruction(ref StaticClassConstructionContext context)
    {
        nint constructor = Volatile.Read(ref context.cctorMethodAddress);
        if (constructor is 0 or Running
            || Interlocked.CompareExchange(ref context.cctorMethodAddress, Running, constructor) != constructor)
        {
            return;
        }

        ((delegate*<void>)constructor)();
        Volatile.Write(ref context.cctorMethodAddress, 0);
    }
}
