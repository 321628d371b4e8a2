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
    // Compiled code calls here as long as the word is not Done. It holds the constructor's address, then Running, and then
    // perhaps the list of the threads that sleep until it is done: native/freestanding/park.c has it like this.
    private const nint Done = 0;
    private const nint Running = 1;

    // The lock guards the two lists, of Run and of Wait, and the change of a word from an address to Running.
    private static nint s_lock;
    private static nint s_runs;
    private static nint s_waits;

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

    // The first caller runs it, and other threads wait until it is done. As the language demands, a thread does not wait for
    // itself: not when it comes by again from within the constructor, and not when the thread it would wait for waits for it,
    // directly or through others. It goes on then and sees the fields as they are.
    private static void CheckStaticClassConstruction(ref StaticClassConstructionContext context)
    {
        nint* state = (nint*)Unsafe.AsPointer(ref context.cctorMethodAddress);
        if (Volatile.Read(ref *state) == Done)
        {
            return;
        }

        nint* tables = (nint*)Unsafe.AsPointer(ref s_lock);
        nint thread = Native.CurrentThread();
        Native.Lock(tables);
        if (*state == Done)
        {
            Native.Unlock(tables);
            return;
        }

        Run* run = FindRun(state);
        if (run == null)
        {
            nint constructor = *state;
            Run own = new() { State = state, Thread = thread, Next = (Run*)s_runs };
            s_runs = (nint)(&own);
            *state = Running;
            Native.Unlock(tables);

            ((delegate*<void>)constructor)();

            Native.Lock(tables);
            RemoveRun(&own);
            RemoveWaits(&own);
            nint sleepers = Native.Clear(state);
            Native.Unlock(tables);
            Native.Wake(sleepers);
        }
        else if (run->Thread == thread || WaitsFor(run->Thread, thread))
        {
            Native.Unlock(tables);
        }
        else
        {
            // Whoever ends the run takes this away before the thread sleeps no more, so it may lie on the stack.
            Wait own = new() { Thread = thread, Run = run, Next = (Wait*)s_waits };
            s_waits = (nint)(&own);
            Native.Unlock(tables);
            if (Native.SleepOn(state) == 0)
            {
                // The image ends, and the thread that runs the constructor was stopped.
                RemoveWaits(run);
            }
        }
    }

    private static Run* FindRun(nint* state)
    {
        Run* run = (Run*)s_runs;
        while (run != null && run->State != state)
        {
            run = run->Next;
        }

        return run;
    }

    // A thread waits for one run at most, and no circle is ever closed, so the chain ends.
    private static bool WaitsFor(nint thread, nint other)
    {
        for (Wait* wait = FindWait(thread); wait != null; wait = FindWait(wait->Run->Thread))
        {
            if (wait->Run->Thread == other)
            {
                return true;
            }
        }

        return false;
    }

    private static Wait* FindWait(nint thread)
    {
        Wait* wait = (Wait*)s_waits;
        while (wait != null && wait->Thread != thread)
        {
            wait = wait->Next;
        }

        return wait;
    }

    private static void RemoveRun(Run* run)
    {
        Run** link = (Run**)Unsafe.AsPointer(ref s_runs);
        while (*link != run)
        {
            link = &(*link)->Next;
        }

        *link = run->Next;
    }

    private static void RemoveWaits(Run* run)
    {
        Wait** link = (Wait**)Unsafe.AsPointer(ref s_waits);
        while (*link != null)
        {
            if ((*link)->Run == run)
            {
                *link = (*link)->Next;
            }
            else
            {
                link = &(*link)->Next;
            }
        }
    }

    /// <summary>A static constructor that a thread runs now.</summary>
    private struct Run
    {
        internal nint* State;
        internal nint Thread;
        internal Run* Next;
    }

    /// <summary>A thread that waits until one is done.</summary>
    private struct Wait
    {
        internal nint Thread;
        internal Run* Run;
        internal Wait* Next;
    }

    private static class Native
    {
        [RuntimeImport("sel4fs_current_thread")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern nint CurrentThread();

        [RuntimeImport("sel4fs_lock")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void Lock(nint* word);

        [RuntimeImport("sel4fs_unlock")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void Unlock(nint* word);

        [RuntimeImport("sel4fs_sleep_on")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int SleepOn(nint* word);

        [RuntimeImport("sel4fs_clear")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern nint Clear(nint* word);

        [RuntimeImport("sel4fs_wake")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void Wake(nint sleepers);
    }
}
