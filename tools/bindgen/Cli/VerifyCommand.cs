// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Verify;
using Spectre.Console;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen verify</c>.</summary>
internal sealed class VerifyCommand
{
    private const int Fine = 0;
    private const int Failure = 1;
    private const int Stale = 2;

    public required string? Config { get; init; }

    public required bool All { get; init; }

    public required string? Prefix { get; init; }

    public required string? Generated { get; init; }

    public required string? LibClang { get; init; }

    public required bool Json { get; init; }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var config = new Option<string?>("--config")
        {
            Description = "The configuration to verify. Default: the one of the tree that is named, else all of them.",
            HelpName = "name",
        };
        var all = new Option<bool>("--all") { Description = "Every committed configuration, each with the tree below $SEL4_PREFIX_ROOT, whatever $SEL4_PREFIX says." };
        var prefix = new Option<string?>("--prefix")
        {
            Description = "Install tree of the configuration. Default: $SEL4_PREFIX, else <config> below $SEL4_PREFIX_ROOT (/opt/sel4); without one, the manifest alone counts.",
            HelpName = "dir",
        };
        Option<string?> generated = CommonOptions.Generated();
        Option<string?> libclang = CommonOptions.LibClang("for install trees");
        Option<bool> json = CommonOptions.Json();
        Command command = new Command("verify", "Say whether the committed bindings are what bindgen would write now. Writes nothing.")
        {
            config, all, prefix, generated, libclang, json,
        }.WithHelp(
            "0 all current, 2 something is stale, 1 something could not be verified.",
            "bindgen verify",
            "bindgen verify --config x86_64 --prefix /opt/sel4/x86_64",
            "bindgen verify --all --json");
        command.SetAction(parsed => new VerifyCommand
        {
            Config = parsed.GetValue(config),
            All = parsed.GetValue(all),
            Prefix = parsed.GetValue(prefix),
            Generated = parsed.GetValue(generated),
            LibClang = parsed.GetValue(libclang),
            Json = parsed.GetValue(json),
        }.Run(output, error));
        return command;
    }

    public int Run(TextWriter output, TextWriter error)
    {
        if (All && (Config ?? Prefix) is not null)
        {
            throw new BindgenException(
                ErrorCode.SB013, null, null, $"--all and {(Config is null ? "--prefix" : "--config")} exclude each other", "--all takes each configuration with the tree of its name");
        }

        var configs = new CommittedConfigs(Generated);
        string? named = All ? null : PrefixSearch.Named(Prefix);
        string? one = Config ?? (named is null ? null : PrefixSearch.ConfigOf(named));
        IReadOnlyList<string> names = one is null ? configs.Folders() : [one];
        if (names.Count == 0 || (one is not null && !configs.Folders().Contains(one, StringComparer.Ordinal)))
        {
            throw None(configs, one);
        }

        VerifyResult result = new(
            [.. names.Select(name => new ConfigVerifier(name, configs.FolderOf(name), named ?? PrefixSearch.IfThere(name), LibClang, error).Run())],
            one is null ? [.. UncommittedTree.Except(names, configs).Where(tree => tree.Make is not null).Select(tree => (tree.Name, tree.Make!))] : []);
        if (Json)
        {
            output.WriteLine(VerifyJson.Write(result));
        }
        else if (Terminal.For(output) is IAnsiConsole console)
        {
            VerifyTable.Write(console, result);
        }
        else
        {
            VerifyText.Write(output, result);
        }

        return result.Configs.Any(config => config.Status == VerifyStatus.Error) ? Failure
            : result.Configs.Any(config => config.Status == VerifyStatus.Stale) ? Stale
            : Fine;
    }

    private static BindgenException None(CommittedConfigs configs, string? asked) =>
        asked is null
            ? new BindgenException(ErrorCode.SB020, null, null, "there are no committed configurations", "run in a repository that has a folder named generated, or pass --generated")
            : new BindgenException(
                ErrorCode.SB020, null, null, $"there is no committed configuration {Compare.SafeText.Line(asked)}",
                configs.Folders().Count == 0 ? "bindgen generate makes one" : $"committed are {string.Join(", ", configs.Folders())}; bindgen generate makes another");
}
