// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Compare;

/// <summary>Names that look like a mistyped one.</summary>
internal static class EditDistance
{
    private const int Most = 5;
    private const int LongestName = 200;

    /// <summary>
    /// The nearest names, best first: other case, then fewest letters inserted, left out, replaced or swapped, up to a third
    /// of the name; then names that contain it.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> names)
    {
        if (name.Length is 0 or > LongestName)
        {
            return [];
        }

        string wanted = name.ToUpperInvariant();
        int bound = Math.Max(1, name.Length / 3);
        return
        [
            .. names.Distinct(StringComparer.Ordinal)
                .Select(candidate => (Candidate: candidate, Distance: Rank(wanted, candidate.ToUpperInvariant(), bound)))
                .Where(item => item.Distance is not null)
                .OrderBy(item => item.Distance)
                .ThenBy(item => item.Candidate.Length)
                .ThenBy(item => item.Candidate, StringComparer.Ordinal)
                .Take(Most)
                .Select(item => item.Candidate),
        ];
    }

    /// <summary>Letters to insert, leave out, replace, or swap with the next one (optimal string alignment).</summary>
    public static int Between(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                current[j] = best;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static int? Rank(string wanted, string candidate, int bound)
    {
        int distance = Math.Abs(wanted.Length - candidate.Length) > bound ? int.MaxValue : Between(wanted, candidate);
        return distance <= bound ? distance
            : wanted.Length >= 4 && candidate.Contains(wanted, StringComparison.Ordinal) ? bound + 1
            : null;
    }
}
