// SPDX-License-Identifier: BSD-2-Clause
using System.Text;

namespace Sel4.Build;

/// <summary>
/// Arguments in one text. <c>dotnet run</c> splits <c>RunArguments</c> as <see cref="System.Diagnostics.ProcessStartInfo.Arguments"/> is split.
/// </summary>
internal static class CommandLineText
{
    /// <summary>Quotes one argument: a backslash is itself, except before a quotation mark.</summary>
    public static string Quote(string argument)
    {
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
