// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Bindings of one kernel and a shim of another do not become an image.</summary>
public sealed class OtherShimTests
{
    private const string Project = "tests/images/OtherShim";

    [Fact]
    public async Task One_changed_constant_fails_the_link_and_both_sides_are_named()
    {
        string tree = KernelTrees.Require("x86_64");
        using var folder = new TempFolder();
        string other = folder.PathOf("tree");
        TreeCopy.Make(tree, other);
        TreeCopy.Edit(other, "sel4/sel4_arch/mapping.h", @"(?m)^(#define SEL4_MAPPING_LOOKUP_LEVEL +)2\b", "${1}3");

        (string wanted, string found, string output) = await LinkAsync(folder, tree, other, "x86_64");

        Assert.NotEqual(wanted, found);
        Assert.Contains($"are for configuration x86_64, interface {wanted};", output, StringComparison.Ordinal);
        Assert.Contains($"is for configuration x86_64, interface {found}.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shim_of_another_configuration_is_named_by_its_name()
    {
        string tree = KernelTrees.Require("x86_64");
        string mcs = KernelTrees.Require("x86_64-mcs");
        using var folder = new TempFolder();

        (string wanted, string found, string output) = await LinkAsync(folder, tree, mcs, "x86_64-mcs");

        Assert.Contains($"are for configuration x86_64, interface {wanted};", output, StringComparison.Ordinal);
        Assert.Contains($"is for configuration x86_64-mcs, interface {found}.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_shim_makes_an_image_that_runs()
    {
        string tree = KernelTrees.Require("x86_64");

        BootResult result = await Images.BootAsync(Project, tree);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("x86_64", result.Lines);
    }

    /// <summary>Publishes with the committed bindings and the shim of another tree, and expects SM012.</summary>
    private static async Task<(string Wanted, string Found, string Output)> LinkAsync(TempFolder folder, string tree, string other, string config)
    {
        string generated = folder.PathOf("generated");
        (int exitCode, string text) = await BindgenTool.RunAsync("generate", "--prefix", other, "--config", config, "--out", generated);
        Assert.True(exitCode == 0, text);

        PublishResult result = await Images.TryPublishAsync(Project, tree, "OtherPrefix=" + other, "OtherGeneratedDir=" + generated);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error SM012: ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SM009", result.Output, StringComparison.Ordinal);
        return (Fingerprint(Repository.PathOf("generated", "x86_64")), Fingerprint(generated), result.Output);
    }

    private static string Fingerprint(string generated) =>
        Regex.Match(File.ReadAllText(Path.Combine(generated, "abi.json")), "\"overall\": \"([0-9a-f]{12})").Groups[1].Value;
}
