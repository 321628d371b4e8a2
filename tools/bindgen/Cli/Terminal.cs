// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using Spectre.Console;

namespace Sel4.Bindgen.Cli;

/// <summary>Colours and tables are for a person at a terminal who has not asked for none.</summary>
internal static class Terminal
{
    /// <summary>A console for standard output, or null where plain lines are wanted.</summary>
    public static IAnsiConsole? For(TextWriter output) =>
        StandardStreams.IsTerminal(output) && WantsColour(Environment.GetEnvironmentVariable)
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) })
            : null;

    /// <summary>NO_COLOR with any value but an empty one, and a terminal that can do nothing, ask for plain lines.</summary>
    public static bool WantsColour(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";
}
