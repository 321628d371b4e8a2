// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>One change made to a manifest in memory, and what bindgen has to say about it.</summary>
/// <param name="Rule">The rule that must be found.</param>
/// <param name="Impacts">What it must be classified as, written down here a second time on purpose.</param>
/// <param name="Name">What must be named.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record Mutation(string Rule, Impacts Impacts, string Name, Func<AbiManifest, AbiManifest> Apply)
{
    /// <summary>Rules of what cannot but be found beside it.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}

/// <summary>Lists with one item exchanged, taken out or put in. Each fails when the item is not there.</summary>
internal static class Lists
{
    public static IReadOnlyList<T> Change<T>(IReadOnlyList<T> items, Func<T, bool> which, Func<T, T> change)
    {
        T old = items.First(which);
        return [.. items.Select(item => ReferenceEquals(item, old) ? change(item) : item)];
    }

    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> items, Func<T, bool> which)
    {
        T old = items.First(which);
        return [.. items.Where(item => !ReferenceEquals(item, old))];
    }
}
