// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.CommandLine;
using System.IO;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Spectre.Console;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen diff</c>.</summary>
internal sealed class DiffCommand
{
    /// <summary>A program can notice a difference.</summary>
    public const int Different = 2;

    private const int Same = 0;

    public required string Before { get; init; }

    public required string After { get; init; }

    public required bool Json { get; init; }

    /// <summary>Null when not asked for; empty for standard output.</summary>
    public required string? Markdown { get; init; }

    public required string? Html { get; init; }

    public required string? Generated { get; init; }

    public required string? LibClang { get; init; }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var before = new Argument<string>("A") { Description = "Kernel to start from: an install tree, an abi.json, or a committed configuration." };
        var after = new Argument<string>("B") { Description = "Kernel to go to, named in the same ways." };
        Option<bool> json = CommonOptions.Json();
        var markdown = new Option<string?>("--markdown")
        {
            Description = "Print the result as Markdown for a pull request, or write it to a file.",
            HelpName = "file",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var html = new Option<string?>("--html") { Description = "Write the result as one page that needs nothing else.", HelpName = "file" };
        Option<string?> generated = CommonOptions.Generated();
        Option<string?> libclang = CommonOptions.LibClang("for install trees");
        Command command = new Command("diff", "Say what changes for programs between two kernels or two configurations.")
        {
            before, after, json, markdown, html, generated, libclang,
        }.WithHelp(
            "0 no ABI change, 2 the ABI differs, 1 error.",
            "bindgen diff x86_64 x86_64-mcs",
            "bindgen diff generated/x86_64/abi.json /opt/sel4/x86_64 --html abi.html",
            "bindgen diff x86_64 /opt/sel4/mine --markdown pull-request.md");
        command.SetAction(parsed => new DiffCommand
        {
            Before = parsed.GetValue(before)!,
            After = parsed.GetValue(after)!,
            Json = parsed.GetValue(json),
            Markdown = parsed.GetResult(markdown) is null ? null : parsed.GetValue(markdown) ?? "",
            Html = parsed.GetValue(html),
            Generated = parsed.GetValue(generated),
            LibClang = parsed.GetValue(libclang),
        }.Run(output, error));
        return command;
    }

    public int Run(TextWriter output, TextWriter error)
    {
        if (Json && Markdown is "")
        {
            throw new BindgenException(ErrorCode.SB013, null, null, "--json and --markdown both print to standard output", "give --markdown a file, or leave one of them out");
        }

        var operand = new Operand(new CommittedConfigs(Generated), LibClang, error);
        Comparison comparison = Comparison.Of(operand.Read(Before), operand.Read(After));
        if (Html is not null)
        {
            ReportFile.Write(Html, HtmlReport.Write(comparison));
        }

        if (Markdown is { Length: > 0 })
        {
            ReportFile.Write(Markdown, MarkdownReport.Write(comparison));
        }

        if (Json)
        {
            output.WriteLine(JsonReport.Write(comparison));
        }
        else if (Markdown is "")
        {
            output.Write(MarkdownReport.Write(comparison));
        }
        else if (Terminal.For(output) is IAnsiConsole console)
        {
            TableReport.Write(console, comparison);
        }
        else
        {
            TextReport.Write(output, comparison);
        }

        return comparison.ChangesAbi ? Different : Same;
    }
}
