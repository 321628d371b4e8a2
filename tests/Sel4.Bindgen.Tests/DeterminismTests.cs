// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Same input, same bytes: the path, the time, the machine's settings and the libclang leave no trace.</summary>
public class DeterminismTests
{
    [Fact]
    public void The_same_tree_twice_gives_the_same_bytes()
    {
        using var folder = new TempFolder();
        SmallTree.Generate(folder.PathOf("first")).Succeeded();
        SmallTree.Generate(folder.PathOf("second")).Succeeded();
        FolderContent.AssertSame(FolderContent.Of(folder.PathOf("first")), FolderContent.Of(folder.PathOf("second")));
    }

    [Theory]
    [InlineData("a path with spaces")]
    [InlineData("-I quotes \"and\" 'more' $HOME %s")]
    [InlineData("päth–ünïcode")]
    public void The_path_of_the_tree_leaves_no_trace(string name)
    {
        using var folder = new TempFolder(name);
        string tree = folder.PathOf("tree");
        SmallTree.CopyTo(tree);
        Tool.Generate(tree, SmallTree.Config, folder.PathOf("out")).Succeeded();
        AssertGolden(folder.PathOf("out"));
    }

    [Fact]
    public void A_symbolic_link_to_the_tree_is_as_good_as_the_tree()
    {
        using var folder = new TempFolder();
        string link = folder.PathOf("link");
        Directory.CreateSymbolicLink(link, SmallTree.Path);
        Tool.Generate(link, SmallTree.Config, folder.PathOf("out")).Succeeded();
        AssertGolden(folder.PathOf("out"));
    }

    [Fact]
    public void A_separator_or_dots_in_the_prefix_make_no_difference()
    {
        using var folder = new TempFolder();
        Tool.Generate(SmallTree.Path + "/", SmallTree.Config, folder.PathOf("out")).Succeeded();
        Tool.Generate(SmallTree.Path + "/../Small/./", SmallTree.Config, folder.PathOf("dots")).Succeeded();
        AssertGolden(folder.PathOf("out"));
        AssertGolden(folder.PathOf("dots"));
    }

    [Fact]
    public async Task Settings_of_the_machine_leave_no_trace()
    {
        using var folder = new TempFolder();
        string[] arguments = ["generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", folder.PathOf("out")];
        (await Tool.RunProcessAsync(
            arguments, ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("CPATH", "/usr/include"), ("C_INCLUDE_PATH", "/usr/include"), ("HOME", folder.Path)))
            .Succeeded();
        AssertGolden(folder.PathOf("out"));
    }

    [Theory]
    [InlineData("small")]
    [InlineData("x86_64")]
    [InlineData("x86_64-mcs")]
    [InlineData("aarch64")]
    [InlineData("aarch64-mcs")]
    [InlineData("riscv64")]
    [InlineData("riscv64-mcs")]
    public async Task Every_libclang_at_hand_gives_the_same_bytes(string config)
    {
        (string tree, string name) = config == "small" ? (SmallTree.Path, SmallTree.Config) : (KernelTrees.Require(config), config);
        string[] libraries = [.. LibClangs.AtHand()];
        Assert.SkipUnless(libraries.Length > 1, $"there is one libclang only, {string.Join("", libraries)}: apt-get install libclang1-19");
        using var folder = new TempFolder();
        for (int i = 0; i < libraries.Length; i++)
        {
            (await Tool.RunProcessAsync(["generate", "--prefix", tree, "--config", name, "--out", folder.PathOf($"{i}"), "--libclang", libraries[i]])).Succeeded();
            FolderContent.AssertSame(FolderContent.Of(folder.PathOf("0")), FolderContent.Of(folder.PathOf($"{i}")));
        }
    }

    [Fact]
    public void Output_names_no_path_and_repeats_no_sentence_of_the_tree()
    {
        using var folder = new TempFolder();
        string tree = folder.PathOf("tree");
        SmallTree.CopyTo(tree);
        string target = folder.PathOf("out");
        Tool.Generate(tree, SmallTree.Config, target).Succeeded();
        FolderContent content = FolderContent.Of(target);
        foreach (string path in content.Paths)
        {
            string text = System.Text.Encoding.UTF8.GetString(content[path]);

            // "Small:" begins every description in the tree's XML.
            foreach (string trace in new[] { folder.Path, Repository.Root, "Small:" })
            {
                Assert.DoesNotContain(trace, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static void AssertGolden(string actual) => FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(actual));
}
