// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>C# that the freestanding profile cannot run rightly does not build.</summary>
public sealed class UnsupportedTests
{
    [Fact]
    public async Task Virtual_calls_of_generic_methods_are_errors_with_their_place()
    {
        PublishResult result = await PublishAsync("GENERIC_VIRTUAL");

        Assert.NotEqual(0, result.ExitCode);
        // Not the calls of a sealed class and of a structure.
        Assert.Equal(
            ["show.Show(\"a\")", "show.Show;", "derived.Virtual<string>()"],
            await MarkedAsync(result, "SM019", @"(show\.|derived\.).*?(?:;|\)(?=\);))"));
    }

    [Fact]
    public async Task Questions_about_the_type_of_a_variant_delegate_are_errors_with_their_place()
    {
        PublishResult result = await PublishAsync("VARIANT_DELEGATE");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal(
            ["made is", "(Func<string>)made", "made as", "made switch", "made.GetType()"],
            await MarkedAsync(result, "SM024", @"made (is|as|switch)|\(Func<string>\)made|made\.GetType\(\)"));
    }

    [Fact]
    public async Task A_virtual_call_that_only_the_code_generator_sees_is_an_error_with_its_method()
    {
        PublishResult result = await PublishAsync("HIDDEN_GENERIC_VIRTUAL");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Matches(@"error SM019: [^@%]*Code generation failed for method .*Through", result.Output);
    }

    [Theory]
    [InlineData("OVERLAP", "Union")]
    [InlineData("HANDLE_OVERLAP", "ForgedHandle")]
    [InlineData("TYPED_REFERENCE", "TypedReference")]
    public async Task What_would_forge_a_reference_is_an_error(string which, string named)
    {
        PublishResult result = await PublishAsync(which);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Matches($"error SM006: .*{named}", result.Output);
    }

    /// <summary>What a pattern finds in each line of the program that an error is about, in order.</summary>
    private static async Task<string[]> MarkedAsync(PublishResult result, string code, string pattern)
    {
        string[] program = await File.ReadAllLinesAsync(
            Repository.PathOf("tests/images/Unsupported/Program.cs"), TestContext.Current.CancellationToken);
        return
        [
            .. Regex.Matches(result.Output, $@"Program\.cs\((\d+),\d+\): error {code}: ")
                .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()
                .Select(line => Regex.Match(program[line - 1], pattern).Value),
        ];
    }

    private static Task<PublishResult> PublishAsync(string which) =>
        Images.TryPublishAsync("tests/images/Unsupported", KernelTrees.Require("x86_64"), "UnsupportedCase=" + which);
}
