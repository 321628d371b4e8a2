// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Spectre.Console;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen explain</c>.</summary>
internal sealed class ExplainCommand
{
    public required string Name { get; init; }

    public required bool Json { get; init; }

    public required string? Generated { get; init; }

    public static Command Create(TextWriter output)
    {
        var name = new Argument<string>("NAME") { Description = "An option (with or without CONFIG_), function, constant, type, label, system call or configuration." };
        Option<bool> json = CommonOptions.Json();
        Option<string?> generated = CommonOptions.Generated();
        Command command = new Command("explain", "Say where a name comes from, which configurations have it, its value in each, and which option gates it.")
        {
            name, json, generated,
        }.WithHelp(
            "0 found, 1 unknown name or another error.",
            "bindgen explain KERNEL_MCS",
            "bindgen explain seL4_TCB_Resume",
            "bindgen explain seL4_NotificationBits --json");
        command.SetAction(parsed => new ExplainCommand
        {
            Name = parsed.GetValue(name)!,
            Json = parsed.GetValue(json),
            Generated = parsed.GetValue(generated),
        }.Run(output));
        return command;
    }

    public int Run(TextWriter output)
    {
        IReadOnlyList<Side> configs = new CommittedConfigs(Generated).All();
        IReadOnlyList<Topic> topics = Explanation.Of(configs, Name);
        if (topics.Count == 0)
        {
            throw Unknown(configs);
        }

        if (Json)
        {
            output.WriteLine(ExplanationReport.Json(Name, topics));
        }
        else if (Terminal.For(output) is IAnsiConsole console)
        {
            ExplanationReport.WriteTables(console, topics);
        }
        else
        {
            ExplanationReport.WriteText(output, topics);
        }

        return 0;
    }

    private BindgenException Unknown(IReadOnlyList<Side> configs)
    {
        IReadOnlyList<string> near = Explanation.Near(configs, Name);
        return new BindgenException(
            ErrorCode.SB020, null, null, $"\"{SafeText.Line(Name)}\" is in none of the committed configurations ({string.Join(", ", configs.Select(config => config.Name))})",
            near.Count > 0 ? $"did you mean {string.Join(" or ", near)}?" : "names are those of C; options go with or without CONFIG_");
    }
}
