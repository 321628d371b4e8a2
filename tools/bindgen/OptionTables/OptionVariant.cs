// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.OptionTables;

/// <summary>What a kernel that should differ from its base by one option says about that option.</summary>
internal enum VariantKind
{
    /// <summary>An option differs, and whatever follows from it.</summary>
    OneOption,

    /// <summary>Several options differ that other variants show one by one: what comes of which cannot be told here.</summary>
    Several,

    /// <summary>Nothing differs: the base has the option set already, or cannot have it.</summary>
    Nothing,

    /// <summary>The interface differs although no option does: something other than an option was changed.</summary>
    NoOption,
}

/// <summary>A kernel beside its base. It is called after the option that was set: <c>KernelIsMCS=ON</c>.</summary>
internal sealed class OptionVariant
{
    public OptionVariant(Comparison comparison)
    {
        Comparison = comparison;
        List<Change> options = [.. comparison.Of(AbiCategory.Options).Changes];
        Changes = [.. comparison.Changes.Where(change => change.Category != AbiCategory.Options)];
        Set = OptionName.Find(Name, options);
        Follow = [.. options.Where(change => change != Set).OrderBy(change => change.Name, StringComparer.Ordinal)];
    }

    public Comparison Comparison { get; }

    public string Name => Comparison.After.Name;

    /// <summary>The option that was set, as far as the name tells; null when none differs.</summary>
    public Change? Set { get; }

    /// <summary>Options that differ as well: what the kernel's build derives from it, or what was set besides.</summary>
    public IReadOnlyList<Change> Follow { get; }

    /// <summary>All options that differ.</summary>
    public IEnumerable<Change> Options => Set is null ? [] : [Set, .. Follow];

    /// <summary>What differs apart from options.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>What all of that does to programs. That an option is there or not is its own business here.</summary>
    public Impacts Impacts => Changes.Aggregate(Impacts.None, (sum, change) => sum | change.Rule.Impacts);

    public bool ChangesAbi => Impacts != Impacts.None;

    /// <summary>The changes of one category.</summary>
    public CategoryChanges Of(AbiCategory category) => Comparison.Of(category);

    public VariantKind Kind { get; private set; }

    /// <summary>Other variants of the base whose options all differ here too: of one option it follows from it.</summary>
    public IReadOnlyList<string> Includes { get; private set; } = [];

    /// <summary>Sets what only shows beside the other variants.</summary>
    public void Place(IReadOnlyList<OptionVariant> all)
    {
        HashSet<(string, string?, string?)> mine = Keys();
        List<OptionVariant> parts = [.. all.Where(other => other.Options.Any() && other.Keys().IsProperSubsetOf(mine))];
        Includes = [.. parts.Select(other => other.Name)];
        Kind = Set is null ? (Changes.Count == 0 ? VariantKind.Nothing : VariantKind.NoOption)
            : mine.SetEquals(parts.SelectMany(other => other.Keys())) ? VariantKind.Several
            : VariantKind.OneOption;
    }

    private HashSet<(string Name, string? Before, string? After)> Keys() => [.. Options.Select(change => (change.Name, change.Before, change.After))];
}
