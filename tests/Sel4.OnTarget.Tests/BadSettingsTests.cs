// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Settings that cannot work: one clear error with a code, and no image.</summary>
public sealed class BadSettingsTests
{
    [Fact]
    public async Task Publishing_without_a_tree_says_what_to_set()
    {
        PublishResult result = await Images.TryPublishAsync("tests/images/BoundsCheck", tree: null);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error SM002: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("SEL4_PREFIX", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sel4Config=vax", "SM011")]
    [InlineData("Sel4Profile=half", "SM001")]
    public async Task Unknown_settings_are_refused(string property, string code)
    {
        PublishResult result = await Images.TryPublishAsync("samples/FirstProgram", tree: null, property);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Single(Regex.Matches(result.Output, $"error {code}: "));
    }

    [Fact]
    public async Task An_unknown_configuration_is_told_which_there_are()
    {
        PublishResult result = await Images.TryPublishAsync("samples/FirstProgram", tree: null, "Sel4Config=vax");

        Assert.All(Repository.CommittedConfigs(), config => Assert.Matches($@"\bone of .*\b{config}\b", result.Output));
    }

    [Fact]
    public async Task A_missing_code_generator_is_named()
    {
        using var root = new TempFolder();
        string header = root.PathOf("x86_64", "libsel4", "include", "sel4", "sel4.h");
        Directory.CreateDirectory(Path.GetDirectoryName(header)!);
        await File.WriteAllTextAsync(header, "", TestContext.Current.CancellationToken);

        PublishResult result = await Images.TryPublishAsync("tests/images/BoundsCheck", tree: null, "Sel4PrefixRoot=" + root.Path, "Sel4Ilc=/nowhere/ilc");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error SM003: The C# code generator is not at '/nowhere/ilc'.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Booting_without_a_kernel_is_refused()
    {
        using var folder = new TempFolder();

        BootException exception = Assert.Throws<BootException>(
            () => QemuCommand.Create(folder.Path, "any.elf", folder.Path, instructionCount: false));
        Assert.StartsWith("ST001: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ST002")]
    [InlineData("no ELF file at all, but long enough", "ST002")]
    public void Booting_what_is_no_image_is_refused(string content, string code)
    {
        using var folder = new TempFolder();
        string file = Path.Combine(folder.Path, "image.elf");
        File.WriteAllText(file, content);

        BootException exception = Assert.Throws<BootException>(() => ElfFile.ReadMachine(file));
        Assert.StartsWith(code + ": ", exception.Message, StringComparison.Ordinal);
        Assert.Throws<BootException>(() => ElfFile.ReadMachine(file + ".missing"));
    }

    [Fact]
    public void Booting_an_image_of_another_architecture_is_refused()
    {
        using var folder = new TempFolder();
        string kernel = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "bin")).FullName, "kernel.elf");
        string image = Path.Combine(folder.Path, "image.elf");
        File.WriteAllBytes(kernel, Header(ElfMachine.X64));
        File.WriteAllBytes(image, Header(ElfMachine.RiscV));

        BootException exception = Assert.Throws<BootException>(
            () => QemuCommand.Create(folder.Path, image, folder.Path, instructionCount: false));
        Assert.StartsWith("ST003: ", exception.Message, StringComparison.Ordinal);
    }

    // The first twenty bytes of a little-endian ELF file.
    private static byte[] Header(ElfMachine machine) =>
        [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, (byte)machine, 0];
}
