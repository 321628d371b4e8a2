// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Verify;

/// <summary>The result as plain lines, and the sentences the table has in common with them.</summary>
internal static class VerifyText
{
    private const int ShownFiles = 3;
    private const int ShownSources = 3;
    private const int NamedFiles = 5;
    private const int LongestLine = 200;

    public static void Write(TextWriter output, VerifyResult result)
    {
        foreach (ConfigResult config in result.Configs)
        {
            output.WriteLine($"{config.Config}: {State(config)}, {Source(config)}");
            foreach (string line in Details(config))
            {
                output.WriteLine("  " + line);
            }
        }

        foreach (string line in Closing(result))
        {
            output.WriteLine(line);
        }
    }

    public static string State(ConfigResult config) => config.Status switch
    {
        VerifyStatus.Current => $"current, {Count.Of(config.Files, "file")}",
        VerifyStatus.Stale => $"stale, {Count.Of(config.Findings.Count, "file")} of {Math.Max(config.Files, config.Findings.Count).ToString(CultureInfo.InvariantCulture)}",
        VerifyStatus.Error => "not verified",
        _ => throw new ArgumentOutOfRangeException(nameof(config), config.Status, "no such status"),
    };

    public static string Source(ConfigResult config) => config.Tree is null ? "manifest only (no tree)" : "with " + SafeText.Line(config.Tree);

    /// <summary>What differs, where it comes from and what mends it: nothing for what is current.</summary>
    public static IEnumerable<string> Details(ConfigResult config)
    {
        foreach (Finding finding in config.Findings.Take(ShownFiles))
        {
            string file = SafeText.Line(Path.Combine(config.Folder, finding.File));
            string place = finding.Line is int line ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}") : file;
            yield return $"{place}: {What(finding)}";
            if (finding.Expected is not null || finding.Found is not null)
            {
                yield return "  expected: " + Quoted(finding.Expected);
                yield return "  found:    " + Quoted(finding.Found);
            }
        }

        if (config.Findings.Count > ShownFiles)
        {
            int more = config.Findings.Count - ShownFiles;
            string names = more > NamedFiles ? "" : ": " + string.Join(", ", config.Findings.Skip(ShownFiles).Select(finding => SafeText.Line(finding.File)));
            yield return $"and {Count.Of(more, "other file")}{names}";
        }

        foreach (SourceChange source in config.Sources.Take(ShownSources))
        {
            string more = source.More == 0 ? "" : $" (and {source.More.ToString(CultureInfo.InvariantCulture)} more there)";
            yield return $"from {Place(source.Place)}: {Change(source)}{more}";
        }

        if (config.Sources.Count > ShownSources)
        {
            yield return $"and from {Count.Of(config.Sources.Count - ShownSources, "other place")}; --json lists all";
        }

        if (config.Reason is not null)
        {
            yield return "why: " + SafeText.Line(config.Reason);
        }

        foreach (string step in config.Mend)
        {
            yield return "mend: " + SafeText.Line(step);
        }

        if (config.Error is not null)
        {
            yield return "error " + SafeText.Line(config.Error.Headline);
            yield return "  hint: " + SafeText.Line(config.Error.Hint);
        }
    }

    public static IEnumerable<string> Closing(VerifyResult result)
    {
        foreach ((string config, string make) in result.Uncommitted)
        {
            yield return $"{SafeText.Line(config)}: has a tree but no folder; {SafeText.Line(make)} makes one";
        }

        int Of(VerifyStatus status) => result.Configs.Count(config => config.Status == status);
        string errors = Of(VerifyStatus.Error) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Of(VerifyStatus.Error)} not verified");
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(result.Configs.Count, "configuration")}: {Of(VerifyStatus.Current)} current, {Of(VerifyStatus.Stale)} stale{errors}; {result.Configs.Count(config => config.Tree is null)} by the manifest only (no tree)");
    }

    public static string Place(Declaration? place) =>
        place is not { } known ? "the tree" : known.Line is int line ? string.Create(CultureInfo.InvariantCulture, $"{known.File}:{line}") : known.File;

    private static string What(Finding finding) => finding.Kind switch
    {
        FindingKind.Differs => "differs from what bindgen writes",
        FindingKind.Missing => "is missing",
        FindingKind.Extra => "is not written by bindgen",
        FindingKind.Broken => "is no manifest of this bindgen",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Kind, "no such kind"),
    };

    private static string Change(SourceChange source)
    {
        string what = SafeText.Line(source.What);
        if (source.Before is null || source.After is null)
        {
            return source.Before is null ? $"{what} is new: {Quoted(source.After)}" : $"{what} is gone: {Quoted(source.Before)}";
        }

        (string before, string after) = Shortened(source.Before, source.After);
        return $"{what}: {Quoted(before)} -> {Quoted(after)}";
    }

    /// <summary>Of two long texts, what differs and a little around it.</summary>
    private static (string Before, string After) Shortened(string before, string after)
    {
        const int Around = 24;
        int shorter = Math.Min(before.Length, after.Length);
        int start = before.AsSpan().CommonPrefixLength(after);
        int end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        (int from, int to) = (Math.Max(0, start - Around), Math.Max(0, end - Around));
        string Cut(string text) => (from > 0 ? "…" : "") + text[from..^to] + (to > 0 ? "…" : "");
        return (Cut(before), Cut(after));
    }

    private static string Quoted(string? line)
    {
        if (line is null)
        {
            return "(end of file)";
        }

        string safe = SafeText.Line(line);
        return safe.Length <= LongestLine ? safe : safe[..LongestLine] + " …";
    }
}
