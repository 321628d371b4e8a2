// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests.RoundTrip;

/// <summary>Compiles and runs what <see cref="RecordProgram"/> and <see cref="AccessorProgram"/> write.</summary>
internal sealed class RoundTripProgram : IDisposable
{
    private const string Main = "int check_records(void);\nint check_accessors(void);\nint check_all(void);\nint check_all(void)\n{\n    return check_records() | check_accessors();\n}\n";

    private readonly TempFolder _folder = new();
    private readonly TargetCompiler _caller;
    private readonly TargetCompiler _callee;
    private readonly TargetCompiler _linker;
    private readonly Random _random = new(20);

    /// <summary>Finds compilers and emulator; where one is not installed, the running test is skipped.</summary>
    public RoundTripProgram(string config, string caller, string callee)
    {
        _caller = TargetCompiler.Require(config, caller);
        _callee = TargetCompiler.Require(config, callee);
        _linker = TargetCompiler.Require(config, "gcc");
        if (_linker.Emulator is string emulator)
        {
            Compilers.Require(emulator);
        }
    }

    /// <summary>Exit code and output: of a compiler that fails, else of the program.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(GeneratedBindings bindings, AbiManifest manifest)
    {
        (string callerText, string calleeText, _) = RecordProgram.Write(manifest, _random);
        (string accessors, int count) = AccessorProgram.Write(manifest, _random);
        Assert.True(count > 50, $"only {count} accessors are tried");

        List<(TargetCompiler Compiler, string File)> sources =
        [
            (_caller, Write("caller.c", callerText)),
            (_callee, Write("callee.c", calleeText)),
            (_callee, Write("accessors.c", accessors)),
            (_caller, Write("main.c", Main)),
            (_linker, Path.Combine(Sources, "start.c")),
        ];
        foreach ((TargetCompiler compiler, string file) in sources)
        {
            (int failed, string errors) = await Command.RunAsync(compiler.Program,
            [
                .. compiler.Arguments, "-c", "-std=gnu11", "-ffreestanding", "-fno-builtin", "-fno-pic", "-fno-stack-protector",
                "-O1", "-Wall", "-Wextra", "-Werror", "-DNDEBUG", "-isystem", Path.Combine(bindings.Tree, "libsel4", "include"), "-I", Sources,
                file, "-o", ObjectOf(file),
            ]);
            Assert.True(failed == 0, errors);
        }

        string program = _folder.PathOf("program");
        (int unlinked, string log) = await Command.RunAsync(
            _linker.Program, [.. _linker.Arguments, "-nostdlib", "-static", "-no-pie", "-Wl,--build-id=none", .. sources.Select(source => ObjectOf(source.File)), "-o", program]);
        Assert.True(unlinked == 0, log);
        return await (_linker.Emulator is string emulator ? Command.RunAsync(emulator, program) : Command.RunAsync(program));
    }

    public void Dispose() => _folder.Dispose();

    public static string Sources { get; } = Repository.PathOf("tests", "Sel4.Shim.Tests", "RoundTrip");

    private string ObjectOf(string file) => _folder.PathOf(Path.GetFileNameWithoutExtension(file) + ".o");

    private string Write(string name, string text)
    {
        string path = _folder.PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }
}
