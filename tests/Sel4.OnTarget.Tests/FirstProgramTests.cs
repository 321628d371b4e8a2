// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

public sealed class FirstProgramTests
{
    [Fact]
    public async Task The_program_in_the_README_is_the_sample()
    {
        string sample = await File.ReadAllTextAsync(
            Repository.PathOf("samples", "FirstProgram", "Program.cs"), TestContext.Current.CancellationToken);
        string readme = await File.ReadAllTextAsync(
            Repository.PathOf("README.md"), TestContext.Current.CancellationToken);

        string program = sample[(sample.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        Assert.Contains($"```csharp\n{program}```\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_does_what_it_says_when_it_is_run_as_the_README_does()
    {
        (int exitCode, string output) = await Images.DotnetAsync(KernelTrees.Require("x86_64"), "run", "--project", Repository.PathOf("samples", "FirstProgram"),
            "--configuration", "Release", "--artifacts-path", Images.Artifacts, "--no-launch-profile");

        Assert.Contains("\nmade a thread control block", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }
}
