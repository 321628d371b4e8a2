// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

public static unsafe class Environment
{
    public static string NewLine => "\n";

    public static int CurrentManagedThreadId => Native.ThreadId();

    /// <summary>Ends the image with this code, whichever thread calls it. The other threads stop.</summary>
    [DoesNotReturn]
    public static void Exit(int exitCode) => Native.Exit(exitCode);

    /// <summary>Ends the image with the message and exit code 134, whichever thread calls it. The other threads stop.</summary>
    [DoesNotReturn]
    public static void FailFast(string? message) => Fatal.Stop(message ?? "Environment.FailFast");

    private static class Native
    {
        [DoesNotReturn]
        [RuntimeImport("sel4fs_exit")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void Exit(int code);

        [RuntimeImport("sel4fs_thread_id")]
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int ThreadId();
    }
}
