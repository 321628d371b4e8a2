// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests;

/// <summary>
/// A project that builds libsel4 itself and adds this repository, as projects of the standard seL4 build do. The kernel is a stand-in: its
/// headers are of a tree that bindgen wrote. What is the same are the flags, the targets and who links what.
/// </summary>
internal sealed class SuperBuild : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TargetCompiler _compiler;

    private SuperBuild(TargetCompiler compiler) => _compiler = compiler;

    /// <summary>The build folder.</summary>
    public string Build => _folder.PathOf("build");

    /// <summary>Writes the project.</summary>
    /// <param name="kernel">The configuration of its kernel.</param>
    /// <param name="compiler">gcc or clang.</param>
    /// <param name="settings">What it says before it adds this repository.</param>
    public static async Task<SuperBuild> CreateAsync(string kernel, string compiler, string settings)
    {
        var project = new SuperBuild(TargetCompiler.Require(kernel, compiler));
        string tree = project._folder.PathOf("tree");
        (int exitCode, string text) = await Command.RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), "materialise", kernel,
            "--out", tree, "--generated", Repository.PathOf("generated"));
        Assert.True(exitCode == 0, text);

        // Upstream's configuration headers come from targets of their own, which `sel4` links without handing them on.
        string headers = Path.Combine(tree, "libsel4", "include");
        foreach (string file in (string[])["autoconf.h", "kernel/gen_config.h", "kernel/gen_config.json", "sel4/gen_config.h", "sel4/gen_config.json"])
        {
            string moved = project._folder.PathOf("configuration", file);
            Directory.CreateDirectory(Path.GetDirectoryName(moved)!);
            File.Move(Path.Combine(headers, file), moved);
        }

        // The IPC buffer's variable, so that the archive has one.
        string source = Path.Combine(tree, "libsel4", "src", "sel4_bootinfo.c");
        Directory.CreateDirectory(Path.GetDirectoryName(source)!);
        await File.WriteAllTextAsync(source, "__thread void *__sel4_ipc_buffer;\n");

        string[] parts = kernel.Split('-');
        await File.WriteAllTextAsync(project._folder.PathOf("CMakeLists.txt"), $"""
            cmake_minimum_required(VERSION 3.16)
            project(super C ASM)
            set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
            set(KernelSel4Arch "{parts[0]}" CACHE STRING "")
            set(KernelIsMCS {(parts.Contains("mcs") ? "ON" : "OFF")} CACHE BOOL "")
            set(CMAKE_C_FLAGS "--sysroot=${"{CMAKE_BINARY_DIR}"} ${"{CMAKE_C_FLAGS}"}")
            add_compile_options(-nostdinc -fno-pic -fno-stack-protector -fno-asynchronous-unwind-tables -ftls-model=local-exec)
            add_library(sel4_autoconf INTERFACE)
            target_include_directories(sel4_autoconf INTERFACE configuration)
            add_subdirectory(tree/libsel4)
            {settings}
            add_subdirectory("{Repository.Root}" Sel4.Interop)
            add_library(component STATIC EXCLUDE_FROM_ALL component.c)
            target_link_libraries(component sel4shim)
            """);
        await File.WriteAllTextAsync(Path.Combine(tree, "libsel4", "CMakeLists.txt"), """
            add_library(sel4 STATIC src/sel4_bootinfo.c)
            target_link_libraries(sel4 PRIVATE sel4_autoconf)
            target_include_directories(sel4 PUBLIC include)
            """);
        await File.WriteAllTextAsync(project._folder.PathOf("component.c"), "int component;\n");
        return project;
    }

    /// <summary>Configures it, into an empty folder the first time.</summary>
    public Task<(int ExitCode, string Output)> ConfigureAsync(params IEnumerable<string> settings) =>
        Command.RunAsync("cmake", ["-S", _folder.Path, "-B", Build, "-DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY", .. _compiler.CMakeSettings(), .. settings]);

    /// <summary>Builds a target, or what a build without a target is.</summary>
    public Task<(int ExitCode, string Output)> BuildAsync(string? target = null) =>
        Command.RunAsync("cmake", ["--build", Build, .. target is null ? Array.Empty<string>() : ["--target", target]]);

    /// <summary>The archives of the build folder with a name.</summary>
    public string[] Archives(string name) => Directory.GetFiles(Build, name, SearchOption.AllDirectories);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
