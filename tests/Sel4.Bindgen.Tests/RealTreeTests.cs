// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>Trees of the real kernel, where there are any; what is expected of the output comes from other readers of the tree.</summary>
public sealed class RealTreeTests : IDisposable
{
    /// <summary>Headers of a tree that a program cannot include beside the others, or has no reason to: nothing in them is missed.</summary>
    private static readonly HashSet<string> s_unused = new(StringComparer.Ordinal)
    {
        // The stubs of the other way into the kernel, and of the other kind of kernel.
        "sel4/sel4_arch/syscalls_sysenter.h", "sel4/syscalls_master.h", "sel4/syscalls_mcs.h",

        // Nothing but an include guard.
        "sel4/sel4_arch/deprecated.h", "sel4/sel4_arch/pfIPC.h", "sel4/arch/shared_types.h", "sel4/arch/exIPC.h",
    };

    private readonly TempFolder _folder = new();

    /// <summary>The configs of this project, and whatever else is installed here, by the names of the folders.</summary>
    public static IEnumerable<TheoryDataRow<string>> Kernels() => Rows(Repository.CommittedConfigs().Union(KernelTrees.Below().Select(tree => tree.Name)));

    public static IEnumerable<TheoryDataRow<string>> CommittedConfigs() => Rows(Repository.CommittedConfigs());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Release_16_of_x86_64_has_317_functions_and_42_records()
    {
        AbiManifest manifest = Generate("x86_64", out _);
        InstalledKernels.RequireKernelOf(manifest, Read(Repository.PathOf("generated", "x86_64")));
        Assert.Equal(317, manifest.Functions.Count);
        Assert.Equal(314, manifest.Functions.Count(function => function.Inline));
        Assert.Equal(42, manifest.Records.Count);
    }

    [Theory]
    [MemberData(nameof(CommittedConfigs))]
    public void Output_is_what_is_committed(string config)
    {
        string committed = Repository.PathOf("generated", config);
        InstalledKernels.RequireKernelOf(Generate(config, out _), Read(committed));
        FolderContent.AssertSame(FolderContent.Of(committed), FolderContent.Of(Out));
    }

    [Fact]
    public void Each_architecture_is_committed_with_and_without_mcs() =>
        Assert.Equal(["aarch64", "aarch64-mcs", "riscv64", "riscv64-mcs", "x86_64", "x86_64-mcs"], Repository.CommittedConfigs());

    [Theory]
    [MemberData(nameof(CommittedConfigs))]
    public void What_is_committed_is_of_release_16_with_debug_and_printing(string config)
    {
        AbiManifest manifest = Read(Repository.PathOf("generated", config));
        Assert.Equal("16.0.0", manifest.Sel4Version);
        Assert.Equal(config, manifest.Target.Architecture + (manifest.Target.Mcs ? "-mcs" : ""));
        Assert.All(new[] { "DEBUG_BUILD", "PRINTING" }, option => Assert.True(IsSet(manifest, option), option));
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public async Task Every_function_variable_and_record_of_the_headers_is_in_the_manifest(string kernel)
    {
        AbiManifest manifest = Generate(kernel, out string tree);
        HeaderOracle headers = await HeaderOracle.ReadAsync(TargetCompiler.Require(manifest).Program, tree);

        Assert.Equal(headers.Definitions, manifest.Functions.Where(function => function.Inline).Select(function => function.Name));
        headers.Declarations.ExceptWith(headers.Definitions);

        // The C library's, declared for an inline function beside it.
        headers.Declarations.Remove("strcpy");
        Assert.Equal(headers.Declarations, manifest.Functions.Where(function => !function.Inline).Select(function => function.Name));

        Assert.Contains("__thread seL4_IPCBuffer* __sel4_ipc_buffer", headers.Variables);
        Assert.Equal(headers.Variables, manifest.Variables.Select(variable => $"{(variable.ThreadLocal ? "__thread " : "")}{variable.Type} {variable.Name}"));

        // Records inside of others have no name of their own in C, and opaque ones no definition.
        IEnumerable<string> records = manifest.Records.Where(IsAtFileScope).Select(record => record.Name).Order(StringComparer.Ordinal);
        Assert.Equal(headers.Records, records);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public async Task No_header_is_passed_over(string kernel)
    {
        HeaderOracle headers = await HeaderOracle.ReadAsync(TargetCompiler.Require(Generate(kernel, out string tree)).Program, tree);
        string include = Path.Combine(tree, "libsel4", "include");
        IEnumerable<string> unopened = FolderContent.Of(include).Paths
            .Where(path => path.EndsWith(".h", StringComparison.Ordinal) && !headers.Opened.Contains(path) && !s_unused.Contains(path))

            // One for each processor, of which a configuration has one.
            .Where(path => !path.StartsWith("sel4/arch/constants_cortex_", StringComparison.Ordinal));
        Assert.Empty(unopened);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_method_of_the_interface_files_is_exported_declared_and_typed(string kernel)
    {
        AbiManifest manifest = Generate(kernel, out string tree);
        IReadOnlyList<string> expected = XmlOracle.Methods(tree);
        Assert.NotEmpty(expected);

        Assert.Equal(expected, XmlOracle.Methods(manifest));

        string shim = File.ReadAllText(Path.Combine(Out, "native", "shim.g.c"));
        string raw = Text("raw");
        string typed = Text("typed");
        Assert.All(expected.Select(line => line.Split(' ')[0]), function =>
        {
            Assert.Contains($" sel4shim_{function}(", shim, StringComparison.Ordinal);
            Assert.Contains($" sel4shim_checked_{function}(", shim, StringComparison.Ordinal);
            Assert.Contains($" {function}(", raw, StringComparison.Ordinal);
            Assert.Contains($" sel4_checked_{function}(", raw, StringComparison.Ordinal);
            Assert.Contains($"LibSel4.sel4_checked_{function}(", typed, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public async Task Shim_and_layout_asserts_compile(string kernel)
    {
        AbiManifest manifest = Generate(kernel, out string tree);
        await TargetCompiler.Require(manifest).CompileAsync(tree, Out);
    }

    [Fact]
    public async Task Shim_and_layout_asserts_of_the_small_tree_compile()
    {
        SmallTree.Generate(Out).Succeeded();
        await TargetCompiler.Require(Read(Out)).CompileAsync(SmallTree.Path, Out);
    }

    private string Out => _folder.PathOf("out");

    private AbiManifest Generate(string kernel, out string tree)
    {
        if (Repository.CommittedConfigs().Contains(kernel))
        {
            tree = KernelTrees.Require(kernel);
            Tool.Generate(tree, kernel, Out).Succeeded();
        }
        else
        {
            tree = Path.Combine(KernelTrees.Root, kernel);
            InstalledKernels.GenerateOrSkip(KernelTree.At(tree)!, Out);
        }

        return Read(Out);
    }

    private static AbiManifest Read(string generated)
    {
        string file = Path.Combine(generated, "abi.json");
        return ManifestJson.Read(File.ReadAllBytes(file), file);
    }

    private string Text(string part) => string.Concat(Directory.EnumerateFiles(Path.Combine(Out, part)).Select(File.ReadAllText));

    private static IEnumerable<TheoryDataRow<string>> Rows(IEnumerable<string> configs) =>
        configs.Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    private static bool IsSet(AbiManifest manifest, string name) =>
        manifest.Options.Any(option => option.Name == name && option.Value == "true");

    private static bool IsAtFileScope(RecordInfo record) =>
        !record.Opaque && record.CName is not null && !record.CName.StartsWith("__typeof__", StringComparison.Ordinal);
}
