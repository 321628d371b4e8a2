// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Spectre.Console;

namespace Sel4.Bindgen.Doctor;

/// <summary>The diagnosis as coloured tables, for a person at a terminal.</summary>
internal static class DoctorTable
{
    public static void Write(IAnsiConsole console, Diagnosis diagnosis)
    {
        foreach (bool required in new[] { true, false })
        {
            Table tools = new Table().RoundedBorder().Title(required ? "[bold]required[/]" : "optional").AddColumns("what", "found", "where, or what to install", "for");
            foreach (ToolCheck tool in diagnosis.Tools.Where(tool => tool.Required == required))
            {
                tools.AddRow(
                    $"[bold]{Markup.Escape(tool.Name)}[/]",
                    tool.Usable ? $"[green]{Markup.Escape(DoctorText.Found(tool))}[/]" : $"[{(required ? "red" : "grey")}]{Markup.Escape(SafeText.Line(tool.Problem!))}[/]",
                    Markup.Escape(tool.Usable ? SafeText.Line(tool.File!) : "apt install " + DoctorText.Install(tool)),
                    Markup.Escape(tool.For));
            }

            console.Write(tools);
        }

        if (diagnosis.Trees.Count > 0)
        {
            Table trees = new Table().RoundedBorder().Title("[bold]kernel trees[/]").AddColumns("tree", "kernel", "bindings", "lacks");
            foreach (TreeCheck tree in diagnosis.Trees)
            {
                if (tree.Problem is not null)
                {
                    trees.AddRow($"[bold]{Markup.Escape(SafeText.Line(tree.Name))}[/]", $"[red]{Markup.Escape(SafeText.Line(tree.Problem))}[/]", "", "");
                    continue;
                }

                string colour = tree.Abi switch { AbiComparison.Same => "green", AbiComparison.Different => "yellow", _ => "grey" };
                trees.AddRow(
                    $"[bold]{Markup.Escape(SafeText.Line(tree.Name))}[/]", Markup.Escape(DoctorText.Kernel(tree)), $"[{colour}]{Markup.Escape(DoctorText.Abi(tree))}[/]",
                    Markup.Escape(string.Join("; ", tree.Lacks())));
            }

            console.Write(trees);
        }

        List<string> closing = [.. DoctorText.Closing(diagnosis)];
        foreach (string line in closing)
        {
            console.MarkupLine(line == closing[^1] ? $"[bold {(diagnosis.Healthy ? "green" : "red")}]{Markup.Escape(line)}[/]" : Markup.Escape(line));
        }
    }
}
