// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Doctor;

/// <summary>The list of what is wanted of a machine. Python is not in it: nothing here uses it.</summary>
internal sealed partial class ToolChecks(IMachine machine, string? libClang)
{
    private const int OldestSdk = 10;

    // Programs that compile for an architecture, in order of preference, and the package of the first of them.
    private static readonly (string Architecture, string[] Programs, string Package)[] s_compilers =
    [
        ("x86_64", ["x86_64-linux-gnu-gcc", "clang"], "gcc-x86-64-linux-gnu"),
        ("ia32", ["i686-linux-gnu-gcc", "clang"], "gcc-i686-linux-gnu"),
        ("aarch64", ["aarch64-linux-gnu-gcc", "clang"], "gcc-aarch64-linux-gnu"),
        ("aarch32", ["arm-linux-gnueabi-gcc", "arm-linux-gnueabihf-gcc", "arm-none-eabi-gcc", "clang"], "gcc-arm-linux-gnueabi"),
        ("riscv64", ["riscv64-linux-gnu-gcc", "riscv64-unknown-elf-gcc", "clang"], "gcc-riscv64-linux-gnu"),
        ("riscv32", ["riscv64-linux-gnu-gcc", "riscv64-unknown-elf-gcc", "clang"], "gcc-riscv64-linux-gnu"),
    ];

    private static readonly (string Architecture, string System, string SystemPackage, string User)[] s_emulators =
    [
        ("x86_64", "qemu-system-x86_64", "qemu-system-x86", "qemu-x86_64"),
        ("ia32", "qemu-system-i386", "qemu-system-x86", "qemu-i386"),
        ("aarch64", "qemu-system-aarch64", "qemu-system-arm", "qemu-aarch64"),
        ("aarch32", "qemu-system-arm", "qemu-system-arm", "qemu-arm"),
        ("riscv64", "qemu-system-riscv64", "qemu-system-misc", "qemu-riscv64"),
        ("riscv32", "qemu-system-riscv32", "qemu-system-misc", "qemu-riscv32"),
    ];

    /// <summary>Required ones first.</summary>
    public IReadOnlyList<ToolCheck> Run() =>
    [
        LibClang(),
        Sdk(),
        Program("gcc", required: true, "compiling the shim and linking images", "gcc"),
        Program("objcopy", required: true, "binutils, for the images", "binutils"),
        Program("cmake", required: true, "configuring the native libraries", "cmake"),
        Either("make or ninja", ["make", "ninja"], "building the native libraries", ["make", "ninja-build"]),
        Program("flock", required: true, "one build of the native libraries at a time", "util-linux"),
        Program("clang", required: false, "a second compiler for the shim", "clang"),
        .. s_compilers.Where(item => item.Architecture != machine.Architecture && !(machine.Architecture == "x86_64" && item.Architecture == "ia32")).Select(Compiler),
        .. s_emulators.Select(item => Program(
            item.System, required: false, item.Architecture == "x86_64" ? "booting images with dotnet run and ./build.sh" : $"booting {item.Architecture} kernels", item.SystemPackage)),
        .. s_emulators.Where(item => item.Architecture != machine.Architecture).Select(item => Program(
            item.User, required: false, $"running test programs compiled for {item.Architecture}", "qemu-user")),
    ];

    private ToolCheck LibClang()
    {
        var check = new ToolCheck
        {
            Name = "libclang", Required = true, For = "reading install trees: bindgen generate, verify and diff", Packages = ["libclang1-19", "libclang1-16"],
        };
        try
        {
            LibClangFound found = machine.LibClang(libClang);
            return check with { File = found.File, Version = found.Version };
        }
        catch (BindgenException e)
        {
            return check with { File = e.File, Problem = e.Message };
        }
    }

    private ToolCheck Sdk()
    {
        ToolCheck check = Program("dotnet", required: true, "building everything in C#", "dotnet-sdk-10.0", "--version");
        if (check.File is null)
        {
            return check;
        }

        Match version = FirstNumber().Match(check.Version ?? "");
        return check.Version is null ? check with { Problem = "has no SDK that fits global.json" }
            : !version.Success || int.Parse(version.Value, CultureInfo.InvariantCulture) < OldestSdk
                ? check with { Problem = $"the SDK is {check.Version}; {OldestSdk.ToString(CultureInfo.InvariantCulture)} or later is needed" }
            : check;
    }

    private ToolCheck Compiler((string Architecture, string[] Programs, string Package) wanted)
    {
        var check = new ToolCheck
        {
            Name = "C compiler for " + wanted.Architecture, Required = false, For = $"the shim and the layout checks of {wanted.Architecture}", Packages = [wanted.Package, "clang"],
        };
        return First(check, wanted.Programs);
    }

    private ToolCheck Either(string name, string[] programs, string use, string[] packages) =>
        First(new ToolCheck { Name = name, Required = true, For = use, Packages = packages }, programs);

    private ToolCheck Program(string name, bool required, string use, string package, string option = "--version") =>
        First(new ToolCheck { Name = name, Required = required, For = use, Packages = [package] }, [name], option);

    /// <summary>The first program that runs; a broken one does not hide a good one behind it.</summary>
    private ToolCheck First(ToolCheck check, string[] programs, string option = "--version")
    {
        ToolCheck result = check with { Problem = "not installed" };
        foreach (string path in programs.Select(machine.Find).OfType<string>())
        {
            if (machine.FirstLine(path, option) is { } version)
            {
                return check with { File = path, Version = version };
            }

            result = result.File is null ? check with { File = path, Problem = $"does not run: {path} {option} ends with an error" } : result;
        }

        return result;
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex FirstNumber();
}
