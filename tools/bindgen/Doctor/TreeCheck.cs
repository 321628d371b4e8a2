// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Doctor;

internal enum AbiComparison
{
    /// <summary>The tree could not be read, or there is no committed configuration of its kind.</summary>
    None,
    Same,
    Different,
}

/// <summary>One install tree, or what stands where one should be.</summary>
internal sealed record TreeCheck
{
    /// <summary>The name of its folder, or the variable that names it.</summary>
    public required string Name { get; init; }

    public required string Path { get; init; }

    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Problem { get; init; }

    public string? Architecture { get; init; }

    public bool? Mcs { get; init; }

    /// <summary>The release its libsel4 is of; null for a development kernel.</summary>
    public string? Release { get; init; }

    /// <summary>bin/kernel.elf is there.</summary>
    public bool Kernel { get; init; }

    /// <summary>libsel4/src/sel4_bootinfo.c is there.</summary>
    public bool BootInfoSource { get; init; }

    /// <summary>The committed configuration it would be; null when none fits.</summary>
    public string? Config { get; init; }

    public AbiComparison Abi { get; init; }

    /// <summary>What is wrong with the committed configuration; null when nothing is.</summary>
    public string? NotCompared { get; init; }

    /// <summary>Files that are not there, and what they are needed for.</summary>
    public IEnumerable<string> Lacks() =>
        Problem is not null
            ? []
            : new[]
            {
                Kernel ? null : "bin/kernel.elf, to boot",
                BootInfoSource ? null : "libsel4/src/sel4_bootinfo.c, to build the shim",
            }.OfType<string>();
}
