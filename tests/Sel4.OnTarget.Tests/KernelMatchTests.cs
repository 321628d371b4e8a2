// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>An image is not booted on a kernel it was not built for.</summary>
public sealed class KernelMatchTests
{
    private const string NoMcs = """{ "SEL4_ARCH": "x86_64", "KERNEL_MCS": false }""";
    private const string Mcs = """{ "SEL4_ARCH": "x86_64", "KERNEL_MCS": true }""";

    [Theory]
    [InlineData("sel4shim_abi_x86_64_0123456789ab", Mcs, "ST011")]
    [InlineData("sel4shim_abi_x86_64__mcs_0123456789ab", NoMcs, "ST011")]
    [InlineData("sel4shim_abi_ia32_0123456789ab", NoMcs, "ST011")]
    [InlineData("sel4shim_abi_x86_64_0123456789ab", "{", "ST012")]
    [InlineData("sel4shim_abi_x86_64_0123456789ab", """{ "SEL4_ARCH": "x86_64" }""", "ST012")]
    [InlineData("sel4shim_abi_x86_64_0123456789ab", NoMcs, null)]
    [InlineData("sel4shim_abi_x86_64__mine__mcs_0123456789ab", Mcs, null)]
    [InlineData("another_symbol", Mcs, null)]
    public void Another_kernel_is_refused(string symbol, string options, string? code)
    {
        using var folder = new TempFolder();
        string include = Directory.CreateDirectory(folder.PathOf("libsel4", "include", "kernel")).FullName;
        File.WriteAllText(Path.Combine(include, "gen_config.json"), options);
        string image = folder.PathOf("image.elf");
        File.WriteAllText(image, $"\0main\0{symbol}\0_start\0");

        Exception? exception = Record.Exception(() => KernelMatch.Require(folder.Path, image));

        if (code is null)
        {
            Assert.Null(exception);
        }
        else
        {
            Assert.StartsWith(code + ": ", Assert.IsType<BootException>(exception).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_real_image_says_what_it_is_for()
    {
        string mcs = KernelTrees.Require("x86_64-mcs");
        string image = await Images.PublishAsync("samples/FirstProgram", KernelTrees.Require("x86_64"));

        BootException exception = await Assert.ThrowsAsync<BootException>(() => BootSession.RunAsync(mcs, image, TimeSpan.FromSeconds(60)));

        Assert.Equal($"ST011: {image} is for configuration x86_64, the kernel in {mcs} is x86_64-mcs", exception.Message);
    }
}
