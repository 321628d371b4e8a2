// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Every rule of bindgen diff, by one change in a manifest that is otherwise the committed one.</summary>
public class DiffRuleTests
{
    private static readonly string s_path = Repository.PathOf("generated", "x86_64", "abi.json");

    /// <summary>What the opposite of a change is called, where that is another rule.</summary>
    private static readonly Dictionary<string, (string Rule, Impacts Impacts)> s_opposite = new(StringComparer.Ordinal)
    {
        ["syscall-added"] = ("syscall-removed", Impacts.Binaries),
        ["asm-added"] = ("asm-removed", Impacts.None),
        ["label-added"] = ("label-removed", Impacts.Binaries),
        ["object-added"] = ("object-removed", Impacts.Binaries | Impacts.Sources),
        ["object-enabled"] = ("object-disabled", Impacts.Binaries),
        ["fault-added"] = ("fault-removed", Impacts.Binaries | Impacts.Sources),
        ["record-added"] = ("record-removed", Impacts.Sources),
        ["field-added"] = ("field-removed", Impacts.Binaries | Impacts.Sources),
        ["variant-added"] = ("variant-removed", Impacts.Binaries | Impacts.Sources),
        ["constant-added"] = ("constant-removed", Impacts.Sources),
        ["enum-added"] = ("enum-removed", Impacts.Sources),
        ["option-added"] = ("option-removed", Impacts.Sources),
        ["function-added"] = ("function-removed", Impacts.Sources),
        ["accessors-added"] = ("accessors-removed", Impacts.Sources),
        ["variable-added"] = ("variable-removed", Impacts.Sources),
        ["method-added"] = ("method-removed", Impacts.Sources),
        ["interface-added"] = ("interface-removed", Impacts.Sources),
        ["type-added"] = ("type-removed", Impacts.Sources),
        ["header-added"] = ("header-removed", Impacts.Sources),
    };

    public static IEnumerable<TheoryDataRow<int, string>> Rows() => Mutations.All.Select((mutation, index) => new TheoryDataRow<int, string>(index, mutation.Rule));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_change_is_found_alone_and_classified(int index, string rule)
    {
        Mutation mutation = Mutations.All[index];
        Side before = Committed();
        var after = new Side("mutated", mutation.Apply(before.Manifest));

        Comparison comparison = Comparison.Of(before, after);
        Change change = Only(comparison, rule, mutation.Beside);
        Assert.Equal((rule, mutation.Name, mutation.Impacts), (change.Rule.Id, change.Name, change.Rule.Impacts));
        Assert.Contains(change.Category, change.Rule.Categories);
        Assert.NotEqual(change.Before, change.After);
        Assert.Equal(mutation.Impacts != Impacts.None, comparison.ChangesAbi);

        (string Rule, Impacts Impacts) opposite = Opposite(rule, mutation.Impacts);
        Change back = Only(Comparison.Of(after, before), opposite.Rule, mutation.Beside.Select(beside => Opposite(beside, Impacts.None).Rule));
        Assert.Equal((opposite.Rule, mutation.Name, opposite.Impacts), (back.Rule.Id, back.Name, back.Rule.Impacts));
        Assert.Equal((change.Before, change.After), (back.After, back.Before));
    }

    [Fact]
    public void Every_rule_is_met_by_a_mutation() =>
        Assert.Equal(
            Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Mutations.All.SelectMany(mutation => new[] { mutation.Rule, Opposite(mutation.Rule, mutation.Impacts).Rule }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void A_manifest_does_not_differ_from_itself()
    {
        Comparison comparison = Comparison.Of(Committed(), Committed());
        Assert.Empty(comparison.Changes);
        Assert.Equal("no difference", comparison.Verdict);
    }

    [Fact]
    public void The_page_shows_the_rules_that_are_applied()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "abi-changes.md"));
        int start = page.IndexOf("| rule |", StringComparison.Ordinal);
        Assert.True(start > 0, "docs/abi-changes.md has no table of rules");
        Assert.Equal(RulesPage.Table(), page[start..]);
    }

    private static Change Only(Comparison comparison, string rule, IEnumerable<string> beside)
    {
        Assert.Equal(beside.Append(rule).Order(StringComparer.Ordinal), comparison.Changes.Select(change => change.Rule.Id).Order(StringComparer.Ordinal));
        return comparison.Changes.First(change => change.Rule.Id == rule);
    }

    private static Side Committed() => new("x86_64", ManifestJson.Read(File.ReadAllBytes(s_path), s_path));

    private static (string Rule, Impacts Impacts) Opposite(string rule, Impacts impacts)
    {
        if (s_opposite.TryGetValue(rule, out (string, Impacts) known))
        {
            return known;
        }

        string? added = s_opposite.FirstOrDefault(pair => pair.Value.Rule == rule).Key;
        return added is null ? (rule, impacts) : (added, Impacts.Additive);
    }
}
