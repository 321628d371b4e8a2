// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>Collects changes, and pairs what has the same name on both sides.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];

    /// <summary>By category, the worst first, then by name.</summary>
    public IReadOnlyList<Change> Sorted() =>
    [
        .. _changes.OrderBy(change => change.Category)
            .ThenByDescending(change => change.Rule.Impacts)
            .ThenBy(change => change.Rule.Id, StringComparer.Ordinal)
            .ThenBy(change => change.Name, StringComparer.Ordinal),
    ];

    public void Add(AbiCategory category, Rule rule, string name, string? before, string? after) =>
        _changes.Add(new Change(category, rule, name, before, after));

    /// <summary>Adds a change if the two texts differ.</summary>
    public void AddIfDifferent(AbiCategory category, Rule rule, string name, string before, string after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Add(category, rule, name, before, after);
        }
    }

    /// <summary>
    /// What belongs to another category than before differs in the fingerprints of both: one has it no longer, one has it now.
    /// </summary>
    public void Regrouping(string name, AbiCategory before, AbiCategory after)
    {
        if (before != after)
        {
            Add(before, Rules.Regrouped, name, before.ToString(), after.ToString());
            Add(after, Rules.Regrouped, name, before.ToString(), after.ToString());
        }
    }

    public void Deprecation(AbiCategory category, string name, bool before, bool after)
    {
        if (before != after)
        {
            Add(category, Rules.Deprecation, name, before ? "deprecated" : "current", after ? "deprecated" : "current");
        }
    }

    /// <summary>Pairs by name.</summary>
    /// <param name="before">What was there.</param>
    /// <param name="after">What is there.</param>
    /// <param name="key">The name of one.</param>
    /// <param name="removed">Called for what is only in <paramref name="before"/>.</param>
    /// <param name="added">Called for what is only in <paramref name="after"/>.</param>
    /// <param name="both">Called for what is in both.</param>
    public static void Pair<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key, Action<T> removed, Action<T> added, Action<T, T> both)
    {
        var old = before.ToDictionary(key, StringComparer.Ordinal);
        foreach (T item in after)
        {
            if (old.Remove(key(item), out T? same))
            {
                both(same, item);
            }
            else
            {
                added(item);
            }
        }

        foreach (T item in old.Values)
        {
            removed(item);
        }
    }
}
