// SPDX-License-Identifier: BSD-2-Clause
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen generate</c>.</summary>
internal sealed class GenerateCommand
{
    private const int Success = 0;

    public required string? Prefix { get; init; }

    public required string Config { get; init; }

    public required string? Out { get; init; }

    public required string? LibClang { get; init; }

    public required string? Sel4Version { get; init; }

    public required bool Json { get; init; }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var prefix = new Option<string?>("--prefix")
        {
            Description = "Directory the kernel's install target wrote. Default: $SEL4_PREFIX, else <config> below $SEL4_PREFIX_ROOT (/opt/sel4).",
            HelpName = "dir",
        };
        var config = new Option<string?>("--config")
        {
            Description = "Name of the configuration; begins with the architecture, for example x86_64 or aarch64-mcs. Required without --all.",
            HelpName = "name",
        };
        var outDirectory = new Option<string?>("--out")
        {
            Description = "Directory to write; replaced as a whole. Default: <config> below the first folder named generated, from the current directory upwards, else below ./generated.",
            HelpName = "dir",
        };
        var all = new Option<bool>("--all")
        {
            Description = "Every committed configuration that has a tree of its name below $SEL4_PREFIX_ROOT; $SEL4_PREFIX is not looked at.",
        };
        var generated = new Option<string?>("--generated")
        {
            Description = "With --all: folder of the committed configurations. Default: the first one named generated, from the current directory upwards.",
            HelpName = "dir",
        };
        Option<string?> libclang = CommonOptions.LibClang();
        var version = new Option<string?>("--sel4-version")
        {
            Description = "Release to name in the output. Default: recognised by the headers; none for a development kernel.",
            HelpName = "x.y.z",
        };
        Option<bool> json = CommonOptions.Json();
        Command command = new Command("generate", "Read an installed libsel4 tree and write its bindings.")
        {
            prefix, config, outDirectory, all, generated, libclang, version, json,
        }.WithHelp(
            "0 all written, or nothing to change; 1 error, and what it is about is as it was.",
            "bindgen generate --config x86_64",
            "bindgen generate --prefix /opt/sel4/mine --config x86_64 --out obj/bindings",
            "bindgen generate --all");
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(all))
            {
                foreach (Option<string?> option in new[] { prefix, config, outDirectory, version })
                {
                    if (parsed.GetResult(option) is not null)
                    {
                        throw Wrong($"{option.Name} is about one configuration and does not go with --all", "leave one of them out");
                    }
                }

                return new GenerateAll
                {
                    Generated = parsed.GetValue(generated),
                    LibClang = parsed.GetValue(libclang),
                    Json = parsed.GetValue(json),
                }.Run(output, error);
            }

            if (parsed.GetResult(generated) is not null)
            {
                throw Wrong("--generated goes with --all only", "name the directory of one configuration with --out");
            }

            return new GenerateCommand
            {
                Prefix = parsed.GetValue(prefix),
                Config = parsed.GetValue(config) ?? throw Wrong("--config or --all is required", "bindgen generate --help lists the options"),
                Out = parsed.GetValue(outDirectory),
                LibClang = parsed.GetValue(libclang),
                Sel4Version = parsed.GetValue(version),
                Json = parsed.GetValue(json),
            }.Run(output, error);
        });
        return command;
    }

    public int Run(TextWriter output, TextWriter error)
    {
        CheckNames();
        var tree = new InstallTree(PrefixSearch.Of(Prefix, Config));
        var directory = new OutputDirectory(Out ?? new CommittedConfigs(null).FolderOf(Config));
        directory.RequireOwned();
        ClangLibrary.Use(LibClang);

        Generation generation;
        using (new Progress(error, $"reading {tree.Prefix}"))
        {
            generation = Generation.Run(tree, Config, Sel4Version, directory);
        }

        output.WriteLine(Json ? JsonSummary(generation) : generation.Summary());
        return Success;
    }

    private static string JsonSummary(Generation generation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            generation.WriteJson(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static BindgenException Wrong(string text, string hint) => new(ErrorCode.SB013, null, null, text, hint);

    private void CheckNames()
    {
        KernelNames.RequireConfig(Config);
        if (Sel4Version is not null && !KernelNames.IsRelease(Sel4Version))
        {
            throw Wrong($"--sel4-version {Sel4Version} is no version", "use digits and dots, as in 16.0.0, with -suffix if need be");
        }
    }
}
