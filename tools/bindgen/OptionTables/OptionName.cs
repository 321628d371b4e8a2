// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>
/// Which of the options that differ a variant is named after. The kernel's build calls options otherwise than its headers
/// do (<c>KernelIsMCS</c> and <c>KERNEL_MCS</c>) and an installed tree holds no list of both, so it goes by likeness: it
/// decides what is shown first, and nothing else.
/// </summary>
internal static class OptionName
{
    public static Change? Find(string variant, IReadOnlyList<Change> options)
    {
        int sign = variant.IndexOf('=', StringComparison.Ordinal);
        string name = Letters(sign < 0 ? variant : variant[..sign]);
        string set = variant[(sign + 1)..];
        IReadOnlyList<Change>[] byValue = sign < 0 ? [] : [[.. options.Where(change => Fits(change.After, set))], [.. options.Where(change => IsChoice(change, set))]];
        return byValue.FirstOrDefault(fitting => fitting.Count > 0, options)
            .OrderByDescending(change => Likeness(name, Letters(change.Name)))
            .ThenBy(change => change.Name, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static bool Fits(string? value, string set) => value switch
    {
        null => false,
        "true" => set.ToUpperInvariant() is "ON" or "TRUE" or "YES" or "1",
        "false" => set.ToUpperInvariant() is "OFF" or "FALSE" or "NO" or "0",
        _ => value.Equals(set, StringComparison.OrdinalIgnoreCase),
    };

    // A choice may show only as a switch that is called after what was chosen: ARM_CPU=cortex-a53 and ARM_CORTEX_A53.
    private static bool IsChoice(Change option, string set) =>
        option.After == "true" && Letters(set) is { Length: > 0 } chosen && Letters(option.Name).EndsWith(chosen, StringComparison.Ordinal);

    private static string Letters(string name)
    {
        string letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.StartsWith("KERNEL", StringComparison.Ordinal) ? letters["KERNEL".Length..] : letters;
    }

    /// <summary>The longest common subsequence, against the length of both.</summary>
    private static double Likeness(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (char letter in a)
        {
            int diagonal = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = letter == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return a.Length + b.Length == 0 ? 0 : 2.0 * row[b.Length] / (a.Length + b.Length);
    }
}
