// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Bindgen.Compare;

/// <summary>What a change does to programs that were written and built for the kernel before it.</summary>
[Flags]
internal enum Impacts
{
    /// <summary>Nothing: built programs run and sources build as before.</summary>
    None = 0,

    /// <summary>There is something new; whoever does not use it notices nothing.</summary>
    Additive = 1,

    /// <summary>Breaking for sources: a program that uses it has to be edited before it builds again.</summary>
    Sources = 2,

    /// <summary>Breaking for binaries: a built program that uses it no longer does what it did, and has to be built again.</summary>
    Binaries = 4,
}

/// <summary>How impacts are written.</summary>
internal static class ImpactText
{
    /// <summary>In words, as the reports and the documentation have it.</summary>
    public static string Words(Impacts impacts) => impacts switch
    {
        Impacts.None => "none",
        Impacts.Additive => "additive",
        _ => "breaking for " + Broken(impacts),
    };

    /// <summary>One word each, for scripts: in JSON, and as classes in HTML.</summary>
    public static string[] Keys(Impacts impacts) => (impacts & (Impacts.Binaries | Impacts.Sources)) switch
    {
        Impacts.Binaries | Impacts.Sources => ["binaries", "sources"],
        Impacts.Binaries => ["binaries"],
        Impacts.Sources => ["sources"],
        _ => [impacts == Impacts.Additive ? "additive" : "none"],
    };

    private static string Broken(Impacts impacts) => string.Join(" and ", Keys(impacts));
}
