// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen diff and fingerprints see the same: where one of a category differs, something of that category is told.</summary>
public class DiffFactTests
{
    /// <summary>Which headers there are is told, and is in no fingerprint: a program names them, a kernel does not.</summary>
    private static readonly Rule[] s_inNoFingerprint = [Rules.HeaderAdded, Rules.HeaderRemoved];

    public static IEnumerable<TheoryDataRow<string, string>> Pairs() => PairsOf(Repository.CommittedConfigs()).Select(pair => new TheoryDataRow<string, string>(pair.A, pair.B));

    /// <summary>Those of which there is more than one kernel to try; of others that are installed, any two are tried as well.</summary>
    public static IEnumerable<TheoryDataRow<string>> Architectures() =>
        new[] { "x86_64", "aarch64", "riscv64", "ia32", "aarch32" }.Union(KernelTrees.Below().Concat(KernelTrees.Variants()).GroupBy(kernel => kernel.Architecture).Where(group => group.Count() > 1).Select(group => group.Key))
            .Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void A_changed_fact_is_told_in_its_category(string config)
    {
        JsonNode root = ManifestPlaces.Load(config);
        Known committed = new(config, ManifestPlaces.Read(root));
        var wrong = new List<string>();
        foreach ((string shape, JsonValue leaf) in ManifestPlaces.Sample(root, new Random(2)))
        {
            Known changed = new("changed", ManifestPlaces.Change(root, leaf));
            wrong.AddRange(Untold(committed, changed, $"{leaf.GetPath()} (was {leaf.ToJsonString()})", exact: !ManifestPlaces.IsName(shape)));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void What_is_only_on_one_side_is_told_in_its_category(string config)
    {
        JsonNode root = ManifestPlaces.Load(config);
        Known committed = new(config, ManifestPlaces.Read(root));
        var wrong = new List<string>();
        var shapes = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string shape, JsonNode part) in ManifestPlaces.SampleOfParts(root, new Random(3)))
        {
            string place = part.GetPath();
            if (ManifestPlaces.Without(root, part) is AbiManifest without)
            {
                shapes.Add(shape);
                wrong.AddRange(Untold(committed, new Known("without", without), place, exact: false));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Superset(new HashSet<string>(["functions", "functions.condition", "functions.asmHash", "interfaces.methods", "bitFields.fields", "enums.members", "objectTypes.sizeBits"], StringComparer.Ordinal), shapes);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Diff_finds_changes_just_in_the_categories_whose_fingerprints_differ(string a, string b) =>
        Assert.Empty(Untold(Committed(a), Committed(b), $"{a} to {b}", exact: true));

    [Theory]
    [MemberData(nameof(Architectures))]
    public void Diff_finds_changes_just_in_the_categories_whose_fingerprints_differ_of_any_two_kernels(string architecture)
    {
        List<Known> kernels = [.. InstalledKernels.All()
            .Where(kernel => kernel.Architecture == architecture)
            .Select(kernel => new Known(kernel.Name, TreeManifests.Of(kernel.Path)))];
        Assert.SkipUnless(kernels.Count > 1, $"there are no two kernel trees of {architecture}: install some below SEL4_PREFIX_ROOT and SEL4_VARIANTS_ROOT");
        List<string> wrong = [.. PairsOf(kernels).SelectMany(pair => Untold(pair.A, pair.B, $"{pair.A.Side.Name} to {pair.B.Side.Name}", exact: true))];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Diff_finds_changes_just_in_the_categories_whose_fingerprints_differ_of_kernels_with_another_option()
    {
        var wrong = new List<string>();
        var compared = 0;
        foreach (IGrouping<string, string> variants in KernelTrees.Options().GroupBy(item => item.Kernel, item => item.Tree, StringComparer.Ordinal))
        {
            if (KernelTrees.FindAny(variants.Key) is string tree)
            {
                Known start = new(variants.Key, TreeManifests.Of(tree));
                foreach (string variant in variants)
                {
                    wrong.AddRange(Untold(start, new Known(variant, TreeManifests.Of(variant)), $"{variants.Key} to {variant}", exact: true));
                    compared++;
                }
            }
        }

        Assert.SkipUnless(compared > 0, $"there are no kernels with one option changed, and what they differ from, below SEL4_OPTIONS_ROOT ({KernelTrees.OptionsRoot})");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What is wrong with how two manifests are compared, in both directions.</summary>
    private static IEnumerable<string> Untold(Known a, Known b, string what, bool exact)
    {
        List<AbiCategory> differ = ManifestPlaces.Differences(a.Fingerprints, b.Fingerprints);
        foreach ((Side before, Side after) in new[] { (a.Side, b.Side), (b.Side, a.Side) })
        {
            List<AbiCategory> told =
                [.. Comparison.Of(before, after).Changes.Where(change => !s_inNoFingerprint.Contains(change.Rule)).Select(change => change.Category).Distinct()];
            if (exact ? !differ.SequenceEqual(told) : differ.Except(told).Any())
            {
                yield return $"{what}: fingerprints differ in [{string.Join(", ", differ)}], told is [{string.Join(", ", told)}]";
            }
        }
    }

    private static Known Committed(string config) => new(config, ManifestPlaces.Read(ManifestPlaces.Load(config)));

    private static IEnumerable<(T A, T B)> PairsOf<T>(IReadOnlyList<T> items) => items.SelectMany((a, i) => items.Skip(i + 1).Select(b => (a, b)));

    /// <summary>A manifest with what is worked out from it, which takes longer than to compare it.</summary>
    private sealed class Known(string name, AbiManifest manifest)
    {
        public Side Side { get; } = new(name, manifest);

        public Fingerprints Fingerprints { get; } = manifest.Fingerprints;
    }
}
