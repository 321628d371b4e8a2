// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Sel4.Analyzers;

/// <summary>
/// The options that kernels have: the list that comes with the bindings, and those of the tree a project is built for, which may be of
/// another release.
/// </summary>
internal sealed class KernelOptions
{
    private const string ListName = "KernelOptions.txt";
    private const string TreeFileName = "gen_config.json";

    // "NAME" is on or off; "NAME value" has a value.
    private static readonly Regex s_listLine = new("^([A-Z][A-Z0-9_]*)( value)?\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex s_property = new("\"([A-Z][A-Z0-9_]*)\"\\s*:\\s*(true|false|\")", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    /// <summary>Options that are on or off: those that are on are symbols.</summary>
    public IReadOnlyCollection<string> Flags => _flags;

    /// <summary>Whether the option is on or off in some kernel.</summary>
    public bool IsFlag(string name) => _flags.Contains(name);

    /// <summary>Whether the option has a value, a number or a text.</summary>
    public bool HasValue(string name) => _values.Contains(name);

    /// <summary>Reads the options, or returns null for a project that was given no list of them.</summary>
    public static KernelOptions? Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var options = new KernelOptions();
        bool listed = false;
        foreach (AdditionalText file in files)
        {
            string name = Path.GetFileName(file.Path);
            if (name is not (ListName or TreeFileName) || file.GetText(cancellation) is not { } text)
            {
                continue;
            }

            listed |= name == ListName;
            foreach (Match option in (name == ListName ? s_listLine : s_property).Matches(text.ToString()))
            {
                bool value = option.Groups[2].Value is "\"" or " value";
                (value ? options._values : options._flags).Add(option.Groups[1].Value);
            }
        }

        return listed ? options : null;
    }
}
