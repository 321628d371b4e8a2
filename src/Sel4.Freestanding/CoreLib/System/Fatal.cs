// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// Ends the image with a reason on the console. Nothing here may allocate, as the heap may be what ran out, or use thread statics,
/// as the thread may have no thread-local memory. The message of an exception is code of the program and may do both; if that
/// fails, Begin is called a second time and the new reason is reported too.
/// </summary>
internal static unsafe class Fatal
{
    [DoesNotReturn]
    internal static void Stop(string reason)
    {
        Begin();
        Write(reason);
        End();
    }

    // Every throw statement ends here.
    [DoesNotReturn]
    [RuntimeExport("RhpThrowEx")]
    private static void Throw(object? thrown)
    {
        Begin();
        Write("unhandled ");
        if (thrown is Exception exception)
        {
            Write(exception.TypeName);
            Write(": ");
            Write(exception.Message);
        }
        else
        {
            Write("System.NullReferenceException: throw of null");
        }

        End();
    }

    [DoesNotReturn]
    [RuntimeExport("RhpRethrow")]
    private static void Rethrow() => Stop("rethrow, although nothing can have been caught");

    private static void Write(string text)
    {
        foreach (char c in (ReadOnlySpan<char>)text)
        {
            // One line, whatever a message holds: the line after it could look like the end of the image.
            Put(c is >= ' ' and < '\x7f' ? (byte)c : (byte)'?');
        }
    }

    [RuntimeImport("sel4fs_fatal_begin")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void Begin();

    [RuntimeImport("sel4fs_putchar")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void Put(byte c);

    [DoesNotReturn]
    [RuntimeImport("sel4fs_fatal_end")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void End();
}
