// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Spectre.Console;

namespace Sel4.Bindgen.Verify;

/// <summary>The result as a coloured table, for a person at a terminal.</summary>
internal static class VerifyTable
{
    public static void Write(IAnsiConsole console, VerifyResult result)
    {
        Table table = new Table().RoundedBorder().AddColumns("configuration", "state", "compared with");
        foreach (ConfigResult config in result.Configs)
        {
            table.AddRow(
                $"[bold]{Markup.Escape(config.Config)}[/]", $"[{Colour(config.Status)}]{Markup.Escape(VerifyText.State(config))}[/]",
                config.Tree is null ? "[grey]manifest only (no tree)[/]" : Markup.Escape(SafeText.Line(config.Tree)));
        }

        console.Write(table);
        foreach (ConfigResult config in result.Configs.Where(config => config.Status != VerifyStatus.Current))
        {
            console.MarkupLineInterpolated($"[bold]{config.Config}[/]");
            foreach (string line in VerifyText.Details(config))
            {
                console.MarkupLine("  " + Coloured(line));
            }
        }

        List<string> closing = [.. VerifyText.Closing(result)];
        VerifyStatus worst = result.Configs.Count == 0 ? VerifyStatus.Current : result.Configs.Max(config => config.Status);
        foreach (string line in closing)
        {
            console.MarkupLine(line == closing[^1] ? $"[bold {Colour(worst)}]{Markup.Escape(line)}[/]" : Markup.Escape(line));
        }
    }

    private static string Coloured(string line)
    {
        string text = Markup.Escape(line);
        return line.StartsWith("  expected:", StringComparison.Ordinal) ? $"[green]{text}[/]"
            : line.StartsWith("  found:", StringComparison.Ordinal) || line.StartsWith("error ", StringComparison.Ordinal) ? $"[red]{text}[/]"
            : line.StartsWith("from ", StringComparison.Ordinal) ? $"[yellow]{text}[/]"
            : line.StartsWith("mend: ", StringComparison.Ordinal) ? $"[bold]{text}[/]"
            : text;
    }

    private static string Colour(VerifyStatus status) => status switch
    {
        VerifyStatus.Current => "green",
        VerifyStatus.Stale => "yellow",
        VerifyStatus.Error => "red",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "no such status"),
    };
}
