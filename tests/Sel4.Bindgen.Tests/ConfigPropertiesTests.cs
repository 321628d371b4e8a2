// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Sel4Config.props as MSBuild reads it: what a tree says is text there, never an expression.</summary>
public class ConfigPropertiesTests
{
    [Theory]
    [InlineData("$([System.IO.File]::ReadAllText('/etc/hostname'))")]
    [InlineData("@(Compile);*?%24'")]
    [InlineData("<a & b>")]
    public async Task A_value_is_not_evaluated(string platform)
    {
        AbiManifest manifest = ManifestJson.Read(await File.ReadAllBytesAsync(Golden.PathOf("Golden/Small/abi.json"), TestContext.Current.CancellationToken), "abi.json");
        byte[] properties = Emitters.Run(manifest with { Target = manifest.Target with { Platform = platform } }).Single(file => file.Path == "Sel4Config.props").Content;
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.PathOf("test.proj"), properties, TestContext.Current.CancellationToken);

        var start = new ProcessStartInfo("dotnet", ["msbuild", folder.PathOf("test.proj"), "-getProperty:Sel4Platform", "-nologo"]);
        (int exitCode, string output, string error) = await Command.RunAsync(start);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(platform, output.TrimEnd('\n'));
    }
}
