// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary>One configuration from tree to files, and what is said about it.</summary>
internal sealed record Generation(AbiManifest Manifest, IReadOnlyList<EmittedFile> Files, int Changed)
{
    /// <summary>Reads a tree and makes the directory hold its bindings; an error leaves the directory as it was.</summary>
    public static Generation Run(InstallTree tree, string config, string? sel4Version, OutputDirectory directory)
    {
        AbiManifest manifest = ModelBuilder.Build(tree, config, sel4Version);
        IReadOnlyList<EmittedFile> files = Emitters.Run(manifest);
        return new Generation(manifest, files, directory.Replace(files));
    }

    public string Summary()
    {
        string version = Manifest.Sel4Version is null ? "seL4" : "seL4 " + Manifest.Sel4Version;
        string mcs = Manifest.Target.Mcs ? " mcs" : "";
        return $"{version} {Manifest.Target.Architecture}{mcs}: {Manifest.Functions.Count} functions, {Manifest.Records.Count} records, " +
            $"{Manifest.Enums.Count} enums, {Manifest.Constants.Count} constants; {Changed} of {Files.Count} files changed";
    }

    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("sel4Version", Manifest.Sel4Version);
        writer.WriteString("config", Manifest.Config);
        writer.WriteString("architecture", Manifest.Target.Architecture);
        writer.WriteBoolean("mcs", Manifest.Target.Mcs);
        writer.WriteNumber("functions", Manifest.Functions.Count);
        writer.WriteNumber("inlineFunctions", Manifest.Functions.Count(function => function.Inline));
        writer.WriteNumber("getters", Manifest.Getters.Count);
        writer.WriteNumber("records", Manifest.Records.Count);
        writer.WriteNumber("enums", Manifest.Enums.Count);
        writer.WriteNumber("constants", Manifest.Constants.Count);
        writer.WriteNumber("methods", Manifest.Interfaces.Sum(item => item.Methods.Count));
        writer.WriteString("manifest", ManifestJson.Digest(Files.First(file => file.Path == Emitters.ManifestName).Content));
        writer.WriteNumber("files", Files.Count);
        writer.WriteNumber("changed", Changed);
        writer.WriteEndObject();
    }
}
