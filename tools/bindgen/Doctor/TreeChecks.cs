// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Doctor;

/// <summary>Every tree a command could find on this machine. A bad one is a row with its reason, never the end of the run.</summary>
/// <param name="root">The folder with one tree for each configuration.</param>
/// <param name="prefix">The one tree <c>$SEL4_PREFIX</c> names, or null.</param>
/// <param name="configs">What trees are compared with.</param>
/// <param name="libClang">Whether there is a libclang to read them with.</param>
/// <param name="error">For progress.</param>
internal sealed class TreeChecks(string root, string? prefix, CommittedConfigs configs, bool libClang, TextWriter error)
{
    public const string PrefixName = "$SEL4_PREFIX";

    /// <summary>Why the root cannot be looked into; null when it can.</summary>
    public string? RootProblem { get; private set; }

    public IReadOnlyList<TreeCheck> Run() =>
        [.. (prefix is null ? [] : new[] { (Name: PrefixName, Path: prefix) }).Concat(Below()).Select(tree => Check(tree.Name, tree.Path))];

    /// <summary>Folders and links; a file beside them is no tree and nobody takes it for one.</summary>
    private List<(string Name, string Path)> Below()
    {
        try
        {
            if (!Directory.Exists(root))
            {
                RootProblem = "there is no such folder";
                return [];
            }

            return
            [
                .. Directory.EnumerateFileSystemEntries(root)
                    .Select(path => (Name: Path.GetFileName(path), Path: path))
                    .Where(entry => !entry.Name.StartsWith('.') && (Directory.Exists(entry.Path) || BrokenLink(entry.Path) is not null))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            RootProblem = $"cannot be read: {e.Message}";
            return [];
        }
    }

    private TreeCheck Check(string name, string path)
    {
        var check = new TreeCheck { Name = name, Path = path };
        try
        {
            if (BrokenLink(path) is { } target)
            {
                return check with { Problem = $"is a link to {target}, which is not there" };
            }

            if (Directory.Exists(path))
            {
                // Asked for by name, a file in a folder that may not be read is just not there.
                _ = Directory.EnumerateFileSystemEntries(path).Any();
            }

            return Read(check);
        }
        catch (BindgenException e)
        {
            return check with { Problem = e.Headline };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return check with { Problem = $"cannot be read: {e.Message}" };
        }
#pragma warning disable CA1031 // A tree that breaks bindgen is a bug to report; the other trees are told all the same.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return check with { Problem = $"{ErrorCode.SB099}: bindgen failed on it: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}" };
        }
    }

    private TreeCheck Read(TreeCheck check)
    {
        var tree = new InstallTree(check.Path);
        KernelConfig options = KernelConfig.Load(tree);
        Architecture architecture = Architecture.Find(tree, options);
        bool mcs = options.Flag("KERNEL_MCS");
        string plain = architecture.Name + (mcs ? "-mcs" : "");
        TreeCheck read = check with
        {
            Architecture = architecture.Name,
            Mcs = mcs,
            Release = Releases.Recognise(tree),
            Kernel = File.Exists(Path.Combine(tree.Prefix, "bin", "kernel.elf")),
            BootInfoSource = File.Exists(Path.Combine(tree.Prefix, "libsel4", "src", "sel4_bootinfo.c")),
        };
        if (!libClang)
        {
            return Compared(read, plain, null);
        }

        using (new Progress(error, $"reading {tree.Prefix}"))
        {
            read = Compared(read, plain, ModelBuilder.Build(tree, plain, null).Fingerprints.Overall);
        }

        return read;
    }

    /// <summary>With the committed configuration of its kind. What is wrong with that is no fault of the tree.</summary>
    private TreeCheck Compared(TreeCheck read, string plain, string? overall)
    {
        string? config = null;
        try
        {
            config = new[] { read.Name, plain }.FirstOrDefault(name => configs.Find(name) is not null);
            return config is null || overall is null
                ? read with { Config = config }
                : read with
                {
                    Config = config,
                    Abi = CommittedConfigs.ReadManifest(configs.Find(config)!).Fingerprints.Overall == overall ? AbiComparison.Same : AbiComparison.Different,
                };
        }
        catch (BindgenException e)
        {
            return read with { Config = config, NotCompared = e.Headline };
        }
    }

    /// <summary>What a link names that leads nowhere; null for everything else.</summary>
    private static string? BrokenLink(string path)
    {
        var link = new FileInfo(path);
        if (link.LinkTarget is not { } target || Directory.Exists(path))
        {
            return null;
        }

        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { } end && Path.Exists(end.FullName) ? null : target;
        }
        catch (IOException)
        {
            return target; // In circles.
        }
    }
}
