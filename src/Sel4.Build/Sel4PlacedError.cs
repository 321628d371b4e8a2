// SPDX-License-Identifier: BSD-2-Clause
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Sel4.Build;

/// <summary>Reports an error at a line of a file, which the Error task cannot.</summary>
public sealed class Sel4PlacedError : MSBuildTask
{
    /// <summary>The error's code.</summary>
    [Required]
    public string Code { get; set; } = "";

    /// <summary>The file it is about.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The line, from 1, or 0 for the file as a whole.</summary>
    public int Line { get; set; }

    /// <summary>What is wrong.</summary>
    [Required]
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        Log.LogError(null, Code, null, File, Line, 0, 0, 0, "{0}", Text);
        return false;
    }
}
