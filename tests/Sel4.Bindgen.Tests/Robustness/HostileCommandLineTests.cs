// SPDX-License-Identifier: BSD-2-Clause
using System;
using FsCheck;
using FsCheck.Fluent;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>Any words at all on the command line end in a result or in one error that a terminal can take.</summary>
public sealed class HostileCommandLineTests : IDisposable
{
    private static readonly string[] s_words =
    [
        "generate", "diff", "explain", "--prefix", "--config", "--json", "--generated", "--libclang", "--sel4-version", "--help", "-?", "--version",
        "--", "-", "---", "=", "--json=", "--json=maybe", "--html=", "--html=/nonexistent/x", "--markdown=/dev/null/x", "--config=x86_64", "-x", "/?", "[suggest:3]", "[diagram]", "@/dev/zero", "@nowhere", "",
        " ", "\u001b[2J\u001b]0;title\u0007", "a\nb", "x86_64\n", "\0", "\u202e", "\ud800", "%s%n%x", "$(id)", "'", "\"", "../..", "..", new string('x', 100_000), "x86_64", "x86_64-small",
        "x86_64-mcs", "seL4_TCB_Resume", "KERNEL_MCS", "16.0.0", "16.0.0\n", "١٦", "/nonexistent", "/dev/null/x", "~", "*",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_words_end_in_a_result_or_one_error()
    {
        // All a run could write is below this folder: --out has a default, and files have no free names here.
        string[] words = [.. s_words, SmallTree.Path, Golden.PathOf("Golden/Small"), "--html=" + _folder.PathOf("page.html"), "--markdown=" + _folder.PathOf("page.md")];
        string[] output = ["--out", _folder.PathOf("out")];
        Gen<string[]> line =
            from command in Gen.Elements("generate", "diff", "explain", "")
            from count in Gen.Choose(0, 8)
            from rest in Gen.ArrayOf(Gen.Elements(words), count)
            select (string[])[command, .. command == "generate" ? output : [], .. rest];
        Prop.ForAll(Arb.From(line), arguments => RunContract.Check(Tool.Run(arguments))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [InlineData("generate", "--prefix", "\u001b[2J", "--config", "x86_64")]
    [InlineData("generate", "--prefix", "/", "--config", "x86_64\n")]
    [InlineData("generate", "--config", "x86_64", "--sel4-version", "16.0.0\n")]
    [InlineData("generate", "--config", "x86_64", "--sel4-version", "١٦")]
    [InlineData("generate", "--config", "x86_64", "\u001b]0;title\u0007")]
    [InlineData("explain", "\u001b[31m\u202e")]
    [InlineData("diff", "\u001b[2J", "a\nb")]
    [InlineData("@/dev/zero")]
    public void What_is_repeated_in_an_error_cannot_drive_a_terminal(params string[] arguments)
    {
        BindgenRun run = RunContract.Run(arguments);
        Assert.Equal(1, run.ExitCode);
    }
}
