// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary>The configurations whose output is kept: one folder each below <c>generated</c>.</summary>
internal sealed class CommittedConfigs
{
    /// <summary>Sixteen times the largest there is, which is a manifest.</summary>
    public const long MaxFileBytes = 16 * 1024 * 1024;

    private const string FolderName = "generated";

    private readonly string? _folder;

    /// <summary>Takes the folder, or looks for one upwards from <paramref name="start"/>, which is the current directory if null.</summary>
    public CommittedConfigs(string? folder, string? start = null)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new BindgenException(ErrorCode.SB020, folder, null, "there is no such directory", "pass the folder that holds one folder per configuration");
        }

        _folder = folder ?? Upwards(start ?? Here());
    }

    /// <summary>Names, sorted; none when there is no folder.</summary>
    public IReadOnlyList<string> Names() => [.. Folders().Where(HasManifest)];

    /// <summary>
    /// Names of the folders, sorted, whether a manifest is in them or not. What begins with a dot is somebody else's, or what a
    /// killed run left.
    /// </summary>
    public IReadOnlyList<string> Folders()
    {
        try
        {
            return _folder is null
                ? []
                : [.. Directory.EnumerateDirectories(_folder).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB020, _folder, null, $"cannot be read: {e.Message}", "check its permissions");
        }
    }

    /// <summary>The folder of a configuration, whether it is there or not: the way a person would write it.</summary>
    public string FolderOf(string name)
    {
        string path = Path.Combine(_folder ?? FolderName, name);
        string relative = Path.GetRelativePath(Here(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>The manifest of a configuration, or null when there is none of that name.</summary>
    public string? Find(string name) => Folders().Contains(name, StringComparer.Ordinal) && HasManifest(name) ? Path.Combine(_folder!, name, Emitters.ManifestName) : null;

    /// <summary>All manifests, by name. There is at least one, or the run ends.</summary>
    public IReadOnlyList<Side> All() => [.. Required().Select(name => new Side(name, ReadManifest(Find(name)!)))];

    /// <summary>Names, sorted. There is at least one, or the run ends.</summary>
    public IReadOnlyList<string> Required()
    {
        IReadOnlyList<string> names = Names();
        return names.Count > 0
            ? names
            : throw new BindgenException(
                ErrorCode.SB020, _folder, null, "there are no committed configurations", "run in a repository that has a folder named generated, or pass --generated");
    }

    /// <summary>The release a tree is of: what is recognised, else what the committed manifest was told.</summary>
    public string? ReleaseOf(string name, InstallTree tree)
    {
        if (Releases.Recognise(tree) is { } recognised)
        {
            return recognised;
        }

        try
        {
            return Find(name) is { } committed ? ReadManifest(committed).Sel4Version : null;
        }
        catch (BindgenException)
        {
            return null; // What is broken there is about to be replaced.
        }
    }

    public static AbiManifest ReadManifest(string path)
    {
        try
        {
            return Limits.Run(path, () =>
            {
                AbiManifest manifest = ManifestJson.Read(OrdinaryFile.Read(path, MaxFileBytes), path);
                ManifestCheck.Run(manifest, path);
                return manifest;
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB015, path, null, $"cannot be read: {e.Message}", "check the path and its permissions");
        }
    }

    /// <summary>Asked for by name, a file in a folder that may not be read is just not there: that folder is not passed over.</summary>
    private bool HasManifest(string name)
    {
        string folder = Path.Combine(_folder!, name);
        try
        {
            return File.Exists(Path.Combine(folder, Emitters.ManifestName)) || Directory.EnumerateFiles(folder, Emitters.ManifestName).Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static string Here()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB020, null, null, $"the current directory cannot be found: {e.Message}", "change to a directory that is there");
        }
    }

    private static string? Upwards(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, FolderName);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
