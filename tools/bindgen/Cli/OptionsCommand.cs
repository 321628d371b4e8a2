// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.OptionTables;
using Spectre.Console;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen options</c>.</summary>
internal sealed class OptionsCommand
{
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>As many as there are bases.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    public required bool Json { get; init; }

    /// <summary>Null when not asked for; empty for standard output.</summary>
    public required string? Markdown { get; init; }

    public required string? Html { get; init; }

    public required string? Generated { get; init; }

    public required string? LibClang { get; init; }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var bases = new Option<string[]>("--base")
        {
            Description = "Kernel the variants start from: an install tree, an abi.json, or a committed configuration. May be given again, each with --variants of its own.",
            HelpName = "kernel",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var variants = new Option<string[]>("--variants")
        {
            Description = "Folder with one install tree, or folder with an abi.json, for each option; called after what was set: KernelIsMCS=ON.",
            HelpName = "dir",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        Option<bool> json = CommonOptions.Json();
        var markdown = new Option<string?>("--markdown")
        {
            Description = "Print the result as a page of Markdown, or write it to a file.",
            HelpName = "file",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var html = new Option<string?>("--html") { Description = "Write the result as one page that needs nothing else.", HelpName = "file" };
        Option<string?> generated = CommonOptions.Generated();
        Option<string?> libclang = CommonOptions.LibClang("for install trees");
        Command command = new Command("options", "Say which kernel options change what programs see, from kernels that differ by one option each.")
        {
            bases, variants, json, markdown, html, generated, libclang,
        }.WithHelp(
            "0 compared, whatever differs; 1 error.",
            "bindgen options --base x86_64 --variants /opt/sel4-options/x86_64",
            "bindgen options --base /opt/sel4/x86_64 --variants x86 --base /opt/sel4/aarch64 --variants arm --markdown options.md");
        command.SetAction(parsed => new OptionsCommand
        {
            Bases = parsed.GetValue(bases)!,
            Folders = parsed.GetValue(variants)!,
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

        if (Bases.Count != Folders.Count)
        {
            throw new BindgenException(
                ErrorCode.SB013, null, null, $"there are {OptionText.Number(Bases.Count)} --base and {OptionText.Number(Folders.Count)} --variants", "give each --base one --variants");
        }

        var operand = new Operand(new CommittedConfigs(Generated), LibClang, error);
        List<OptionTable> tables = [.. Bases.Zip(Folders, (start, folder) => Read(operand, start, folder))];
        IGrouping<string, OptionTable>? twice = tables.GroupBy(table => table.Base.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new BindgenException(
                ErrorCode.SB022, null, null, $"two bases are called {SafeText.Line(twice.Key)}", "a base is called after the last part of its path: use folders of different names");
        }

        if (Markdown is { Length: > 0 })
        {
            ReportFile.Write(Markdown, OptionMarkdown.Write(tables));
        }

        if (Html is not null)
        {
            ReportFile.Write(Html, OptionHtml.Write(tables));
        }

        if (Json)
        {
            output.WriteLine(OptionJsonReport.Write(tables));
        }
        else if (Markdown is "")
        {
            output.Write(OptionMarkdown.Write(tables));
        }
        else if (Terminal.For(output) is IAnsiConsole console)
        {
            OptionTableReport.Write(console, tables);
        }
        else
        {
            OptionTextReport.Write(output, tables);
        }

        return 0;
    }

    /// <summary>Every folder below the one that is named is a kernel, or it is an error: none is passed over.</summary>
    private static OptionTable Read(Operand operand, string start, string folder)
    {
        string[] paths = Directories(folder);
        if (paths.Length == 0)
        {
            throw new BindgenException(ErrorCode.SB022, folder, null, "there are no kernels in it", "put one folder for each option there, as the kernel's install target leaves it");
        }

        foreach (string path in paths)
        {
            if (!Operand.IsKernel(path))
            {
                throw new BindgenException(
                    ErrorCode.SB022, path, null, "is neither an install tree nor the folder of an abi.json", "each folder below --variants is one kernel; take others away");
            }
        }

        return OptionTable.Of(Called(operand.Read(start), start), paths.Select(path => Called(operand.Read(path), path)), folder);
    }

    private static string[] Directories(string folder)
    {
        try
        {
            return [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BindgenException(ErrorCode.SB022, folder, null, $"cannot be read: {e.Message}", "pass the folder that holds one folder for each option");
        }
    }

    /// <summary>The report goes by names, not by where things are on this machine.</summary>
    private static Side Called(Side side, string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return new Side(name == Emit.Emitters.ManifestName ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))! : name, side.Manifest);
    }
}
