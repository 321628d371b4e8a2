// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Verify;

/// <summary>A place of the tree that says something else than the committed manifest.</summary>
/// <param name="Place">Where it is declared, or was; null when the tree no more says.</param>
/// <param name="What">What is declared there: the most telling of the facts that differ.</param>
/// <param name="Before">What the committed manifest says; null when it has no such thing.</param>
/// <param name="After">What the tree says; null when it has no such thing.</param>
/// <param name="More">How many other facts of the same place differ.</param>
internal sealed record SourceChange(Declaration? Place, string What, string? Before, string? After, int More)
{
    // A method of the XML brings a label, a function and members of enums: the first of these is what a person changed.
    private static readonly string[] Kinds =
    [
        "option ", "method ", "syscall ", "bit-field type ", "bits ", "tag ", "variant ", "record ", "field ", "enum ", "constant ", "member ", "typedef ", "getter ",
        "alias ", "variable ", "function ", "assembly of ", "nature of ", "object type ", "fault ",
    ];

    /// <summary>One entry a place; options first, then what came, what went, and what changed because of it.</summary>
    public static IReadOnlyList<SourceChange> Of(AbiManifest committed, AbiManifest built, DeclarationPlaces declarations)
    {
        Dictionary<string, string> before = Facts(committed);
        Dictionary<string, string> after = Facts(built);
        IReadOnlyDictionary<string, Declaration> places = declarations.Of(built);
        IReadOnlyDictionary<string, Declaration> formerPlaces = declarations.Of(committed);
        return
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal)
                .Select(key => (Key: key, Before: before.GetValueOrDefault(key), After: after.GetValueOrDefault(key)))
                .Where(fact => fact.Before != fact.After)
                .Select(fact => (fact.Key, fact.Before, fact.After, Place: places.TryGetValue(fact.Key, out Declaration place) || formerPlaces.TryGetValue(fact.Key, out place) ? place : (Declaration?)null))
                .OrderBy(fact => fact.Key.StartsWith(Kinds[0], StringComparison.Ordinal) ? 0 : fact.Before is null ? 1 : fact.After is null ? 2 : 3)
                .ThenBy(fact => Kind(fact.Key))
                .ThenBy(fact => fact.Place?.File, StringComparer.Ordinal)
                .ThenBy(fact => fact.Place?.Line)
                .ThenBy(fact => fact.Key, StringComparer.Ordinal)
                .GroupBy(fact => fact.Place is { Line: not null } known ? $"{known.File}:{known.Line}" : fact.Key, StringComparer.Ordinal)
                .Select(group => new SourceChange(group.First().Place, group.First().Key, group.First().Before, group.First().After, group.Count() - 1)),
        ];
    }

    private static int Kind(string key)
    {
        int kind = Array.FindIndex(Kinds, start => key.StartsWith(start, StringComparison.Ordinal));
        return kind < 0 ? Kinds.Length : kind;
    }

    /// <summary>The facts of the interface, and the few statements of a manifest that are none.</summary>
    private static Dictionary<string, string> Facts(AbiManifest manifest)
    {
        var facts = AbiFacts.Of(manifest).ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        facts.Add("release of libsel4", manifest.Sel4Version ?? "none that is known");
        facts.Add("name of the configuration", manifest.Config);
        facts.Add("headers to include", string.Join(", ", manifest.Headers));
        return facts;
    }
}
