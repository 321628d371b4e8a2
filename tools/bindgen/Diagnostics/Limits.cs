// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Sel4.Bindgen.Diagnostics;

/// <summary>
/// What is read comes from outside. Neither a header that never ends, nor one that nests deeper than a stack holds, nor a file
/// that waits for a writer may take bindgen with it: reading is done by a thread with a very large stack, while this
/// one looks at the clock and at the memory. Memory runs out before that stack does, so even endless recursion,
/// libclang's or our own, ends in an error that says so.
/// </summary>
internal static class Limits
{
    public const string SecondsVariable = "BINDGEN_MAX_SECONDS";
    public const string MegabytesVariable = "BINDGEN_MAX_MEGABYTES";

    // A real tree takes about a second and a quarter of this memory; on a machine with far too much to do, a minute.
    private const int DefaultSeconds = 300;
    private const int DefaultMegabytes = 1024;

    // Address space only: memory is taken as the stack grows. The smaller ones are for machines that do not give as much.
    private static readonly int[] s_stackSizes = [2047 << 20, 1 << 30, 256 << 20];

    [ThreadStatic]
    private static bool t_isReader;

    /// <summary>
    /// Whether a reader was given up. It cannot be stopped and still runs, so the process has to end without waiting for anything.
    /// </summary>
    public static bool GaveUp { get; private set; }

    /// <summary>Runs <paramref name="read"/> within the limits; inside of another such call it is part of that.</summary>
    /// <param name="what">The file or directory read, for the message.</param>
    /// <param name="read">The work.</param>
    public static T Run<T>(string? what, Func<T> read)
    {
        if (t_isReader)
        {
            return read();
        }

        T? result = default;
        ExceptionDispatchInfo? failure = null;
        Thread reader = Start(() =>
        {
            t_isReader = true;
            try
            {
                result = read();
            }
#pragma warning disable CA1031 // It goes on in the thread that waits for the result.
            catch (Exception e)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        });
        Watch(what, reader);
        failure?.Throw();
        return result!;
    }

    private static void Watch(string? what, Thread reader)
    {
        int seconds = Number(SecondsVariable, DefaultSeconds);
        int megabytes = Number(MegabytesVariable, DefaultMegabytes);
        long before = Environment.WorkingSet;
        var clock = Stopwatch.StartNew();
        for (int wait = 1; !reader.Join(wait); wait = 10)
        {
            if (clock.Elapsed > TimeSpan.FromSeconds(seconds))
            {
                throw GiveUp(what, $"reading takes longer than {seconds} s", $"where that is not enough, set {SecondsVariable}");
            }

            if (Environment.WorkingSet - before > (long)megabytes << 20)
            {
                throw GiveUp(what, $"reading takes more than {megabytes} MiB of memory", $"something in it nests or repeats without end; where that is not so, set {MegabytesVariable}");
            }
        }
    }

    private static Thread Start(ThreadStart start)
    {
        foreach (int size in s_stackSizes)
        {
            try
            {
                var thread = new Thread(start, size) { IsBackground = true, Name = "reader" };
                thread.Start();
                return thread;
            }
            catch (OutOfMemoryException)
            {
                // The next one is smaller.
            }
        }

        throw new BindgenException(ErrorCode.SB024, null, null, "there is no memory for a stack", "allow the process more address space");
    }

    private static int Number(string variable, int otherwise)
    {
        string? text = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new BindgenException(ErrorCode.SB013, null, null, $"{variable} is \"{text}\"", "set it to a whole number above zero, or not at all");
    }

    private static BindgenException GiveUp(string? what, string text, string hint)
    {
        GaveUp = true;
        return new BindgenException(ErrorCode.SB024, what, null, text, hint);
    }
}
