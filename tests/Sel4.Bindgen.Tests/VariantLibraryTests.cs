// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>
/// Sel4.Interop and Sel4.Typed, hand-written halves included, for kernels without a committed folder: one of each architecture
/// with words of 32 bits, and such that have other options, methods or releases. They are compiled and not run: there is no
/// C# compiler to machine code for some of them.
/// </summary>
public sealed class VariantLibraryTests : IDisposable
{
    private static readonly string[] s_names =
    [
        "ia32", "ia32-mcs", "aarch32", "aarch32-mcs", "riscv32", "ia32-v13",
        "x86_64-smp", "x86_64-vtx", "x86_64-odd", "aarch64-hyp", "aarch64-mcs-smp-release",
        "x86_64-v13", "aarch64-mcs-v14", "riscv64-v15", "aarch64-vmaster",
    ];

    private readonly TempFolder _folder = new();

    public static IEnumerable<TheoryDataRow<string>> Names() => s_names.Select(name => new TheoryDataRow<string>(name));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Raw_and_typed_compile(string name)
    {
        string tree = KernelTrees.RequireVariant(name);
        string generated = _folder.PathOf("generated");
        Tool.Generate(tree, name, generated).Succeeded();

        // Style is looked after with the committed configurations; here what the compiler itself finds is enough.
        (int exitCode, string output, _) = await Command.RunAsync(new ProcessStartInfo(
            "dotnet",
            [
                "build", Repository.PathOf("src", "Sel4.Typed", "Sel4.Typed.csproj"), "-nodeReuse:false", "-v:quiet", "-p:RunAnalyzers=false",
                $"-p:Sel4Config={name}", $"-p:Sel4GeneratedDir={generated}{Path.DirectorySeparatorChar}", "--artifacts-path", _folder.PathOf("artifacts"),
            ]));
        Assert.True(exitCode == 0, output);
        string config = $"debug_{name}";
        Assert.All(
            new[] { "Sel4.Interop", "Sel4.Typed" },
            library => Assert.True(File.Exists(_folder.PathOf("artifacts", "bin", library, config, library + ".dll")), $"no {library}.dll for {name}"));
    }
}
