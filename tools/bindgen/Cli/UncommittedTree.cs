// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Verify;

namespace Sel4.Bindgen.Cli;

/// <summary>A tree below the root that no committed folder is for. Its folder may have any name.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Make">The command that commits its bindings, or null where the tree does not say which kernel it is of.</param>
internal sealed record UncommittedTree(string Name, string? Make)
{
    /// <summary>Those that are not for one of <paramref name="names"/>, sorted by name.</summary>
    public static IEnumerable<UncommittedTree> Except(IEnumerable<string> names, CommittedConfigs configs) =>
        PrefixSearch.TreesBelowRoot().Except(names, StringComparer.Ordinal).Select(name => new UncommittedTree(name, MakeLine(name, configs)));

    private static string? MakeLine(string name, CommittedConfigs configs)
    {
        try
        {
            var tree = new InstallTree(PrefixSearch.Below(name));
            KernelConfig options = KernelConfig.Load(tree);
            Architecture architecture = Architecture.Find(tree, options);
            string[] words = name.Split('-');
            bool fits = KernelNames.IsConfig(name) && words[0] == architecture.Name && words.Contains("mcs", StringComparer.Ordinal) == options.Flag("KERNEL_MCS");
            string config = fits ? name : PrefixSearch.ConfigOf(tree.Prefix) + "-" + Suffix(name, architecture.Name);
            return GenerateLine.For(config, configs.FolderOf(config), fits ? null : Shell.Word(tree.Prefix));
        }
        catch (BindgenException)
        {
            return null;
        }
    }

    /// <summary>What of a folder's name can end the name of a configuration.</summary>
    private static string Suffix(string name, string architecture)
    {
        string letters = string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_' ? letter : '-'));
        string suffix = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "mcs" && word != architecture));
        return suffix.Length == 0 ? "own" : suffix;
    }
}
