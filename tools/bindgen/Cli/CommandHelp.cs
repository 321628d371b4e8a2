// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Sel4.Bindgen.Cli;

/// <summary>
/// The help of every command: what System.CommandLine writes, then the exit codes, then examples. A command says both where it
/// is made, with <see cref="WithHelp"/>, and <see cref="Install"/> makes <c>--help</c> show them. Descriptions stay one sentence,
/// because the list of commands shows them too.
/// </summary>
internal static class CommandHelp
{
    private static readonly ConditionalWeakTable<Command, Texts> s_texts = [];

    /// <summary>Gives a command its exit codes and examples.</summary>
    /// <param name="command">The command.</param>
    /// <param name="exitCodes">One sentence: <c>0 fine, 1 error</c>.</param>
    /// <param name="examples">Command lines as a person would write them, <c>bindgen</c> in front.</param>
    public static T WithHelp<T>(this T command, string exitCodes, params string[] examples)
        where T : Command
    {
        s_texts.Add(command, new Texts(exitCodes, examples));
        return command;
    }

    public static string? ExitCodes(Command command) => s_texts.TryGetValue(command, out Texts? texts) ? texts.ExitCodes : null;

    public static IReadOnlyList<string> Examples(Command command) => s_texts.TryGetValue(command, out Texts? texts) ? texts.Examples : [];

    /// <summary>Makes <c>--help</c> of a root command and all below it show what they were given.</summary>
    public static void Install(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new Action((HelpAction)help.Action!);
    }

    private sealed record Texts(string ExitCodes, IReadOnlyList<string> Examples);

    private sealed class Action(HelpAction ordinary) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help need not give what is required.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            ArgumentNullException.ThrowIfNull(parseResult);
            int result = ordinary.Invoke(parseResult);
            if (s_texts.TryGetValue(parseResult.CommandResult.Command, out Texts? texts))
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Exit codes:");
                output.WriteLine("  " + texts.ExitCodes);
                output.WriteLine();
                output.WriteLine("Examples:");
                foreach (string example in texts.Examples)
                {
                    output.WriteLine("  " + example);
                }

                output.WriteLine();
            }

            return result;
        }
    }
}
