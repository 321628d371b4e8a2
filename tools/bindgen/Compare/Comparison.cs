// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>All differences between two manifests, and what they mean together.</summary>
internal sealed record Comparison(Side Before, Side After, IReadOnlyList<Change> Changes)
{
    /// <summary>Everything the changes do, taken together.</summary>
    public Impacts Impacts => Changes.Aggregate(Impacts.None, (sum, change) => sum | change.Rule.Impacts);

    /// <summary>Whether a program can notice: anything but changes that are classified as none.</summary>
    public bool ChangesAbi => Impacts != Impacts.None;

    public string Verdict =>
        Changes.Count == 0 ? "no difference"
        : !ChangesAbi ? "no ABI change"
        : Impacts == Impacts.Additive ? "additive: what is built runs, what builds still builds"
        : ImpactText.Words(Impacts & ~Impacts.Additive);

    /// <summary>The categories that have changes, in their order.</summary>
    public IEnumerable<CategoryChanges> ByCategory() =>
        Changes.GroupBy(change => change.Category).Select(group => new CategoryChanges(group.Key, [.. group]));

    public CategoryChanges Of(AbiCategory category) => new(category, [.. Changes.Where(change => change.Category == category)]);

    /// <summary>Compares. The order of the result depends on nothing but the manifests.</summary>
    public static Comparison Of(Side before, Side after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeList();
        new NumberComparer(before, after, changes).Run();
        new RecordComparer(before, after, changes).Run();
        new FunctionComparer(before, after, changes).Run();
        new KernelComparer(before, after, changes).Run();
        return new Comparison(before, after, changes.Sorted());
    }
}

/// <summary>The changes of one category.</summary>
internal sealed record CategoryChanges(AbiCategory Category, IReadOnlyList<Change> Changes)
{
    /// <summary>What the category holds, in a few words.</summary>
    public string Title => Category switch
    {
        AbiCategory.Syscalls => "system call numbers",
        AbiCategory.Asm => "inline assembly",
        AbiCategory.Labels => "invocation labels",
        AbiCategory.Objects => "object types and sizes",
        AbiCategory.Faults => "faults and their messages",
        AbiCategory.BootInfo => "what the initial thread is told and given",
        AbiCategory.Structs => "records and bit-fields",
        AbiCategory.Constants => "constants and enums",
        AbiCategory.Options => "configuration options",
        AbiCategory.Signatures => "functions, invocations and types",
        _ => throw new InvalidOperationException($"no title for {Category}"),
    };

    public Impacts Impacts => Changes.Aggregate(Impacts.None, (sum, change) => sum | change.Rule.Impacts);

    public int Count(Impacts impact) => Changes.Count(change => impact == Impacts.None ? change.Rule.Impacts == impact : change.Rule.Impacts.HasFlag(impact));
}
