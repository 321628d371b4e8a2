// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>How tests find a kernel tree: a wrong one would be tested, or a right one skipped, without anybody noticing.</summary>
public sealed class KernelTreesTests : IDisposable
{
    private readonly TempFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("x86_64")]
    [InlineData("x86_64-small")]
    public void A_prefix_serves_a_config_of_its_kind(string config) =>
        Assert.Equal(SmallTree.Path, KernelTrees.Find(config, SmallTree.Path, _root.Path));

    [Theory]
    [InlineData("x86_64-mcs")]
    [InlineData("aarch64")]
    [InlineData("riscv64")]
    public void A_prefix_does_not_serve_a_config_of_another_kind(string config) =>
        Assert.Null(KernelTrees.Find(config, SmallTree.Path, _root.Path));

    [Fact]
    public void A_folder_below_the_root_serves_the_config_of_its_name()
    {
        string tree = _root.PathOf("x86_64");
        SmallTree.CopyTo(tree);
        string other = _root.PathOf("other");
        SmallTree.CopyTo(other);
        string options = Path.Combine(other, "libsel4", "include", "kernel", "gen_config.json");
        File.WriteAllText(options, File.ReadAllText(options).Replace("\"SEL4_ARCH\": \"x86_64\"", "\"SEL4_ARCH\": \"aarch64\"", StringComparison.Ordinal));

        Assert.Equal(tree, KernelTrees.Find("x86_64", null, _root.Path));
        Assert.Equal(tree, KernelTrees.Find("x86_64", other, _root.Path));
        Assert.Equal(other, KernelTrees.Find("aarch64", other, _root.Path));
        Assert.Null(KernelTrees.Find("aarch64", null, _root.Path));
    }

    [Fact]
    public void A_folder_called_like_a_config_of_another_kind_does_not_serve_it()
    {
        SmallTree.CopyTo(_root.PathOf("riscv64"));
        Assert.Null(KernelTrees.Find("riscv64", null, _root.Path));
    }

    [Fact]
    public void A_tree_of_any_name_is_of_the_config_that_it_says()
    {
        string tree = _root.PathOf("Mine, of 2026");
        SmallTree.CopyTo(tree);
        Assert.Equal("x86_64", KernelTree.At(tree)?.Config);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"SEL4_ARCH": 3}""")]
    public void A_tree_that_does_not_say_its_kernel_is_none(string options)
    {
        string tree = _root.PathOf("old-broken");
        SmallTree.CopyTo(tree);
        File.WriteAllText(Path.Combine(tree, "libsel4", "include", "kernel", "gen_config.json"), options);
        Assert.Null(KernelTree.At(tree));
    }

    [Fact]
    public void A_prefix_that_is_no_tree_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => KernelTrees.Find("x86_64", _root.Path, _root.Path));
}
