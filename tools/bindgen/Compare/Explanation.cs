// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>One thing a name means, over all committed configurations.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Origin">What states it.</param>
/// <param name="Condition">The options it needs, as upstream states them, or null.</param>
/// <param name="Follows">Where nothing is stated and only some configurations have it: options set exactly there.</param>
/// <param name="Gates">What names this option as its condition.</param>
/// <param name="Values">Each configuration with the value there, or null where it does not exist.</param>
internal sealed record Topic(
    string Name, string Kind, string Origin, string? Condition, IReadOnlyList<string> Follows, IReadOnlyList<string> Gates,
    IReadOnlyList<(string Config, string? Value)> Values);

/// <summary>What a name means. One name may be more than one thing: a type and the interface of its capabilities.</summary>
internal static class Explanation
{
    private const string OptionPrefix = "CONFIG_";
    private const string OptionKind = "configuration option";
    private const string ConfigKind = "configuration";

    /// <summary>The meanings of a name; none when no configuration has it.</summary>
    public static IReadOnlyList<Topic> Of(IReadOnlyList<Side> configs, string name)
    {
        string wanted = name.StartsWith(OptionPrefix, StringComparison.Ordinal) ? name[OptionPrefix.Length..] : name;
        List<(Side Config, Entry Entry)> found = [.. All(configs).Where(item => item.Entry.Name == wanted || item.Entry.Name == name)];
        return [.. found.GroupBy(item => item.Entry.Kind, StringComparer.Ordinal).Select(group => Topic(configs, [.. group]))];
    }

    /// <summary>Names that look like one no configuration has.</summary>
    public static IReadOnlyList<string> Near(IReadOnlyList<Side> configs, string name) =>
        EditDistance.Nearest(
            name.StartsWith(OptionPrefix, StringComparison.Ordinal) ? name[OptionPrefix.Length..] : name,
            All(configs).Select(item => item.Entry.Name));

    private static IEnumerable<(Side Config, Entry Entry)> All(IReadOnlyList<Side> configs) =>
        configs.SelectMany(config => Entries.Of(config).Select(entry => (config, entry)));

    private static Topic Topic(IReadOnlyList<Side> configs, List<(Side Config, Entry Entry)> found)
    {
        Entry first = found[0].Entry;
        string condition = string.Join(" or ", found.Select(item => item.Entry.Condition ?? "").Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        HashSet<string> having = found.Select(item => item.Config.Name).ToHashSet(StringComparer.Ordinal);

        // A configuration is itself and in no other; for everything else absence says something.
        IEnumerable<Side> listed = first.Kind == ConfigKind ? found.Select(item => item.Config) : configs;
        return new Topic(
            first.Name,
            first.Kind,
            string.Join(" or ", found.Select(item => item.Entry.Origin).Distinct(StringComparer.Ordinal)),
            condition.Length == 0 ? null : condition,
            condition.Length > 0 || first.Kind is ConfigKind or OptionKind ? [] : Follows(configs, having),
            first.Kind == OptionKind ? Gates(configs, first.Name) : [],
            [.. listed.Select(config => (config.Name, found.FirstOrDefault(item => item.Config == config).Entry?.Value))]);
    }

    /// <summary>Switches that are on wherever it exists and off, or absent, wherever it does not; or the other way round.</summary>
    private static IReadOnlyList<string> Follows(IReadOnlyList<Side> configs, HashSet<string> having)
    {
        if (having.Count == configs.Count)
        {
            return [];
        }

        List<(HashSet<string> On, bool Has)> sets =
        [
            .. configs.Select(config => (
                config.Manifest.Options.Where(option => option.Kind == Model.OptionKind.Boolean && option.Value == "true").Select(option => option.Name).ToHashSet(StringComparer.Ordinal),
                having.Contains(config.Name))),
        ];
        IEnumerable<string> switches = sets.SelectMany(set => set.On).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            .. switches.Where(name => sets.All(set => set.On.Contains(name) == set.Has)),
            .. switches.Where(name => sets.All(set => set.On.Contains(name) != set.Has)).Select(name => "!" + name),
        ];
    }

    private static IReadOnlyList<string> Gates(IReadOnlyList<Side> configs, string option) =>
    [
        .. All(configs)
            .Where(item => item.Entry.Condition is not null && Regex.IsMatch(item.Entry.Condition, $@"\b{Regex.Escape(option)}\b", RegexOptions.CultureInvariant))
            .Select(item => item.Entry.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
