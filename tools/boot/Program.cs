// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Sel4.Boot;

/// <summary><c>boot --prefix DIR --image ELF</c>: boots an image in QEMU and ends with the image's exit code.</summary>
internal static class Program
{
    private const int ExitTimedOut = 124;
    private const int ExitFaulted = 139;

    private static Task<int> Main(string[] arguments)
    {
        var prefix = new Option<string?>("--prefix")
        {
            Description = "What the kernel's install target wrote: bin/kernel.elf. Default: $SEL4_PREFIX.",
        };
        var image = new Option<string>("--image")
        {
            Description = "The root task to boot, the .elf that publish wrote.",
            Required = true,
        };
        var timeout = new Option<double>("--timeout")
        {
            Description = "Seconds until QEMU is ended.",
            DefaultValueFactory = _ => 60,
        };
        timeout.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && double.TryParse(token.Value, CultureInfo.InvariantCulture, out double seconds)
                && seconds is not (> 0 and < 1e6))
            {
                result.AddError("--timeout takes seconds: more than 0, less than 1000000");
            }
        });
        var icount = new Option<bool>("--icount") { Description = "One instruction per virtual nanosecond." };
        var until = new Option<string?>("--until")
        {
            Description = "End, successfully, when a line holds this text.",
        };

        var root = new RootCommand("""
            Boots an seL4 root task in QEMU, relays the serial line and ends with the image's exit code.

            Example:
              boot --prefix /opt/sel4/x86_64 --image HelloRootTask.elf --timeout 30
            """) { prefix, image, timeout, icount, until };

        root.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(prefix) ?? Environment.GetEnvironmentVariable("SEL4_PREFIX"),
            parsed.GetValue(image)!,
            TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            parsed.GetValue(icount),
            parsed.GetValue(until)));

        ParseResult given = root.Parse(arguments);
        return given.Errors.Count == 0
            ? given.InvokeAsync()
            : Task.FromResult(Fail("ST013", string.Join(' ', given.Errors.Select(error => error.Message)), "boot --help lists the options", 1));
    }

    private static async Task<int> RunAsync(string? prefix, string image, TimeSpan limit, bool icount, string? until)
    {
        try
        {
            if (string.IsNullOrEmpty(prefix))
            {
                throw new BootException("ST001", "no kernel named", "pass --prefix or set SEL4_PREFIX");
            }

            BootResult result = await BootSession
                .RunAsync(prefix, image, limit, icount, until, Console.WriteLine)
                .ConfigureAwait(false);
            return result switch
            {
                { ReachedMarker: true, ExitCode: null } => 0,
                { ExitCode: { } code } => code,
                { Faulted: true } => Fail("ST010", "a thread faulted, has no fault handler, and nothing went on",
                    "the kernel's report above names the address and the instruction; addr2line -e IMAGE tells the line",
                    ExitFaulted),
                { TimedOut: true } => Fail("ST007", $"nothing ended the run within {limit.TotalSeconds:0.#} s",
                    "a longer --timeout, or look at the last lines above", ExitTimedOut),
                _ => Fail("ST008", "QEMU ended before the image reported its exit code",
                    "look at the last lines above", 1),
            };
        }
        catch (BootException exception)
        {
            int colon = exception.Message.IndexOf(": ", StringComparison.Ordinal);
            return Fail(exception.Message[..colon], exception.Message[(colon + 2)..], exception.Hint, 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail("ST009", exception.Message, "check the file's permissions and the free space", 1);
        }
    }

    private static int Fail(string code, string message, string hint, int exitCode)
    {
        // Paths and what programs wrote: a terminal would obey the control characters in them.
        string shown = string.Concat(message.Select(c => char.IsControl(c) && c != '\n' ? '?' : c));
        Console.Error.WriteLine($"error {code}: {shown}");
        Console.Error.WriteLine($"  hint: {hint}");
        return exitCode;
    }
}
