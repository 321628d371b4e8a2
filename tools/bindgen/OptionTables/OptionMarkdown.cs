// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>The tables as a page to read: docs/abi-options.md is one.</summary>
internal static class OptionMarkdown
{
    public static string Write(IReadOnlyList<OptionTable> tables)
    {
        var text = new StringBuilder();
        Line(text, "<!-- SPDX-License-Identifier: BSD-2-Clause -->");
        Line(text, "<!-- Written by bindgen options from kernels that were built for it; not to be edited. -->");
        Introduction(text, tables);
        Overview(text, [.. tables.SelectMany(table => table.Changing())]);
        Details(text, [.. tables.SelectMany(table => table.Changing())]);
        Unchanging(text, tables);
        Untelling(text, tables);
        return text.ToString();
    }

    private static void Introduction(StringBuilder text, IReadOnlyList<OptionTable> tables)
    {
        Line(text, "# Which kernel options change the user-visible ABI?");
        Line(text);
        Line(text, """
            Some options of the seL4 kernel change what a program has to be built against; most do not. This page says which is
            which. It is measured: for each setting a kernel was built that is its base with that setting changed, the interface of
            both was read from what the kernels install (headers, interface files, configuration), and the two were compared.
            Options that the kernel's build changes along with a setting are listed with it. Whoever wants to know it for
            another kernel does the same with `bindgen options`.
            """);
        Line(text);
        Line(text, "The bases:");
        Line(text);
        Line(text, "| base | kernel | platform | settings compared | of them changing the interface |");
        Line(text, "|---|---|---|--:|--:|");
        foreach (OptionTable table in tables)
        {
            Line(text, $"| {Code(table.Base.Name)} | {SafeText.Html(table.Base.Description)} | {Code(table.Base.Manifest.Target.Platform)} | "
                + $"{OptionText.Number(table.Variants.Count)} | {OptionText.Number(table.Changing().Count())} |");
        }

        Line(text);
        Line(text, """
            ## How to read it

            A setting is written as the kernel's CMake build takes it. Its parts of the interface are the columns:
            **Syscalls** system call numbers; **Asm** the instructions that enter the kernel, and which registers carry what;
            **Labels** numbers of invocations; **Objects** object types and their sizes; **Faults** fault tags and messages;
            **BootInfo** its layout and the initial capabilities; **Structs** other records; **Constants** other constants and
            enums; **Signatures** functions, invocations and types.

            | in a table | means | what to do |
            |---|---|---|
            | **B** | breaking for binaries: a program built for the base and using this does something else | build it again |
            | **S** | breaking for sources: a program that uses this does not build any more | edit it |
            | **BS** | both | edit it and build it again |
            | + | additive: there is something new | nothing |
            | o | a difference no program notices | nothing |
            | | no difference | nothing |

            The opposite change of a setting turns additions into removals: what is + here is then broken for programs that use it.
            How each kind of change is judged is in [abi-changes.md](abi-changes.md). An option that comes or goes itself
            (`CONFIG_…`) is not counted, only what follows from it: sources that ask for an option by name see all of them.
            Inline assembly is compared by its source text.
            """);
    }

    private static void Overview(StringBuilder text, List<OptionVariant> changing)
    {
        Line(text);
        Line(text, "## Settings that change the interface");
        Line(text);
        if (changing.Count == 0)
        {
            Line(text, "None of them.");
            return;
        }

        Line(text, $"| setting | base | {string.Join(" | ", OptionText.Headings())} |");
        Line(text, "|---|---|" + string.Concat(Enumerable.Repeat(":-:|", OptionTable.Columns.Count)));
        foreach (OptionRow row in OptionRow.Of(changing))
        {
            Line(text, $"| [{Code(row.Name)}](#{Anchor(row.Name)}) | {string.Join(", ", row.Bases.Select(name => SafeText.Html(name)))} | "
                + $"{string.Join(" | ", row.Cells.Select(cell => cell.Length > 0 && char.IsAsciiLetterUpper(cell[0]) ? $"**{cell}**" : cell))} |");
        }
    }

    private static void Details(StringBuilder text, List<OptionVariant> changing)
    {
        if (changing.Count == 0)
        {
            return;
        }

        Line(text);
        Line(text, "## What each of them changes");
        Line(text);
        Line(text, "Of each kind of change a few are named; `bindgen diff` on the two kernels lists all.");
        foreach (IGrouping<string, OptionVariant> setting in OptionTable.InOrder(changing).GroupBy(variant => variant.Name, StringComparer.Ordinal))
        {
            Line(text);
            Line(text, $"### {Code(setting.Key)}");
            foreach (string note in setting.Select(variant => OptionNotes.Of(variant.Set!.Name)).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                Line(text);
                Line(text, note);
            }

            // What is the same on several bases is told once.
            foreach (IGrouping<string, OptionVariant> same in setting.GroupBy(Body, StringComparer.Ordinal))
            {
                OptionVariant first = same.First();
                Line(text);
                Line(text, $"On {string.Join(", ", same.Select(variant => Code(variant.Comparison.Before.Name)))}: **{OptionText.Verdict(first)}**. {OptionText.Advice(first.Impacts)}");
                Line(text);
                text.Append(same.Key);
            }
        }
    }

    private static string Body(OptionVariant variant)
    {
        var text = new StringBuilder();
        Line(text, $"- Sets {Option(variant.Set!)}" + (variant.Follow.Count == 0 ? "." : $"; with it {string.Join(", ", variant.Follow.Select(Option))}."));
        if (variant.Includes.Count > 0)
        {
            Line(text, $"- Includes what {string.Join(", ", variant.Includes.Select(name => Code(name)))} set{(variant.Includes.Count == 1 ? "s" : "")}.");
        }

        foreach (IGrouping<Model.AbiCategory, Telling> category in Telling.Of(variant).GroupBy(telling => telling.Category))
        {
            Line(text, $"- **{category.Key}**");
            foreach (Telling telling in category)
            {
                Line(text, $"  - {telling.Rule.What} ({ImpactText.Words(telling.Rule.Impacts)}): "
                    + string.Join("; ", telling.Shown.Select(change => Code(change.Name) + (Telling.Value(change) is { Length: > 0 } value ? " " + Code(value) : ""))) + telling.More);
            }
        }

        return text.ToString();
    }

    private static void Unchanging(StringBuilder text, IReadOnlyList<OptionTable> tables)
    {
        Line(text);
        Line(text, "## Settings that change nothing in the headers");
        Line(text);
        Line(text, """
            A program built for the base is a program for these kernels too. That does not make them all the same to it: an option
            may allow or forbid user mode something without a word in any header (timers, counters, the performance monitoring
            unit, cache maintenance, waiting), move a limit that only shows at run time, or change what things cost. Where the note says
            "behind the headers", it does.
            """);
        Line(text);
        Line(text, "| setting | base | sets | note |");
        Line(text, "|---|---|---|---|");
        foreach (IGrouping<(string Name, string Sets), OptionVariant> group in tables.SelectMany(table => table.Unchanging())
            .GroupBy(variant => (variant.Name, Sets: string.Join(", ", variant.Options.Select(Option))))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            string spelling = group.First().Changes.Count == 0 ? "" : "Some declarations are written differently and mean the same. ";
            Line(text, $"| {Code(group.Key.Name)} | {string.Join(", ", group.Select(variant => SafeText.Html(variant.Comparison.Before.Name)))} | {group.Key.Sets} | "
                + $"{spelling}{OptionNotes.Of(group.First().Set!.Name)} |");
        }
    }

    private static void Untelling(StringBuilder text, IReadOnlyList<OptionTable> tables)
    {
        List<OptionVariant> all = [.. tables.SelectMany(table => table.Untelling())];
        if (all.Count == 0)
        {
            return;
        }

        Line(text);
        Line(text, "## Kernels that tell nothing of one option");
        Line(text);
        Line(text, "| kernel | base | why |");
        Line(text, "|---|---|---|");
        foreach (OptionVariant variant in all)
        {
            Line(text, $"| {Code(variant.Name)} | {SafeText.Html(variant.Comparison.Before.Name)} | {SafeText.Html(OptionText.Why(variant))} |");
        }
    }

    private static string Option(Change change) => $"{Code(change.Name)} {Code($"{change.Before ?? "(not there)"} -> {change.After ?? "(not there)"}")}";

    private static string Code(string text) => SafeText.MarkdownCode(text);

    /// <summary>As GitHub names a heading: small letters, and nothing but letters, digits, - and _.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c is '-' or '_').Select(char.ToLowerInvariant));

    private static void Line(StringBuilder text, string line = "") => text.Append(line.ReplaceLineEndings("\n")).Append('\n');
}
