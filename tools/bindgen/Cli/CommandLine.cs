// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Cli;

/// <summary>The commands, and the one place where an error becomes text and an exit code.</summary>
internal static class CommandLine
{
    private const int Success = 0;
    private const int Failure = 1;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            ParseResult parsed = Root(output, error).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                throw new BindgenException(
                    ErrorCode.SB013, null, null, string.Join(" ", parsed.Errors.Select(item => item.Message)), "bindgen --help lists the commands and options");
            }

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (BindgenException e)
        {
            error.WriteLine($"error {e.Headline}");
            error.WriteLine($"  hint: {e.Hint}");
            return Failure;
        }
#pragma warning disable CA1031 // Whatever else goes wrong is a bug here; the user gets one line with a code, not a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            error.WriteLine($"error {ErrorCode.SB099}: bindgen failed: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
            error.WriteLine("  hint: this is a bug of bindgen; report it with the command line and the tree");
            return Failure;
        }
    }

    private static RootCommand Root(TextWriter output, TextWriter error)
    {
        var prefix = new Option<string?>("--prefix")
        {
            Description = "Directory the kernel's install target wrote. Default: $SEL4_PREFIX, else <config> below $SEL4_PREFIX_ROOT (/opt/sel4).",
            HelpName = "dir",
        };
        var config = new Option<string>("--config")
        {
            Description = "Name of the configuration; begins with the architecture, for example x86_64 or aarch64-mcs.",
            HelpName = "name",
            Required = true,
        };
        var outDirectory = new Option<string?>("--out")
        {
            Description = "Directory to write; replaced as a whole. Default: generated/<config>.",
            HelpName = "dir",
        };
        var libclang = new Option<string?>("--libclang")
        {
            Description = "libclang shared library, version 16 or later. Default: $LIBCLANG, else the places README.md lists.",
            HelpName = "file",
        };
        var version = new Option<string?>("--sel4-version")
        {
            Description = "Release to name in the output. Default: recognised by the headers; none for a development kernel.",
            HelpName = "x.y.z",
        };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };

        var generate = new Command("generate", "Read an installed libsel4 tree and write its bindings.")
        {
            prefix, config, outDirectory, libclang, version, json,
        };
        generate.SetAction(parsed =>
        {
            new GenerateCommand
            {
                Prefix = parsed.GetValue(prefix),
                Config = parsed.GetValue(config)!,
                Out = parsed.GetValue(outDirectory),
                LibClang = parsed.GetValue(libclang),
                Sel4Version = parsed.GetValue(version),
                Json = parsed.GetValue(json),
            }.Run(output, error);
            return Success;
        });

        return new RootCommand("Bindings of seL4's user-level interface, from the libsel4 an installed kernel brings.")
        {
            generate,
            DiffCommand.Create(output, error),
            ExplainCommand.Create(output),
            MaterialiseCommand.Create(output, error),
        };
    }
}
