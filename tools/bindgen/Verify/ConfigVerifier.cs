// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Verify;

/// <summary>Compares the folder of one configuration with what its manifest gives and, with a tree, with what the tree gives.</summary>
internal sealed class ConfigVerifier(string config, string folder, string? prefix, string? libClang, TextWriter error)
{
    private IReadOnlyDictionary<string, byte[]?> _found = new Dictionary<string, byte[]?>();
    private AbiManifest? _committed;
    private IReadOnlyList<EmittedFile> _ofManifest = [];
    private BindgenException? _broken;
    private string? _toldRelease;

    /// <summary>Never throws: the other configurations are still to come, whatever this one brings to light.</summary>
    public ConfigResult Run()
    {
        IReadOnlyList<Finding> ofManifest = [];
        try
        {
            KernelNames.RequireConfig(config);
            _found = FolderComparison.Read(folder);
            ReadManifest();
            ofManifest = _broken is not null
                ? [new Finding(Emitters.ManifestName, FindingKind.Broken, _broken.Line, null, null)]
                : [.. NameOfAnother(), .. FolderComparison.Run(_ofManifest, _found)];
            return prefix is null ? Result(ofManifest, [], ManifestReason(ofManifest.Count > 0), _ofManifest.Count, null) : WithTree();
        }
#pragma warning disable CA1031 // The other configurations are not to suffer from a bug that one of them brings to light.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Result(ofManifest, [], null, 0, ErrorReport.Of(e));
        }
    }

    private void ReadManifest()
    {
        if (_found.GetValueOrDefault(Emitters.ManifestName) is not { } text)
        {
            _broken = new BindgenException(ErrorCode.SB015, Emitters.ManifestName, null, "is missing", "generate it");
            return;
        }

        try
        {
            AbiManifest manifest = ManifestJson.Read(text, Emitters.ManifestName);
            ManifestCheck.Run(manifest, Emitters.ManifestName);
            _ofManifest = Emitters.Run(manifest);
            _committed = manifest;
        }
        catch (BindgenException e)
        {
            _broken = e;
        }
    }

    /// <summary>A whole folder copied from another one fits its manifest, and is still not what would be written here.</summary>
    private IEnumerable<Finding> NameOfAnother()
    {
        string Line(string name) => $"  \"config\": \"{name}\",";
        if (_committed!.Config != config)
        {
            string found = Line(_committed.Config);
            int line = Encoding.UTF8.GetString(_found[Emitters.ManifestName]!).Split('\n').IndexOf(found) + 1;
            yield return new Finding(Emitters.ManifestName, FindingKind.Differs, line == 0 ? null : line, Line(config), found);
        }
    }

    private ConfigResult WithTree()
    {
        ClangLibrary.Use(libClang);
        var tree = new InstallTree(prefix!);
        AbiManifest built;
        DeclarationPlaces places;
        IReadOnlyList<EmittedFile> expected;
        string? recognised = Releases.Recognise(tree);
        _toldRelease = recognised is null ? _committed?.Sel4Version : null;
        using (new Progress(error, $"{config}: reading {tree.Prefix}"))
        {
            (built, places) = ModelBuilder.BuildWithPlaces(tree, config, recognised ?? _toldRelease);
            expected = Emitters.Run(built);
        }

        IReadOnlyList<Finding> findings = FolderComparison.Run(expected, _found);
        AbiManifest? committed = _committed ?? Unchecked();
        IReadOnlyList<SourceChange> sources = findings.Count == 0 || committed is null ? [] : SourceChange.Of(committed, built, places);
        return Result(findings, sources, TreeReason(findings, sources), expected.Count, null);
    }

    /// <summary>A manifest whose fingerprints do not hold still says what somebody made of it.</summary>
    private AbiManifest? Unchecked()
    {
        try
        {
            if (_found.GetValueOrDefault(Emitters.ManifestName) is not { } text)
            {
                return null;
            }

            AbiManifest manifest = ManifestJson.Parse(text, Emitters.ManifestName);
            ManifestCheck.Run(manifest, Emitters.ManifestName);
            return manifest;
        }
        catch (BindgenException)
        {
            return null; // Why is in _broken.
        }
    }

    private string? ManifestReason(bool differs) =>
        _broken is not null ? $"{Emitters.ManifestName}: {_broken.Message}"
        : !differs ? null
        : _committed!.Config != config ? $"{Emitters.ManifestName} is of configuration {SafeText.Line(_committed.Config)}"
        : $"what differs does not follow from {Emitters.ManifestName}: edited, or written by another version of bindgen";

    private string? TreeReason(IReadOnlyList<Finding> findings, IReadOnlyList<SourceChange> sources)
    {
        if (_broken is not null || findings.Count == 0)
        {
            return ManifestReason(false);
        }

        if (sources.Count == 0)
        {
            return "nothing changed in the tree: edited, or written by another version of bindgen";
        }

        int edited = FolderComparison.Run(_ofManifest, _found).Count;
        return edited == 0 ? null : $"{Count.Of(edited, "file")} would differ without a change of the tree too: edited, or written by another version of bindgen";
    }

    private ConfigResult Result(IReadOnlyList<Finding> findings, IReadOnlyList<SourceChange> sources, string? reason, int files, BindgenException? failure) => new()
    {
        Config = config,
        Folder = folder,
        Tree = prefix,
        Files = files,
        Findings = findings,
        Sources = sources,
        Reason = reason,
        Mend = findings.Count == 0 ? [] : [.. Mending(findings)],
        Error = failure,
    };

    private IEnumerable<string> Mending(IReadOnlyList<Finding> findings)
    {
        List<string> foreign = [.. findings.Where(finding => finding.Kind == FindingKind.Extra && _found[finding.File] is null).Select(finding => finding.File)];
        if (foreign.Count > 0)
        {
            yield return $"move away what is not bindgen's: {string.Join(", ", foreign.Select(file => SafeText.Line(Path.Combine(folder, file))))}";
        }

        if (foreign.Count < findings.Count)
        {
            yield return GenerateLine.For(config, folder, prefix is null ? "<install tree>" : Shell.Word(prefix), _toldRelease);
        }
    }
}
