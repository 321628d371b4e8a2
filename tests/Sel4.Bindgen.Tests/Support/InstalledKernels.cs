// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>
/// The kernels that are installed on this machine. People keep trees of their own beside those that the tests ask for, and some
/// of them are half installed.
/// </summary>
internal static class InstalledKernels
{
    /// <summary>All of them that bindgen reads.</summary>
    public static IReadOnlyList<KernelTree> All() => [.. KernelTrees.Below().Concat(KernelTrees.Variants()).Where(IsReadable)];

    /// <summary>Generates bindings of a tree for the configuration it is of. Skips the running test where bindgen refuses the tree.</summary>
    public static void GenerateOrSkip(KernelTree tree, string target)
    {
        BindgenRun run = Tool.Generate(tree.Path, tree.Config, target);
        Assert.SkipWhen(run.ExitCode == 1 && !run.Error.Contains(nameof(ErrorCode.SB099), StringComparison.Ordinal), $"{tree.Path} is refused: {run.Error}");
        run.Succeeded();
    }

    /// <summary>Skips the running test unless a tree is of the very kernel that committed bindings are of.</summary>
    public static void RequireKernelOf(AbiManifest tree, AbiManifest committed)
    {
        Assert.SkipUnless(
            tree.Sel4Version == committed.Sel4Version,
            $"the tree of {committed.Config} is of seL4 {tree.Sel4Version ?? "without a release"}, and not {committed.Sel4Version}");
        string[] differ = [.. Lines(tree).Except(Lines(committed), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.SkipUnless(differ.Length == 0, $"the tree of {committed.Config} has options of its own: {string.Join(", ", differ)}");
    }

    private static IEnumerable<string> Lines(AbiManifest manifest) => manifest.Options.Select(option => $"{option.Name}={option.Value}");

    private static bool IsReadable(KernelTree tree)
    {
        try
        {
            TreeManifests.Of(tree.Path);
            return true;
        }
        catch (BindgenException e)
        {
            TestContext.Current.AddWarning($"{tree.Path} is left out: {e.Message}");
            return false;
        }
    }
}
