// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Concurrent;
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
    private static readonly Dictionary<string, string> s_compilers = new(StringComparer.Ordinal)
    {
        ["x86_64"] = "gcc",
        ["aarch64"] = "aarch64-linux-gnu-gcc",
        ["riscv64"] = "riscv64-linux-gnu-gcc",
    };

    /// <summary>Headers of a tree that a program cannot include beside the others, or has no reason to: nothing in them is missed.</summary>
    private static readonly HashSet<string> s_unused = new(StringComparer.Ordinal)
    {
        // The stubs of the other way into the kernel, and of the other kind of kernel.
        "sel4/sel4_arch/syscalls_sysenter.h", "sel4/syscalls_master.h", "sel4/syscalls_mcs.h",

        // Nothing but an include guard, or includes of what is reached anyway.
        "sel4/sel4_arch/deprecated.h", "sel4/sel4_arch/pfIPC.h", "sel4/arch/shared_types.h", "sel4/arch/exIPC.h",
    };

    private readonly TempFolder _folder = new();

    /// <summary>The configs of this project, and whatever else is installed here.</summary>
    public static IEnumerable<TheoryDataRow<string>> Configs() =>
        new[] { "x86_64", "x86_64-mcs", "aarch64", "aarch64-mcs", "riscv64", "riscv64-mcs" }.Union(KernelTrees.Configs()).Order(StringComparer.Ordinal)
            .Select(name => new TheoryDataRow<string>(name));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Release_16_of_x86_64_has_317_functions_and_42_records()
    {
        AbiManifest manifest = Generate("x86_64");
        RequireRelease16(manifest);
        Assert.Equal(317, manifest.Functions.Count);
        Assert.Equal(314, manifest.Functions.Count(function => function.Inline));
        Assert.Equal(42, manifest.Records.Count);
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public void Output_is_what_is_committed(string config)
    {
        AbiManifest manifest = Generate(config);
        string committed = Repository.PathOf("generated", config);
        Assert.SkipUnless(Directory.Exists(committed), $"generated/{config} is not committed");
        if (config == "x86_64")
        {
            RequireRelease16(manifest);
        }

        FolderContent.AssertSame(FolderContent.Of(committed), FolderContent.Of(Out));
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public async Task Every_function_and_record_of_the_headers_is_in_the_manifest(string config)
    {
        AbiManifest manifest = Generate(config);
        HeaderOracle headers = await HeaderOracle.ReadAsync(Compiler(manifest), KernelTrees.Require(config));

        Assert.Equal(headers.Definitions, manifest.Functions.Where(function => function.Inline).Select(function => function.Name));
        headers.Declarations.ExceptWith(headers.Definitions);

        // The C library's, declared for an inline function beside it.
        headers.Declarations.Remove("strcpy");
        Assert.Equal(headers.Declarations, manifest.Functions.Where(function => !function.Inline).Select(function => function.Name));

        // Records inside of others have no name of their own in C, and opaque ones no definition.
        IEnumerable<string> records = manifest.Records.Where(IsAtFileScope).Select(record => record.Name).Order(StringComparer.Ordinal);
        Assert.Equal(headers.Records, records);
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public async Task No_header_is_passed_over(string config)
    {
        string tree = KernelTrees.Require(config);
        HeaderOracle headers = await HeaderOracle.ReadAsync(Compiler(Generate(config)), tree);
        string include = Path.Combine(tree, "libsel4", "include");
        IEnumerable<string> unopened = FolderContent.Of(include).Paths
            .Where(path => path.EndsWith(".h", StringComparison.Ordinal) && !headers.Opened.Contains(path) && !s_unused.Contains(path))

            // One for each processor, of which a configuration has one.
            .Where(path => !path.StartsWith("sel4/arch/constants_cortex_", StringComparison.Ordinal));
        Assert.Empty(unopened);
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public void Every_method_of_the_interface_files_is_exported_declared_and_typed(string config)
    {
        AbiManifest manifest = Generate(config);
        IReadOnlyList<string> expected = XmlOracle.Methods(KernelTrees.Require(config));
        Assert.NotEmpty(expected);

        IEnumerable<string> found =
            from item in manifest.Interfaces
            from method in item.Methods
            let parameters = method.Parameters.Select(parameter => $"{(parameter.Direction == ParameterDirection.In ? "in" : "out")} {parameter.Name} {parameter.Type}")
            orderby method.LabelNumber
            select $"{method.Function} = {method.Label} ({string.Join(", ", parameters)})";
        Assert.Equal(expected, found);

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
    [MemberData(nameof(Configs))]
    public async Task Shim_and_layout_asserts_compile(string config)
    {
        AbiManifest manifest = Generate(config);
        await CompileAsync(Compiler(manifest), KernelTrees.Require(config), Out);
    }

    [Fact]
    public async Task Shim_and_layout_asserts_of_the_small_tree_compile()
    {
        Command.Require("gcc");
        SmallTree.Generate(Out).Succeeded();
        await CompileAsync("gcc", SmallTree.Path, Out);
    }

    private string Out => _folder.PathOf("out");

    private AbiManifest Generate(string config)
    {
        Tool.Generate(KernelTrees.Require(config), config, Out).Succeeded();
        string file = Path.Combine(Out, "abi.json");
        return ManifestJson.Read(File.ReadAllBytes(file), file);
    }

    private string Text(string part) => string.Concat(Directory.EnumerateFiles(Path.Combine(Out, part)).Select(File.ReadAllText));

    private static void RequireRelease16(AbiManifest manifest)
    {
        bool IsSet(string name) => manifest.Options.Any(option => option.Name == name && option.Value == "true");
        Assert.SkipUnless(
            manifest.Sel4Version == "16.0.0" && IsSet("DEBUG_BUILD") && IsSet("PRINTING") && !manifest.Target.Mcs,
            "the x86_64 tree is not of seL4 16.0.0 with debug and printing, without MCS");
    }

    private static string Compiler(AbiManifest manifest)
    {
        string compiler = s_compilers[manifest.Target.Architecture];
        Command.Require(compiler);
        return compiler;
    }

    private static bool IsAtFileScope(RecordInfo record) =>
        !record.Opaque && record.CName is not null && !record.CName.StartsWith("__typeof__", StringComparison.Ordinal);

    private static async Task CompileAsync(string compiler, string tree, string generated)
    {
        foreach (string file in new[] { "shim.g.c", "layout.g.c" })
        {
            await Command.SucceedAsync(
                compiler, "-c", "-std=gnu11", "-ffreestanding", "-O2", "-Wall", "-Werror", "-I" + Path.Combine(tree, "libsel4", "include"),
                Path.Combine(generated, "native", file), "-o", Path.Combine(generated, "..", file + ".o"));
        }
    }
}
