// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests;

/// <summary>Bindings that bindgen wrote just now for the tree at hand, and what it saw there.</summary>
internal sealed class GeneratedBindings : IDisposable
{
    private readonly TempFolder _folder;
    private readonly JsonDocument _manifest;

    private GeneratedBindings(TempFolder folder, string tree, JsonDocument manifest)
    {
        _folder = folder;
        _manifest = manifest;
        Tree = tree;
    }

    public string Tree { get; }

    public string Config => Manifest.GetProperty("config").GetString()!;

    public string Path => System.IO.Path.Combine(_folder.Path, "generated");

    public string Scratch => _folder.Path;

    public JsonElement Manifest => _manifest.RootElement;

    public AbiManifest Model => ManifestJson.Read(File.ReadAllBytes(ManifestPath), ManifestPath);

    private string ManifestPath => System.IO.Path.Combine(Path, "abi.json");

    public static async Task<GeneratedBindings> CreateAsync(string config)
    {
        string tree = Repository.CommittedConfigs().Contains(config) ? KernelTrees.Require(config) : KernelTrees.RequireVariant(config);
        var folder = new TempFolder();
        string output = System.IO.Path.Combine(folder.Path, "generated");
        string bindgen = System.IO.Path.Combine(AppContext.BaseDirectory, "bindgen.dll");
        (int exitCode, string text) = await Command.RunAsync("dotnet", bindgen, "generate",
            "--prefix", tree, "--config", config, "--out", output);
        Assert.True(exitCode == 0, text);
        string json = await File.ReadAllTextAsync(System.IO.Path.Combine(output, "abi.json"));
        return new GeneratedBindings(folder, tree, JsonDocument.Parse(json));
    }

    public IEnumerable<string> InlineFunctions() =>
        Manifest.GetProperty("functions").EnumerateArray()
            .Where(f => f.GetProperty("inline").GetBoolean())
            .Select(f => f.GetProperty("name").GetString()!);

    public IEnumerable<string> Getters() =>
        Manifest.GetProperty("getters").EnumerateArray().Select(g => g.GetProperty("name").GetString()!);

    /// <summary>Functions of the interface XML: each has a checked form.</summary>
    public IEnumerable<string> Invocations() =>
        Manifest.GetProperty("interfaces").EnumerateArray()
            .SelectMany(i => i.GetProperty("methods").EnumerateArray())
            .Select(m => m.GetProperty("function").GetString()!);

    /// <summary>The export that names the interface.</summary>
    public string AbiName =>
        $"abi_{Config.Replace("-", "__", StringComparison.Ordinal)}_{Manifest.GetProperty("fingerprints").GetProperty("overall").GetString()![..12]}";

    public void Dispose()
    {
        _manifest.Dispose();
        _folder.Dispose();
    }
}
