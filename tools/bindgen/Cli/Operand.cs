// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Cli;

/// <summary>A kernel as a person names one: an install tree, a manifest, or a committed configuration.</summary>
internal sealed class Operand(CommittedConfigs configs, string? libClang, TextWriter error)
{
    /// <summary>Whether a folder is one: an install tree, or where a manifest is.</summary>
    public static bool IsKernel(string folder) => InstallTree.IsAt(folder) || File.Exists(Path.Combine(folder, Emitters.ManifestName));

    /// <summary>Paths come first; a name that is no path is looked up among the committed configurations.</summary>
    public Side Read(string text)
    {
        if (File.Exists(text))
        {
            return new Side(text, CommittedConfigs.ReadManifest(text));
        }

        if (InstallTree.IsAt(text))
        {
            return new Side(text, ReadTree(text));
        }

        string below = Path.Combine(text, Emitters.ManifestName);
        if (File.Exists(below))
        {
            return new Side(text, CommittedConfigs.ReadManifest(below));
        }

        string? committed = configs.Find(text);
        return committed is not null ? new Side(text, CommittedConfigs.ReadManifest(committed)) : throw Unknown(text);
    }

    private AbiManifest ReadTree(string prefix)
    {
        ClangLibrary.Use(libClang);
        var tree = new InstallTree(prefix);
        using (new Progress(error, $"reading {tree.Prefix}"))
        {
            // A tree has no name of its own; what it is called makes no difference to what it holds.
            return ModelBuilder.Build(tree, PrefixSearch.ConfigOf(prefix), null);
        }
    }

    private BindgenException Unknown(string text)
    {
        var near = EditDistance.Nearest(text, configs.Names());
        string known = configs.Names().Count == 0 ? "there are no committed configurations here" : $"committed are {string.Join(", ", configs.Names())}";
        return new BindgenException(
            ErrorCode.SB020, null, null, $"\"{SafeText.Line(text)}\" is no install tree, no manifest and no committed configuration",
            near.Count > 0 ? $"did you mean {string.Join(" or ", near)}?" : $"pass a prefix, an abi.json or a name; {known}");
    }
}
