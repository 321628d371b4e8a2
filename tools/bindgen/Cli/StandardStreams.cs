// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Cli;

/// <summary>
/// Standard output and standard error of this process. Either may be closed, full, or a pipe that nobody reads: a result that
/// cannot be printed is an error, one that nobody wants is none, and what is told on standard error is never worth a crash.
/// </summary>
internal static partial class StandardStreams
{
    private const int BadDescriptor = 9;

    private static Guarded? s_output;
    private static Guarded? s_error;

    public static TextWriter Output => s_output ??= new Guarded(static () => Console.Out, static e => throw new BindgenException(
        ErrorCode.SB027, null, null, $"standard output cannot be written: {e.Message.ReplaceLineEndings(" ")}", "the result is not printed, and files that were to be written are complete; check where the output goes"));

    public static TextWriter Error => s_error ??= new Guarded(static () => Console.Error, static _ => { });

    /// <summary>Whether a writer is standard output and leads to a terminal.</summary>
    public static bool IsTerminal(TextWriter writer) =>
        (ReferenceEquals(writer, s_output) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, s_error) && !Console.IsErrorRedirected);

    /// <summary>
    /// Opens what the caller has closed. The next file would get the number of standard output otherwise, and the result would be
    /// written into it.
    /// </summary>
    public static void OpenClosed()
    {
        const int GetFlags = 1;
        const int ReadWrite = 2;
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        for (int descriptor = 0; descriptor <= 2; descriptor++)
        {
            if (fcntl(descriptor, GetFlags) < 0)
            {
                _ = open("/dev/null", ReadWrite);
            }
        }
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int fcntl(int descriptor, int command);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int open(string path, int flags);

    /// <param name="open">Opens the console's writer, which can fail.</param>
    /// <param name="failed">What to do when something could not be written.</param>
    private sealed class Guarded(Func<TextWriter> open, Action<IOException> failed) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Try(writer => writer.Write(value));

        public override void Write(string? value) => Try(writer => writer.Write(value));

        public override void Write(char[] buffer, int index, int count) => Try(writer => writer.Write(buffer, index, count));

        public override void WriteLine() => Write(CoreNewLine, 0, CoreNewLine.Length);

        public override void WriteLine(string? value) => Write(value + NewLine);

        public override void Flush() => Try(writer => writer.Flush());

        private void Try(Action<TextWriter> write)
        {
            try
            {
                write(open());
            }
            catch (IOException e)
            {
                // Closed after all: the runtime has something of its own open in its place, which is for reading.
                if (e.HResult != BadDescriptor)
                {
                    failed(e);
                }
            }
        }
    }
}
