// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Sel4.Build;

/// <summary>
/// Makes one text of a list of arguments, for properties that hold a command line: <c>dotnet run</c> splits <c>RunArguments</c> as
/// <see cref="System.Diagnostics.ProcessStartInfo.Arguments"/> is split.
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
        Text = string.Join(' ', Arguments.Select(Quote));
        return true;
    }

    /// <summary>Quotes one argument: a backslash is itself, except before a quotation mark.</summary>
    internal static string Quote(string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        var text = new StringBuilder("\"");
        int backslashes = 0;
        foreach (char c in argument)
        {
            if (c == '"')
            {
                text.Append('\\', backslashes + 1);
            }

            backslashes = c == '\\' ? backslashes + 1 : 0;
            text.Append(c);
        }

        return text.Append('\\', backslashes).Append('"').ToString();
    }
}
