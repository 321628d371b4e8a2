// SPDX-License-Identifier: BSD-2-Clause
using System.Linq;
using System.Text;

namespace Sel4.Bindgen.Compare;

/// <summary>The table of rules as docs/abi-changes.md holds it; a test compares the two.</summary>
internal static class RulesPage
{
    public static string Table()
    {
        var text = new StringBuilder("| rule | change | impact | why | categories |\n|---|---|---|---|---|\n");
        foreach (Rule rule in Rules.All)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| `{rule.Id}` | {rule.What} | {ImpactText.Words(rule.Impacts)} | {rule.Why} | {string.Join(", ", rule.Categories.Select(category => category.ToString()))} |\n");
        }

        return text.ToString();
    }
}
