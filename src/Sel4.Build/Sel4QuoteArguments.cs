// SPDX-License-Identifier: BSD-2-Clause
using System.Linq;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Sel4.Build;

/// <summary>
/// Makes one text of a list of arguments, for properties that hold a command line, as <c>RunArguments</c> does.
/// </summary>
public sealed class Sel4QuoteArguments : MSBuildTask
{
    /// <summary>The arguments. Each item is one.</summary>
    [Required]
    public string[] Arguments { get; set; } = [];

    /// <summary>The text.</summary>
    [Output]
    public string Text { get; private set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        Text = string.Join(' ', Arguments.Select(CommandLineText.Quote));
        return true;
    }
}
