// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests;

/// <summary>This repository within a project that builds libsel4, at the first configure.</summary>
public sealed class SuperBuildTests
{
    private const string SourcesVariable = "SEL4_SOURCES";

    public static IEnumerable<TheoryDataRow<string, string>> Builds() =>
        from config in new[] { "x86_64", "aarch64-mcs", "riscv64" } from compiler in new[] { "gcc", "clang" } select new TheoryDataRow<string, string>(config, compiler);

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task The_shim_builds_for_who_links_it_and_for_nobody_else(string kernel, string compiler)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        using SuperBuild project = await SuperBuild.CreateAsync(kernel, compiler, "");
        AssertSucceeded(await project.ConfigureAsync());

        AssertSucceeded(await project.BuildAsync());
        Assert.Single(project.Archives("libsel4.a"));
        Assert.Empty(project.Archives("libsel4shim.a"));

        AssertSucceeded(await project.BuildAsync("component"));
        AssertSucceeded(await project.BuildAsync("sel4shim"));
        (_, string symbols) = await Command.RunAsync("nm", project.Archives("libsel4shim.a").Single());
        Assert.Contains(" T sel4shim_ipc_call", symbols, StringComparison.Ordinal);

        // The project's libsel4 has it; a second one would be two IPC buffers.
        Assert.DoesNotMatch("[BCDd] __sel4_ipc_buffer", symbols);
    }

    [Fact]
    public async Task What_the_project_sets_holds_at_the_first_configure()
    {
        using var folder = new TempFolder();
        string bindings = folder.PathOf("bindings");
        FolderCopy(Repository.PathOf("generated", "aarch64"), bindings);
        await File.AppendAllTextAsync(
            Path.Combine(bindings, "native", "shim.g.c"), "int own_bindings = 1;\n", TestContext.Current.CancellationToken);
        using SuperBuild project = await SuperBuild.CreateAsync("aarch64", "gcc", $"""
            set(SEL4_CONFIG aarch64)
            set(SEL4_GENERATED_DIR "{bindings}")
            """);

        AssertSucceeded(await project.ConfigureAsync());
        AssertSucceeded(await project.BuildAsync("sel4shim"));

        (_, string symbols) = await Command.RunAsync("nm", project.Archives("libsel4shim.a").Single());
        Assert.Contains(" D own_bindings", symbols, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("-DCMAKE_BUILD_TYPE=None", true)]
    [InlineData("-DCMAKE_BUILD_TYPE=Debug", true)]
    [InlineData("-DCMAKE_BUILD_TYPE=Release", false)]
    [InlineData("-DCMAKE_C_FLAGS=-Os", false)]
    public async Task Only_where_the_project_says_nothing_of_optimisation_the_shim_chooses(string setting, bool chooses)
    {
        ArgumentNullException.ThrowIfNull(setting);
        using SuperBuild project = await SuperBuild.CreateAsync("x86_64", "gcc", "");
        AssertSucceeded(await project.ConfigureAsync(setting.Length == 0 ? [] : [setting]));

        string commands = await File.ReadAllTextAsync(Path.Combine(project.Build, "compile_commands.json"), TestContext.Current.CancellationToken);
        string ipc = Regex.Match(commands, @"""command"": ""[^\n]*/native/shim/ipc\.c""").Value;

        Assert.NotEmpty(ipc);
        Assert.Equal(chooses, ipc.Contains(" -O2 ", StringComparison.Ordinal));
        Assert.Contains(" -ffreestanding ", ipc, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bindings_of_another_architecture_are_one_sentence()
    {
        using SuperBuild project = await SuperBuild.CreateAsync("aarch64", "gcc", "set(SEL4_CONFIG x86_64)");

        (int exitCode, string text) = await project.ConfigureAsync();

        Assert.NotEqual(0, exitCode);
        string words = Regex.Replace(text, @"\s+", " ");
        Assert.Contains("SC005: the bindings are for configuration x86_64, and this project's kernel is aarch64: set SEL4_CONFIG", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bindings_of_another_kernel_are_one_error_for_each_file()
    {
        using SuperBuild project = await SuperBuild.CreateAsync("x86_64-mcs", "gcc", "set(SEL4_CONFIG x86_64)");
        AssertSucceeded(await project.ConfigureAsync());

        (int exitCode, string text) = await project.BuildAsync("sel4shim");

        Assert.NotEqual(0, exitCode);
        string[] errors = [.. text.Split('\n').Where(line => line.Contains("error: ", StringComparison.Ordinal))];
        Assert.InRange(errors.Length, 1, 2);
        Assert.All(errors, error =>
            Assert.Matches("SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_KERNEL_MCS: set SEL4_CONFIG", error));
    }

    [Fact]
    public async Task A_kernel_without_bindings_gets_them_from_a_tree_that_its_build_writes()
    {
        using SuperBuild project = await SuperBuild.CreateAsync("riscv64", "gcc", "set(SEL4_CONFIG riscv64-mine)");
        (int exitCode, string text) = await project.ConfigureAsync();
        Assert.True(exitCode == 0, text);
        Assert.Contains("SC002: no bindings for configuration 'riscv64-mine'", text, StringComparison.Ordinal);
        (exitCode, text) = await project.BuildAsync("sel4shim");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("SC002: ", text, StringComparison.Ordinal);

        AssertSucceeded(await project.BuildAsync("sel4_tree"));
        string bindings = Path.Combine(project.Build, "bindings");
        AssertSucceeded(await Command.RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), "generate",
            "--prefix", Path.Combine(project.Build, "sel4-tree"), "--config", "riscv64-mine", "--out", bindings));
        AssertSucceeded(await project.ConfigureAsync($"-DSEL4_GENERATED_DIR={bindings}"));
        AssertSucceeded(await project.BuildAsync("sel4shim"));

        Assert.Single(project.Archives("libsel4shim.a"));
    }

    /// <summary>The same with the kernel's own sources, where there are some: its build, its libsel4, its flags.</summary>
    [Theory]
    [InlineData("x86_64", "gcc", "-DKernelPlatform=pc99")]
    [InlineData("x86_64", "llvm", "-DKernelPlatform=pc99")]
    [InlineData("aarch64", "gcc", "-DKernelPlatform=qemu-arm-virt", "-DARM_CPU=cortex-a57", "-DAARCH64=1")]
    [InlineData("aarch64", "llvm", "-DKernelPlatform=qemu-arm-virt", "-DARM_CPU=cortex-a57", "-DAARCH64=1")]
    [InlineData("riscv64", "gcc", "-DKernelPlatform=qemu-riscv-virt", "-DRISCV64=1")]
    [InlineData("riscv64", "llvm", "-DKernelPlatform=qemu-riscv-virt", "-DRISCV64=1")]
    public async Task A_project_of_the_real_kernel_builds_it(string architecture, string toolchain, params string[] platform)
    {
        ArgumentNullException.ThrowIfNull(architecture);
        string sources = Environment.GetEnvironmentVariable(SourcesVariable) ?? "";
        Assert.SkipUnless(File.Exists(Path.Combine(sources, "FindseL4.cmake")), $"{SourcesVariable} names no sources of seL4");
        TargetCompiler.Require(architecture, toolchain == "llvm" ? "clang" : "gcc");
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.PathOf("CMakeLists.txt"), $$"""
            cmake_minimum_required(VERSION 3.16)
            project(super C ASM)
            list(APPEND CMAKE_MODULE_PATH "{{sources}}")
            find_package(seL4 REQUIRED)
            sel4_configure_platform_settings()
            sel4_import_kernel()
            include("{{sources}}/tools/flags.cmake")
            add_compile_options(-nostdinc -fno-pic -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -ftls-model=local-exec)
            sel4_import_libsel4()
            add_subdirectory("{{Repository.Root}}" Sel4.Interop)
            """, TestContext.Current.CancellationToken);
        string build = folder.PathOf("build");
        string triple = architecture + "-linux-gnu";
        string[] compiler = toolchain == "llvm" ? [$"-DTRIPLE={triple}"] : architecture == "x86_64" ? [] : [$"-DCROSS_COMPILER_PREFIX={triple}-"];

        (int exitCode, string text) = await Command.RunAsync("cmake",
        [
            "-G", "Ninja", "-S", folder.Path, "-B", build, $"-DCMAKE_TOOLCHAIN_FILE={sources}/{toolchain}.cmake", $"-DKernelSel4Arch={architecture}",
            "-DKernelVerificationBuild=OFF", "-DKernelDebugBuild=ON", "-DKernelIOMMU=OFF", "-DKernelFSGSBase=msr", .. compiler, .. platform,
        ]);
        Assert.SkipWhen(exitCode != 0 && text.Contains("ModuleNotFoundError", StringComparison.Ordinal), "the kernel's build lacks a module of Python: " + text);
        Assert.True(exitCode == 0, text);
        AssertSucceeded(await Command.RunAsync("cmake", "--build", build));
        Assert.Empty(Directory.GetFiles(build, "libsel4shim.a", SearchOption.AllDirectories));

        AssertSucceeded(await Command.RunAsync("cmake", "--build", build, "--target", "sel4shim"));
        AssertSucceeded(await Command.RunAsync("cmake", "--build", build, "--target", "sel4_tree"));

        Assert.Single(Directory.GetFiles(build, "libsel4shim.a", SearchOption.AllDirectories));
        string output = folder.PathOf("bindings");
        AssertSucceeded(await Command.RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), "generate",
            "--prefix", Path.Combine(build, "sel4-tree"), "--config", architecture, "--out", output));
        Assert.True(File.Exists(Path.Combine(build, "sel4-tree", "bin", "kernel.elf")));
    }

    private static void AssertSucceeded((int ExitCode, string Output) run) => Assert.True(run.ExitCode == 0, run.Output);

    private static void FolderCopy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
