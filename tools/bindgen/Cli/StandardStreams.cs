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
    private const int GetFlags = 1;
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;

    private static TextWriter? s_output;
    private static TextWriter? s_error;

    public static TextWriter Output => s_output ??= !IsOfCaller(OutputDescriptor) ? TextWriter.Null : new Guarded(static () => Console.Out, static e => throw new BindgenException(
        ErrorCode.SB027, null, null, $"standard output cannot be written: {e.Message.ReplaceLineEndings(" ")}", "the result is not printed, and files that were to be written are complete; check where the output goes"));

    public static TextWriter Error => s_error ??= !IsOfCaller(ErrorDescriptor) ? TextWriter.Null : new Guarded(static () => Console.Error, static _ => { });

    /// <summary>Whether a writer is standard output and leads to a terminal.</summary>
    public static bool IsTerminal(TextWriter writer) =>
        (ReferenceEquals(writer, s_output) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, s_error) && !Console.IsErrorRedirected);

    /// <summary>
    /// Opens what the caller has closed. The next file would get the number of standard output otherwise, and the result would be
    /// written into it.
    /// </summary>
    public static void OpenClosed()
    {
        const int ReadWrite = 2;
        for (int descriptor = 0; descriptor <= ErrorDescriptor && !OperatingSystem.IsWindows(); descriptor++)
        {
            if (fcntl(descriptor, GetFlags) < 0)
            {
                _ = open("/dev/null", ReadWrite);
            }
        }
    }

    /// <summary>
    /// Whether a descriptor came with the process. Where the caller has closed it, .NET has opened something of its own under the number
    /// before this program begins, a pipe between its threads for example. That is closed for other programs; what the caller gives is not.
    /// </summary>
    private static bool IsOfCaller(int descriptor)
    {
        const int ClosedForOthers = 1;
        return OperatingSystem.IsWindows() || (fcntl(descriptor, GetFlags) is >= 0 and int flags && (flags & ClosedForOthers) == 0);
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int fcntl(int descriptor, int command);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int open(string path, int flags);

    /// <param name="open">Opens the console's writer, which can fail.</param>
    /// <param name="failed">What to do when something could not be written.</param>
    private sealed class Guarded(Func<TextWriter> open, Action<Exception> failed) : TextWriter
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
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failed(e);
            }
        }
    }
}
