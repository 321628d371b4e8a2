// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests;

public sealed class CMakeTests
{
    private static readonly string[] s_handWritten =
    [
        "get_bootinfo", "set_bootinfo", "ipc_send", "ipc_nbsend", "ipc_call", "ipc_recv", "ipc_nbrecv", "ipc_replyrecv",
        "fast_send", "fast_nbsend", "fast_call", "fast_recv", "fast_replyrecv",
    ];

    private static readonly string[] s_handWrittenWithoutMcs = ["ipc_reply", "fast_reply"];

    /// <summary>Each committed configuration, and a kernel of each architecture with words of 32 bits; clang once for each architecture of 64.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Builds() =>
    [
        .. Repository.CommittedConfigs().Concat(["ia32", "ia32-mcs", "aarch32", "riscv32"]).Select(config => new TheoryDataRow<string, string>(config, "gcc")),
        .. new[] { "x86_64", "aarch64", "riscv64" }.Select(config => new TheoryDataRow<string, string>(config, "clang")),
    ];

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task The_archive_exports_each_static_inline_function_and_nothing_else(string config, string compiler)
    {
        ArgumentNullException.ThrowIfNull(config);
        TargetCompiler target = TargetCompiler.Require(config, compiler);
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync(config);
        string archive = await BuildAsync(bindings, target);

        bool mcs = bindings.Manifest.GetProperty("target").GetProperty("mcs").GetBoolean();
        SortedSet<string> expected =
        [
            .. bindings.InlineFunctions(), .. bindings.Getters(), .. s_handWritten, .. mcs ? [] : s_handWrittenWithoutMcs,
            .. bindings.Invocations().Select(name => "checked_" + name), bindings.AbiName,
        ];
        Assert.Equal(expected, await ExportsAsync(archive));
    }

    [Fact]
    public async Task Layout_asserts_refuse_a_compiler_that_lays_out_differently()
    {
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync("x86_64");
        string[] arguments =
        [
            "-std=gnu11", "-ffreestanding", "-fsyntax-only", "-I", Path.Combine(bindings.Tree, "libsel4", "include"),
            Path.Combine(bindings.Path, "native", "layout.g.c"),
        ];

        (int same, string text) = await Command.RunAsync("gcc", arguments);
        Assert.True(same == 0, text);

        // An enum of one byte is what a careless flag in somebody's project gives.
        (int other, string refused) = await Command.RunAsync("gcc", ["-fshort-enums", .. arguments]);
        Assert.NotEqual(0, other);
        Assert.Contains("static assertion failed", refused, StringComparison.Ordinal);
        Assert.Contains("seL4_Error", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "x86_64", "SC001")]
    [InlineData("", "x86_64", "SC001")]
    [InlineData("/nowhere", "vax", "SC002")]
    [InlineData("/nowhere", "aarch64", "SC003")]
    [InlineData("/nowhere", "riscv64-mcs", "SC003")]
    public async Task Bad_settings_are_refused_with_a_code(string prefix, string config, string code)
    {
        using var folder = new TempFolder();
        (int exitCode, string text) = await Command.RunAsync("cmake", "-S", Repository.Root, "-B", folder.Path,
            $"-DSEL4_PREFIX={prefix}", $"-DSEL4_CONFIG={config}");

        Assert.NotEqual(0, exitCode);
        Assert.Contains(code + ": ", text, StringComparison.Ordinal);
    }

    /// <summary>What make or CMake would take for another path, or would run.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> RefusedPaths() =>
    [
        .. new[] { "SEL4_PREFIX", "SEL4_GENERATED_DIR", "source", "build" }
            .Select(where => new TheoryDataRow<string, string>(where, "t$(shell touch X)")),
        .. new[] { "a;b", "a\"b", "a#b", "a[b", "a]b", "a|b", "a:b", "a\nb", "a\tb", "a\u007fb" }
            .Select(name => new TheoryDataRow<string, string>("SEL4_PREFIX", name)),
    ];

    [Theory]
    [MemberData(nameof(RefusedPaths))]
    public async Task A_path_that_make_would_read_otherwise_is_refused_before_anything_runs(string where, string name)
    {
        using var folder = new TempFolder();
        string odd = folder.PathOf(name);
        string source = where == "source" ? odd : Repository.Root;
        string build = where == "build" ? odd : folder.PathOf("build");
        if (where == "source")
        {
            Directory.CreateSymbolicLink(odd, Repository.Root);
        }

        (int exitCode, string text) = await Command.RunAsync("cmake", "-S", source, "-B", build,
            "-DSEL4_PREFIX=" + (where == "SEL4_PREFIX" ? odd : "/nowhere"), "-DSEL4_GENERATED_DIR=" + (where == "SEL4_GENERATED_DIR" ? odd : ""));

        Assert.NotEqual(0, exitCode);
        Assert.Contains("SC004: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("compiler", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_with_all_other_odd_characters_build()
    {
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync("x86_64");
        using var folder = new TempFolder("it's `touch X` & (é), !~^+={}<> @(%41)*?");
        string tree = folder.PathOf("tree"), generated = folder.PathOf("generated"), source = folder.PathOf("-source"), build = folder.PathOf("build");
        Directory.CreateSymbolicLink(tree, bindings.Tree);
        Directory.CreateSymbolicLink(generated, bindings.Path);
        Directory.CreateSymbolicLink(source, Repository.Root);

        (int configured, string text) = await Command.RunAsync("cmake", "-S", source, "-B", build, $"-DSEL4_PREFIX={tree}", $"-DSEL4_GENERATED_DIR={generated}");
        Assert.True(configured == 0, text);
        (int built, string log) = await Command.RunAsync("cmake", "--build", build, "--target", "sel4shim");

        Assert.True(built == 0, log);
        Assert.Single(Directory.GetFiles(build, "libsel4shim.a", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(folder.Path, "X", SearchOption.AllDirectories));
        Assert.False(File.Exists("X"));
    }

    // All of the project, so that what cannot be built for an architecture has to be left out.
    private static async Task<string> BuildAsync(GeneratedBindings bindings, TargetCompiler compiler)
    {
        string build = Path.Combine(bindings.Scratch, "build");
        (int configured, string text) = await Command.RunAsync("cmake",
        [
            "-S", Repository.Root, "-B", build, .. compiler.CMakeSettings("-Werror"), $"-DSEL4_PREFIX={bindings.Tree}",
            $"-DSEL4_CONFIG={bindings.Config}", $"-DSEL4_GENERATED_DIR={bindings.Path}",
        ]);
        Assert.True(configured == 0, text);
        Assert.Equal(!compiler.IsOfThisMachine, text.Contains("sel4freestanding: not built", StringComparison.Ordinal));
        (int built, string log) = await Command.RunAsync("cmake", "--build", build);
        Assert.True(built == 0, log);
        return Directory.GetFiles(build, "libsel4shim.a", SearchOption.AllDirectories).Single();
    }

    private static async Task<SortedSet<string>> ExportsAsync(string archive)
    {
        (int exitCode, string text) = await Command.RunAsync("nm", "--defined-only", "--extern-only", archive);
        Assert.True(exitCode == 0, text);
        return [.. text.Split('\n')
            .Select(line => line.Split(' '))
            .Where(parts => parts is [_, "T", var name] && name.StartsWith("sel4shim_", StringComparison.Ordinal))
            .Select(parts => parts[2]["sel4shim_".Length..])];
    }
}
