// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Doctor;
using Spectre.Console;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen doctor</c>.</summary>
internal sealed class DoctorCommand
{
    private const int Fine = 0;
    private const int Failure = 1;

    public required string? Generated { get; init; }

    public required string? LibClang { get; init; }

    public required bool Json { get; init; }

    public static Command Create(TextWriter output, TextWriter error)
    {
        Option<string?> generated = CommonOptions.Generated();
        Option<string?> libclang = CommonOptions.LibClang("to look at");
        Option<bool> json = CommonOptions.Json();
        Command command = new Command("doctor", "Say what this machine has and lacks: libclang, compilers, QEMU, kernel trees; and what to install.")
        {
            generated, libclang, json,
        }.WithHelp(
            "0 all that is required is there, 1 something required is missing or SEL4_PREFIX names no tree.",
            "bindgen doctor",
            "SEL4_PREFIX_ROOT=~/kernels bindgen doctor",
            "bindgen doctor --json");
        command.SetAction(parsed => new DoctorCommand
        {
            Generated = parsed.GetValue(generated),
            LibClang = parsed.GetValue(libclang),
            Json = parsed.GetValue(json),
        }.Run(new ThisMachine(), output, error));
        return command;
    }

    public int Run(IMachine machine, TextWriter output, TextWriter error)
    {
        var configs = new CommittedConfigs(Generated);
        IReadOnlyList<ToolCheck> tools;
        using (new Progress(error, "asking programs for their versions"))
        {
            tools = new ToolChecks(machine, LibClang).Run();
        }

        string root = machine.Variable("SEL4_PREFIX_ROOT") ?? PrefixSearch.DefaultRoot;
        bool canRead = tools.First(tool => tool.Name == "libclang").Usable;
        var trees = new TreeChecks(root, machine.Variable("SEL4_PREFIX"), configs, canRead, error);
        IReadOnlyList<TreeCheck> found = trees.Run();
        var diagnosis = new Diagnosis(tools, root, trees.RootProblem, found);
        if (Json)
        {
            output.WriteLine(DoctorJson.Write(diagnosis));
        }
        else if (Terminal.For(output) is IAnsiConsole console)
        {
            DoctorTable.Write(console, diagnosis);
        }
        else
        {
            DoctorText.Write(output, diagnosis);
        }

        return diagnosis.Healthy ? Fine : Failure;
    }
}
