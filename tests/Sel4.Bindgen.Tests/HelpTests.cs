// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Tests.Support;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The help of every command is a snapshot, and its examples are command lines bindgen takes.</summary>
public class HelpTests
{
    private static readonly RootCommand s_root = CommandLine.Root(TextWriter.Null, TextWriter.Null);

    public static IEnumerable<TheoryDataRow<string>> Commands() => s_root.Subcommands.Select(command => new TheoryDataRow<string>(command.Name)).Prepend(new TheoryDataRow<string>(""));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_is_as_in_the_snapshot(string command)
    {
        string[] words = string.IsNullOrEmpty(command) ? [] : [command];
        BindgenRun run = (await Tool.RunProcessAsync([.. words, "--help"])).Succeeded();
        Golden.CheckText($"Golden/{string.Join('-', words.Prepend("help"))}.stdout", run.Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_has_exit_codes_and_examples_that_parse(string command)
    {
        System.CommandLine.Command found = string.IsNullOrEmpty(command) ? s_root : s_root.Subcommands.Single(item => item.Name == command);
        Assert.StartsWith("0 ", CommandHelp.ExitCodes(found), StringComparison.Ordinal);
        Assert.InRange(CommandHelp.Examples(found).Count, 2, 4);
        Assert.All(CommandHelp.Examples(found), example =>
        {
            string arguments = example[(example.IndexOf("bindgen ", StringComparison.Ordinal) + "bindgen ".Length)..];
            ParseResult parsed = s_root.Parse(arguments);
            Assert.Empty(parsed.Errors);
            Assert.True(found == s_root || parsed.CommandResult.Command == found, $"{example} is no example of {command}");
        });
    }

    [Fact]
    public void Descriptions_are_one_line_so_that_the_list_of_commands_is_short() =>
        Assert.All(s_root.Subcommands, command => Assert.DoesNotContain('\n', command.Description!));
}
