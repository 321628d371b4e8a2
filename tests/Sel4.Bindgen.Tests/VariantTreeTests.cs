// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>
/// Kernels that users have and this repository has no bindings of: other releases, words of 32 bits, other options. The
/// README of bindgen says with which options each of them is built.
/// </summary>
public sealed partial class VariantTreeTests : IDisposable
{
    /// <summary>The ones that must be tried before a release; others that are installed are tried as well.</summary>
    private static readonly string[] s_names =
    [
        "ia32", "ia32-mcs", "aarch32", "aarch32-mcs", "riscv32",
        "x86_64-release", "x86_64-smp", "x86_64-vtx", "x86_64-sysenter", "x86_64-ctz-no-builtin", "x86_64-bench-track", "x86_64-odd",
        "aarch64-release", "aarch64-smp", "aarch64-hyp", "aarch64-mcs-smp-release", "aarch64-bench-entries", "aarch64-bench-tracepoints", "aarch64-odd",
        "riscv64-release", "riscv64-smp", "riscv64-bench-track",
        .. from release in new[] { "13", "14", "15", "master" }
           from config in new[] { "x86_64", "x86_64-mcs", "aarch64", "aarch64-mcs", "riscv64", "ia32", "aarch32" }
           select $"{config}-v{release}",
    ];

    private readonly TempFolder _folder = new();

    public static IEnumerable<TheoryDataRow<string>> Names() =>
        s_names.Union(KernelTrees.Variants().Select(tree => tree.Name)).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Bindings_are_complete_and_their_shim_and_layouts_compile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string tree = KernelTrees.RequireVariant(name);
        string generated = _folder.PathOf("out");
        if (s_names.Contains(name))
        {
            Tool.Generate(tree, name, generated).Succeeded();
        }
        else
        {
            InstalledKernels.GenerateOrSkip(KernelTree.At(tree)!, generated);
        }

        string file = Path.Combine(generated, "abi.json");
        AbiManifest manifest = ManifestJson.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), file);

        // A development kernel counts as the release whose libsel4 it has, if any; of trees somebody else put there nothing is known.
        if (s_names.Contains(name) && !name.EndsWith("-vmaster", StringComparison.Ordinal))
        {
            Match version = ReleaseInName().Match(name);
            Assert.Equal(version.Success ? $"{version.Groups[1].Value}.0.0" : "16.0.0", manifest.Sel4Version);
        }

        IReadOnlyList<string> methods = XmlOracle.Methods(tree);
        Assert.NotEmpty(methods);
        Assert.Equal(methods, XmlOracle.Methods(manifest));
        await TargetCompiler.Require(manifest).CompileAsync(tree, generated);
    }

    [GeneratedRegex("-v([0-9]+)$")]
    private static partial Regex ReleaseInName();
}
