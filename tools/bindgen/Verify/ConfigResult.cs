// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Verify;

internal enum VerifyStatus
{
    Current,
    Stale,
    Error,
}

/// <summary>What was found out about one configuration.</summary>
internal sealed record ConfigResult
{
    public required string Config { get; init; }

    /// <summary>Its folder, as it is shown.</summary>
    public required string Folder { get; init; }

    /// <summary>The tree it was compared with; null when there is none, and only the manifest counted.</summary>
    public required string? Tree { get; init; }

    /// <summary>How many files bindgen would write; 0 when that could not be found out.</summary>
    public required int Files { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Where the difference comes from, when it comes from the tree.</summary>
    public required IReadOnlyList<SourceChange> Sources { get; init; }

    /// <summary>Why it differs, as far as it does not come from the tree.</summary>
    public required string? Reason { get; init; }

    /// <summary>What to do, step by step; empty when nothing is to be done.</summary>
    public required IReadOnlyList<string> Mend { get; init; }

    /// <summary>Why it could not be found out in full.</summary>
    public required BindgenException? Error { get; init; }

    public VerifyStatus Status => Error is not null ? VerifyStatus.Error : Findings.Count > 0 ? VerifyStatus.Stale : VerifyStatus.Current;
}

/// <summary>The whole run.</summary>
/// <param name="Configs">One result for each configuration, by name.</param>
/// <param name="Uncommitted">Trees below the root that have no folder, when all were asked for, and the command that makes it.</param>
internal sealed record VerifyResult(IReadOnlyList<ConfigResult> Configs, IReadOnlyList<(string Config, string Make)> Uncommitted);
