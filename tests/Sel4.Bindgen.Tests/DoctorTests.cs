// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Doctor;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Spectre.Console;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen doctor on machines made up for the test: nothing depends on what this one has.</summary>
public sealed class DoctorTests : IDisposable
{
    private const string Config = "x86_64";

    private readonly TempFolder _folder = new();
    private readonly FakeMachine _machine = new();

    public DoctorTests()
    {
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(_folder.PathOf("generated"));
        Tool.Generate(SmallTree.Path, Config, _folder.PathOf("generated", Config)).Succeeded();
        _machine.Variables["SEL4_PREFIX_ROOT"] = Root;
    }

    private string Root => _folder.PathOf("trees");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_machine_that_has_everything_is_healthy()
    {
        Install(Config);
        BindgenRun run = Doctor().Succeeded();
        Assert.DoesNotContain("--", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  {Config,-24}ok  development kernel x86_64; the ABI of x86_64\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n7 of 7 required found; 1 of 1 kernel trees usable\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dotnet", "dotnet-sdk-10.0")]
    [InlineData("gcc", "gcc")]
    [InlineData("objcopy", "binutils")]
    [InlineData("cmake", "cmake")]
    [InlineData("flock", "util-linux")]
    public void Without_a_required_program_it_says_which_package_has_it(string program, string package)
    {
        _machine.Programs.Remove(program);
        BindgenRun run = Doctor();
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches($@"\nrequired, not there: {program}; apt install {package}\n", run.Output);
        Assert.EndsWith("\n6 of 7 required found; 0 of 0 kernel trees usable\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_optional_program_that_is_missing_is_named_and_no_failure()
    {
        _machine.Programs.Remove("qemu-system-riscv64");
        _machine.Programs.Remove("aarch64-linux-gnu-gcc");
        _machine.Programs.Remove("clang");
        BindgenRun run = Doctor().Succeeded();
        Assert.Contains(
            "\noptional, not there: clang, C compiler for aarch64, qemu-system-riscv64; apt install clang gcc-aarch64-linux-gnu qemu-system-misc\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_several_programs_is_enough()
    {
        _machine.Programs.Remove("make");
        _machine.Programs.Remove("aarch64-linux-gnu-gcc");
        BindgenRun run = Doctor().Succeeded();
        Assert.Contains("  make or ninja           ok  ninja 1.2.3, /fake/bin/ninja\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  C compiler for aarch64  ok  clang 1.2.3, /fake/bin/clang\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_does_not_run_is_not_there()
    {
        _machine.Programs["cmake"] = null;
        BindgenRun run = Doctor();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  cmake                   --  does not run: /fake/bin/cmake --version ends with an error; for ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.0.404", "the SDK is 8.0.404; 10 or later is needed")]
    [InlineData(null, "has no SDK that fits global.json")]
    public void An_SDK_that_does_not_fit_is_not_there(string? version, string problem)
    {
        _machine.Programs["dotnet"] = version;
        BindgenRun run = Doctor();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"  dotnet                  --  {problem}; ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Debian clang version 14.0.6", 1)]
    [InlineData("Debian clang version 16.0.6 (15)", 0)]
    [InlineData("clang version of somebody", 0)]
    public void A_libclang_older_than_16_is_not_there(string version, int exitCode)
    {
        _machine.ClangVersion = version;
        BindgenRun run = Doctor();
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(version, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_libclang_trees_are_listed_and_not_compared()
    {
        Install(Config);
        _machine.ClangVersion = null;
        BindgenRun run = Doctor();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nrequired, not there: libclang; apt install libclang1-19\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  {Config,-24}ok  development kernel x86_64; not compared with x86_64\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_another_architecture_x86_64_is_what_needs_a_cross_compiler()
    {
        _machine.Architecture = "aarch64";
        BindgenRun run = Doctor();
        Assert.Contains("C compiler for x86_64", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("C compiler for aarch64", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_tree_and_what_is_none_is_one_row_with_its_reason()
    {
        Install(Config);
        Install("x86_64-headers-only", kernel: false);
        Install("x86_64-without-source", source: false);
        Install("x86_64-changed");
        Edit("x86_64-changed", "sel4/sel4_arch/constants.h", "#define seL4_TCBBits 11", "#define seL4_TCBBits 12");
        Install("x86_64-half");
        File.Delete(Include("x86_64-half", "interfaces/object-api.xml"));
        Install("x86_64-broken");
        Edit("x86_64-broken", "kernel/gen_config.json", "{", "");
        Install("x86_64-does-not-compile");
        Edit("x86_64-does-not-compile", "sel4/sel4.h", "#pragma once", "#error \"no\"");
        Install("other");
        Edit("other", "kernel/gen_config.json", "\"SEL4_ARCH\": \"x86_64\"", "\"SEL4_ARCH\": \"vax\"");
        Directory.CreateDirectory(Path.Combine(Root, "empty"));
        Directory.CreateDirectory(Path.Combine(Root, ".hidden"));
        File.WriteAllText(Path.Combine(Root, "README"), "no tree");
        Directory.CreateSymbolicLink(Path.Combine(Root, "linked"), Path.Combine(Root, Config));
        Directory.CreateSymbolicLink(Path.Combine(Root, "nowhere"), "/nonexistent/tree");
        Directory.CreateSymbolicLink(Path.Combine(Root, "itself"), "itself");
        Directory.CreateSymbolicLink(Path.Combine(Root, "bell\a"), "/nonexistent/\a");

        BindgenRun run = Doctor().Succeeded();
        string rows = run.Output[run.Output.IndexOf("kernel trees\n", StringComparison.Ordinal)..];
        Golden.CheckText("Golden/doctor-trees.txt", rows.Replace(_folder.Path, "<folder>", StringComparison.Ordinal));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_a_row()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "the superuser may read everything");
        Install(Config);
        UnixFileMode mode = File.GetUnixFileMode(Path.Combine(Root, Config));
        File.SetUnixFileMode(Path.Combine(Root, Config), UnixFileMode.None);
        BindgenRun run = Doctor();
        File.SetUnixFileMode(Path.Combine(Root, Config), mode);
        Assert.Contains($"  {Config,-24}--  cannot be read: ", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_committed_manifest_is_no_fault_of_the_tree()
    {
        Install(Config);
        string manifest = _folder.PathOf("generated", Config, "abi.json");
        File.WriteAllText(manifest, "{");
        BindgenRun run = Doctor().Succeeded();
        Assert.Contains($"  {Config,-24}ok  development kernel x86_64; not compared: SB015: {manifest}:1: broken manifest: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("; 1 of 1 kernel trees usable\n", run.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Doctor("--json").Succeeded().Output);
        JsonElement tree = document.RootElement.GetProperty("trees").EnumerateArray().Single();
        Assert.Equal((true, "none"), (tree.GetProperty("usable").GetBoolean(), tree.GetProperty("abi").GetString()));
        Assert.StartsWith("SB015: ", tree.GetProperty("notCompared").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_that_is_not_there_is_said()
    {
        _machine.Variables["SEL4_PREFIX_ROOT"] = _folder.PathOf("nowhere");
        Assert.Contains($"\n{_folder.PathOf("nowhere")}: there is no such folder; trees are ", Doctor().Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_that_is_named_must_be_one()
    {
        _machine.Variables["SEL4_PREFIX"] = SmallTree.Path;
        Assert.Contains("  $SEL4_PREFIX            ok  development kernel x86_64; the ABI of x86_64; lacks bin/kernel.elf, to boot\n", Doctor().Succeeded().Output, StringComparison.Ordinal);

        _machine.Variables["SEL4_PREFIX"] = _folder.Path;
        BindgenRun bad = Doctor();
        Assert.Equal((1, ""), (bad.ExitCode, bad.Error));
        Assert.Contains($"\nSEL4_PREFIX is {_folder.Path}, which cannot be used: ", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_the_same()
    {
        Install(Config);
        Directory.CreateDirectory(Path.Combine(Root, "empty"));
        _machine.Programs.Remove("cmake");
        BindgenRun run = Doctor("--json");
        Assert.Equal(1, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        Assert.False(document.RootElement.GetProperty("healthy").GetBoolean());
        JsonElement cmake = document.RootElement.GetProperty("tools").EnumerateArray().Single(tool => tool.GetProperty("name").GetString() == "cmake");
        Assert.Equal((true, false, "not installed"), (cmake.GetProperty("required").GetBoolean(), cmake.GetProperty("usable").GetBoolean(), cmake.GetProperty("problem").GetString()));
        JsonElement[] trees = [.. document.RootElement.GetProperty("trees").EnumerateArray()];
        Assert.Equal(
            [("empty", false, "none"), (Config, true, "same")],
            trees.Select(tree => (tree.GetProperty("name").GetString(), tree.GetProperty("usable").GetBoolean(), tree.GetProperty("abi").GetString())));
    }

    [Fact]
    public void Tables_are_the_golden_ones_on_a_terminal()
    {
        Install(Config);
        Directory.CreateDirectory(Path.Combine(Root, "empty"));
        _machine.Programs.Remove("cmake");
        IReadOnlyList<ToolCheck> tools = new ToolChecks(_machine, null).Run();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var trees = new TreeChecks(Root, null, new CommittedConfigs(_folder.PathOf("generated")), true, error);
        IReadOnlyList<TreeCheck> found = [.. trees.Run().Select(tree => tree with { Problem = tree.Problem?.Replace(_folder.Path, "<folder>", StringComparison.Ordinal) })];
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 200;
        console.Profile.Capabilities.Unicode = true;
        DoctorTable.Write(console, new Diagnosis(tools, "/trees", null, found));
        Golden.CheckText("Golden/doctor.ansi", writer.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task The_real_machine_is_asked_by_PATH()
    {
        string bin = Directory.CreateDirectory(_folder.PathOf("bin")).FullName;
        Script(bin, "gcc", "echo; echo 'gcc of this test'");
        Script(bin, "cmake", "exit 3");
        Script(bin, "objcopy", "", UnixFileMode.UserRead);
        BindgenRun run = await Tool.RunProcessAsync(
            ["doctor", "--json", "--generated", _folder.PathOf("generated")], ("PATH", bin), ("SEL4_PREFIX_ROOT", Root), ("LIBCLANG", "/nonexistent/libclang.so"));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        Dictionary<string, (string? Version, string? Problem)> tools = document.RootElement.GetProperty("tools").EnumerateArray().ToDictionary(
            tool => tool.GetProperty("name").GetString()!, tool => (tool.GetProperty("version").GetString(), tool.GetProperty("problem").GetString()), StringComparer.Ordinal);
        Assert.Equal(("gcc of this test", null), tools["gcc"]);
        Assert.Equal((null, $"does not run: {bin}/cmake --version ends with an error"), tools["cmake"]);
        Assert.Equal((null, "not installed"), tools["objcopy"]);
        Assert.Equal((null, "libclang given by $LIBCLANG does not exist"), tools["libclang"]);
    }

    [UnsupportedOSPlatform("windows")]
    private static void Script(string folder, string name, string text, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserExecute)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        File.SetUnixFileMode(file, mode);
    }

    private void Install(string name, bool kernel = true, bool source = true)
    {
        string tree = Path.Combine(Root, name);
        SmallTree.CopyTo(tree);
        if (kernel)
        {
            Directory.CreateDirectory(Path.Combine(tree, "bin"));
            File.WriteAllText(Path.Combine(tree, "bin", "kernel.elf"), "");
        }

        if (!source)
        {
            File.Delete(Path.Combine(tree, "libsel4", "src", "sel4_bootinfo.c"));
        }
    }

    private string Include(string tree, string file) => Path.Combine(Root, tree, "libsel4", "include", file);

    private void Edit(string tree, string file, string old, string edited)
    {
        string path = Include(tree, file);
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, edited, StringComparison.Ordinal));
    }

    private BindgenRun Doctor(params string[] options)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int exitCode = new DoctorCommand { Generated = _folder.PathOf("generated"), LibClang = null, Json = options.Contains("--json", StringComparer.Ordinal) }.Run(_machine, output, error);
        return new BindgenRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A machine with every program there is, until a test takes one away.</summary>
    private sealed class FakeMachine : IMachine
    {
        private static readonly string[] s_all =
        [
            "gcc", "objcopy", "cmake", "make", "ninja", "flock", "clang", "x86_64-linux-gnu-gcc", "i686-linux-gnu-gcc", "aarch64-linux-gnu-gcc", "arm-linux-gnueabi-gcc",
            "riscv64-linux-gnu-gcc", "qemu-system-x86_64", "qemu-system-i386", "qemu-system-aarch64", "qemu-system-arm", "qemu-system-riscv64", "qemu-system-riscv32",
            "qemu-x86_64", "qemu-i386", "qemu-aarch64", "qemu-arm", "qemu-riscv64", "qemu-riscv32",
        ];

        /// <summary>What each prints for its version; null where it ends with an error.</summary>
        public Dictionary<string, string?> Programs { get; } =
            s_all.ToDictionary(name => name, string? (name) => name + " 1.2.3", StringComparer.Ordinal).Concat([KeyValuePair.Create<string, string?>("dotnet", "10.0.100")])
                .ToDictionary(StringComparer.Ordinal);

        public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

        /// <summary>Null for a machine without libclang.</summary>
        public string? ClangVersion { get; set; } = "clang version 19.1.7";

        public string Architecture { get; set; } = "x86_64";

        public string? Variable(string name) => Variables.GetValueOrDefault(name);

        public string? Find(string program) => Programs.ContainsKey(program) ? "/fake/bin/" + program : null;

        public string? FirstLine(string path, params string[] arguments)
        {
            Assert.Equal(["--version"], arguments);
            return Programs[Path.GetFileName(path)];
        }

        public LibClangFound LibClang(string? named)
        {
            Assert.Null(named);
            if (ClangVersion is null)
            {
                throw new BindgenException(ErrorCode.SB011, null, null, "no libclang found", "install it");
            }

            if (ClangLibrary.TooOld(ClangVersion) is { } problem)
            {
                throw new BindgenException(ErrorCode.SB011, "/fake/lib/libclang.so", null, problem, "name a newer one");
            }

            // Trees are read with the real one.
            ClangLibrary.Use(null);
            return new LibClangFound("/fake/lib/libclang.so", ClangVersion);
        }
    }
}
