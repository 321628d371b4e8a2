// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>Headers that take all memory or time there is, or libclang with them. Each is read by a process of its own.</summary>
public class LimitTests
{
    private const int Deep = 100_000;

    public static IEnumerable<TheoryDataRow<string>> Names() => s_headers.Keys.Select(name => new TheoryDataRow<string>(name));

    /// <summary>Lines that go to the end of a header, and the codes that are right for them. Each killed bindgen once.</summary>
    private static readonly Dictionary<string, (string Text, string[] Codes)> s_headers = new(StringComparer.Ordinal)
    {
        // Any recursion without a limit in libclang's parser, with and without brackets.
        ["casts"] = ("static inline int hostile(void) { return " + string.Concat(Enumerable.Repeat("(int)", Deep)) + "1; }", ["SB024", "0"]),
        ["negations"] = ("static inline int hostile(void) { return " + new string('!', Deep) + "1; }", ["SB024", "0"]),
        ["brackets"] = ("static int hostile = " + new string('(', Deep) + "1" + new string(')', Deep) + ";", ["SB009"]),
        ["brackets of a condition"] = ("#if " + new string('(', Deep) + "1" + new string(')', Deep) + "\n#endif", ["SB024", "0"]),
        ["statements"] = ("static inline void hostile(int a) { " + string.Concat(Enumerable.Repeat("if (a) ", Deep)) + "; }", ["SB024", "0"]),

        // Recursion in bindgen.
        ["pointers"] = ("typedef int " + new string('*', Deep) + "hostile;", ["SB014", "SB024"]),

        // Text that grows when it is expanded.
        ["macros"] = (
            "#define h0 1 + 1\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"#define h{i + 1} h{i} + h{i} + h{i} + h{i} + h{i} + h{i} + h{i} + h{i}\n")) +
            "static int hostile = h12;", ["SB014"]),
        ["a device without end"] = ("#include \"/dev/zero\"", ["SB024"]),

        // Bugs of libclang; it brings a switch along to behave as with one.
        ["crash"] = ("#pragma clang __debug crash", ["SB024"]),
        ["abort"] = ("#pragma clang __debug llvm_fatal_error", ["SB024"]),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_header_without_end_gives_one_error(string name)
    {
        (string text, string[] codes) = s_headers[name];
        BindgenRun run = await RunAsync(text, ("BINDGEN_MAX_SECONDS", "20"), ("BINDGEN_MAX_MEGABYTES", "512"));
        if (run.ExitCode == 0)
        {
            Assert.Contains("0", codes);
            return;
        }

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);

        // What libclang says about its own crash comes before.
        Assert.Matches(@"(\A|\n)error SB0\d\d: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
        Assert.Contains(codes, code => run.Error.Contains($"error {code}: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waiting_for_a_pipe_has_an_end()
    {
        Command.Require("mkfifo");
        using var folder = new TempFolder();
        await Command.SucceedAsync("mkfifo", folder.PathOf("pipe"));
        BindgenRun run = await RunAsync($"#include \"{folder.PathOf("pipe")}\"", ("BINDGEN_MAX_SECONDS", "5"));
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Aerror SB024: [^\n]+: reading takes longer than 5 s\n  hint: [^\n]+\n\z", run.Error);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_an_error()
    {
        BindgenRun run = await RunAsync("", ("BINDGEN_MAX_SECONDS", "soon"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error SB013: BINDGEN_MAX_SECONDS is \"soon\"\n  hint: ", run.Error, StringComparison.Ordinal);
    }

    private static async Task<BindgenRun> RunAsync(string header, params IEnumerable<(string, string?)> environment)
    {
        using var folder = new TempFolder();
        string tree = folder.PathOf("tree");
        SmallTree.CopyTo(tree);
        await File.AppendAllTextAsync(Path.Combine(tree, "libsel4", "include", "sel4", "types.h"), header + "\n");
        BindgenRun run = await Tool.RunProcessAsync(["generate", "--prefix", tree, "--config", SmallTree.Config, "--out", folder.PathOf("out")], environment);
        Assert.Equal(run.ExitCode == 0, Directory.Exists(folder.PathOf("out")));
        Assert.Equal(run.ExitCode == 0 ? ["out", "tree"] : ["tree"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        return run;
    }
}
