// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary>
/// <c>bindgen generate --all</c>: each committed configuration that has a tree, side by side. One that fails leaves its own
/// directory as it was and holds up no other.
/// </summary>
internal sealed class GenerateAll
{
    private const int Success = 0;
    private const int Failure = 1;

    public required string? Generated { get; init; }

    public required string? LibClang { get; init; }

    public required bool Json { get; init; }

    public int Run(TextWriter output, TextWriter error)
    {
        var configs = new CommittedConfigs(Generated);
        ILookup<bool, string> byTree = configs.Required().ToLookup(name => InstallTree.IsAt(PrefixSearch.Below(name)));
        string[] names = [.. byTree[true]];
        (string Config, string Reason)[] skipped =
        [
            .. byTree[false].Select(name => (name, $"no kernel tree in {PrefixSearch.Below(name)}")),
            .. UncommittedTree.Except(configs.Names(), configs)
                .Select(tree => (tree.Name, tree.Make is { } make
                    ? $"it has a tree, but no committed folder; {make} makes one"
                    : "its tree does not say which kernel it is of")),
        ];
        foreach ((string config, string reason) in skipped)
        {
            error.WriteLine($"skipped {Compare.SafeText.Line(config)}: {Compare.SafeText.Line(reason)}");
        }

        if (names.Length == 0)
        {
            throw new BindgenException(
                ErrorCode.SB026, null, null, $"no committed configuration has a kernel tree below {PrefixSearch.Root}",
                "install kernels there, one directory for each configuration, or set SEL4_PREFIX_ROOT");
        }

        ClangLibrary.Use(LibClang);
        Outcome[] outcomes = Generate(configs, names, error);
        foreach (Outcome failed in outcomes.Where(outcome => outcome.Error is not null))
        {
            ErrorReport.Write(error, failed.Error!);
            error.WriteLine($"  config: {failed.Config}, whose directory is as it was");
        }

        if (Json)
        {
            output.WriteLine(JsonSummary(outcomes, skipped));
        }
        else
        {
            foreach (Outcome done in outcomes.Where(outcome => outcome.Result is not null))
            {
                output.WriteLine($"{done.Config}: {done.Result!.Summary()}");
            }
        }

        return outcomes.All(outcome => outcome.Error is null) ? Success : Failure;
    }

    private static Outcome[] Generate(CommittedConfigs configs, string[] names, TextWriter error)
    {
        var outcomes = new Outcome[names.Length];
        int done = 0;
        using var progress = new Progress(error, Text(0));
        Parallel.For(0, names.Length, i =>
        {
            outcomes[i] = Generate(names[i], configs);
            progress.Say(Text(Interlocked.Increment(ref done)));
        });
        return outcomes;

        string Text(int count) => $"{count} of {names.Length} configurations generated";
    }

    private static Outcome Generate(string config, CommittedConfigs configs)
    {
        try
        {
            KernelNames.RequireConfig(config);
            var tree = new InstallTree(PrefixSearch.Below(config));
            var directory = new OutputDirectory(configs.FolderOf(config));
            directory.RequireOwned();
            return new Outcome(config, Generation.Run(tree, config, configs.ReleaseOf(config, tree), directory), null);
        }
#pragma warning disable CA1031 // The other configurations are not to suffer from a bug that one of them brings to light.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Outcome(config, null, ErrorReport.Of(e));
        }
    }

    private static string JsonSummary(Outcome[] outcomes, (string Config, string Reason)[] skipped)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("generated");
            foreach (Outcome outcome in outcomes)
            {
                outcome.Result?.WriteJson(writer);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("skipped");
            foreach ((string config, string reason) in skipped)
            {
                writer.WriteStartObject();
                writer.WriteString("config", config);
                writer.WriteString("reason", reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("failed");
            foreach (Outcome outcome in outcomes)
            {
                outcome.WriteError(writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What became of one configuration: one of the two.</summary>
    private sealed record Outcome(string Config, Generation? Result, BindgenException? Error)
    {
        public void WriteError(Utf8JsonWriter writer)
        {
            if (Error is null)
            {
                return;
            }

            writer.WriteStartObject();
            writer.WriteString("config", Config);
            writer.WriteString("code", Error.Code.ToString());
            writer.WriteString("file", Error.File);
            if (Error.Line is int line)
            {
                writer.WriteNumber("line", line);
            }
            else
            {
                writer.WriteNull("line");
            }

            writer.WriteString("text", Error.Message);
            writer.WriteString("hint", Error.Hint);
            writer.WriteEndObject();
        }
    }
}
