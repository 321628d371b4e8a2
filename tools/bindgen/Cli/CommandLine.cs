// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Cli;

/// <summary>The commands, and the one place where an error becomes text and an exit code.</summary>
internal static class CommandLine
{
    private const int Failure = 1;

    // No @file on the command line: it would be read without a limit, and nothing here has that many arguments.
    private static readonly ParserConfiguration s_parser = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            ParseResult parsed = Root(output, error).Parse(args, s_parser);
            if (parsed.Errors.Count > 0)
            {
                throw Wrong(parsed);
            }

            RequireValues(parsed);

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // Whatever is thrown, the user gets a line with a code, not a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            ErrorReport.Write(error, ErrorReport.Of(e));
            return Failure;
        }
    }

    private static BindgenException Wrong(ParseResult parsed)
    {
        // The parser names no argument that is missing, and says it once for each.
        ILookup<bool, ParseError> byKind = parsed.Errors.ToLookup(IsMissingArgument);
        IEnumerable<string> missing = byKind[true].Select(error => ((ArgumentResult)error.SymbolResult!).Argument.Name);
        IEnumerable<string> texts = byKind[true].Any() ? [$"{parsed.CommandResult.Command.Name} needs {string.Join(" and ", missing)}."] : [];
        string text = string.Join(" ", texts.Concat(byKind[false].Select(error => error.Message)));
        string hint = parsed.CommandResult.Command is RootCommand
            ? "bindgen --help lists the commands and options"
            : $"bindgen {parsed.CommandResult.Command.Name} --help lists the options";

        // Lists of words come one on a line.
        return new BindgenException(ErrorCode.SB013, null, null, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), hint);
    }

    /// <summary>An empty value is most likely a variable of a script that is not set. The name of a configuration has an error of its own.</summary>
    private static void RequireValues(ParseResult parsed)
    {
        foreach (SymbolResult result in parsed.CommandResult.Children)
        {
            string? name = result switch
            {
                OptionResult { Option: { Name: not "--config" } option } => option.Name,
                ArgumentResult argument => argument.Argument.Name,
                _ => null,
            };
            if (name is not null && result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                throw new BindgenException(
                    ErrorCode.SB013, null, null, $"the value of {name} is empty", (result is OptionResult ? $"pass a value, or leave {name} out" : "pass a value") + "; in a script, check the variable it comes from");
            }
        }
    }

    private static bool IsMissingArgument(ParseError error) => error.SymbolResult is ArgumentResult { Tokens.Count: 0, Parent: CommandResult };

    internal static RootCommand Root(TextWriter output, TextWriter error)
    {
        RootCommand root = new RootCommand("Bindings of seL4's user-level interface, from the libsel4 an installed kernel brings.")
        {
            GenerateCommand.Create(output, error),
            VerifyCommand.Create(output, error),
            DiffCommand.Create(output, error),
            ExplainCommand.Create(output),
            OptionsCommand.Create(output, error),
            MaterialiseCommand.Create(output, error),
            DoctorCommand.Create(output, error),
        }.WithHelp(
            "0 fine, 1 error, 2 stale (verify) or different (diff).",
            "bindgen generate --prefix /opt/sel4/x86_64 --config x86_64",
            "bindgen verify",
            "bindgen diff --help");
        CommandHelp.Install(root);
        return root;
    }
}
