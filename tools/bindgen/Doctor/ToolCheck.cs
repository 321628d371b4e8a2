// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Bindgen.Doctor;

/// <summary>A program or library that is wanted, and what was found of it.</summary>
internal sealed record ToolCheck
{
    public required string Name { get; init; }

    /// <summary>Without it, generating and building for the machine's own architecture does not work.</summary>
    public required bool Required { get; init; }

    /// <summary>What it is needed for.</summary>
    public required string For { get; init; }

    /// <summary>Packages of Debian that have it: any one of them is enough.</summary>
    public required IReadOnlyList<string> Packages { get; init; }

    /// <summary>Where it is; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>What it says its version is.</summary>
    public string? Version { get; init; }

    /// <summary>Why it cannot be used; null when it can.</summary>
    public string? Problem { get; init; }

    public bool Usable => Problem is null;
}
