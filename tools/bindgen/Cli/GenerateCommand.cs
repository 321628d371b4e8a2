// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary><c>bindgen generate</c>.</summary>
internal sealed partial class GenerateCommand
{
    public required string? Prefix { get; init; }

    public required string Config { get; init; }

    public required string? Out { get; init; }

    public required string? LibClang { get; init; }

    public required string? Sel4Version { get; init; }

    public required bool Json { get; init; }

    public void Run(TextWriter output, TextWriter error)
    {
        CheckNames();
        var tree = new InstallTree(PrefixSearch.Of(Prefix, Config));
        var directory = new OutputDirectory(Out ?? Path.Combine("generated", Config));
        directory.RequireOwned();
        ClangLibrary.Use(LibClang);

        AbiManifest manifest;
        IReadOnlyList<EmittedFile> files;
        using (new Progress(error, $"reading {tree.Prefix}"))
        {
            manifest = ModelBuilder.Build(tree, Config, Sel4Version);
            files = Emitters.Run(manifest);
        }

        int changed = directory.Replace(files);
        output.WriteLine(Json ? JsonSummary(manifest, files, changed) : Summary(manifest, files.Count, changed));
    }

    private static string Summary(AbiManifest manifest, int files, int changed)
    {
        string version = manifest.Sel4Version is null ? "seL4" : "seL4 " + manifest.Sel4Version;
        string mcs = manifest.Target.Mcs ? " mcs" : "";
        return $"{version} {manifest.Target.Architecture}{mcs}: {manifest.Functions.Count} functions, {manifest.Records.Count} records, " +
            $"{manifest.Enums.Count} enums, {manifest.Constants.Count} constants; {changed} of {files} files changed";
    }

    private static string JsonSummary(AbiManifest manifest, IReadOnlyList<EmittedFile> files, int changed)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("sel4Version", manifest.Sel4Version);
            writer.WriteString("config", manifest.Config);
            writer.WriteString("architecture", manifest.Target.Architecture);
            writer.WriteBoolean("mcs", manifest.Target.Mcs);
            writer.WriteNumber("functions", manifest.Functions.Count);
            writer.WriteNumber("inlineFunctions", manifest.Functions.Count(function => function.Inline));
            writer.WriteNumber("getters", manifest.Getters.Count);
            writer.WriteNumber("records", manifest.Records.Count);
            writer.WriteNumber("enums", manifest.Enums.Count);
            writer.WriteNumber("constants", manifest.Constants.Count);
            writer.WriteNumber("methods", manifest.Interfaces.Sum(item => item.Methods.Count));
            writer.WriteString("manifest", ManifestJson.Digest(files.First(file => file.Path == Emitters.ManifestName).Content));
            writer.WriteNumber("files", files.Count);
            writer.WriteNumber("changed", changed);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private void CheckNames()
    {
        if (!ConfigName().IsMatch(Config))
        {
            throw new BindgenException(
                ErrorCode.SB008, null, null, $"\"{Config}\" is no name of a configuration", "use lower-case words of letters, digits and _ joined by -, as in x86_64-mcs");
        }

        if (Sel4Version is not null && !VersionText().IsMatch(Sel4Version))
        {
            throw new BindgenException(ErrorCode.SB013, null, null, $"--sel4-version {Sel4Version} is no version", "use digits and dots, as in 16.0.0, with -suffix if need be");
        }
    }

    [GeneratedRegex("^[a-z0-9_]+(-[a-z0-9_]+)*$")]
    private static partial Regex ConfigName();

    [GeneratedRegex(@"^\d+(\.\d+)*(-[A-Za-z0-9.]+)?$")]
    private static partial Regex VersionText();
}
