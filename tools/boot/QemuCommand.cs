// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.IO;

namespace Sel4.Boot;

/// <summary>What to start for one kernel and one root-task image.</summary>
internal static class QemuCommand
{
    /// <summary>Builds the QEMU command line for the image's architecture.</summary>
    /// <param name="prefix">An installed tree with <c>bin/kernel.elf</c>.</param>
    /// <param name="image">The root task, an ELF file.</param>
    /// <param name="scratch">A directory for converted files; the caller removes it.</param>
    /// <param name="instructionCount">Run with one instruction per virtual nanosecond, so that counters are exact.</param>
    public static ProcessStartInfo Create(string prefix, string image, string scratch, bool instructionCount)
    {
        // A full path never begins with - or @, which objcopy takes for an option or a file of arguments.
        string kernel = Path.GetFullPath(Path.Combine(prefix, "bin", "kernel.elf"));
        scratch = Path.GetFullPath(scratch);
        if (!File.Exists(kernel))
        {
            throw new BootException("ST001", $"{prefix} has no bin/kernel.elf",
                "pass the directory the kernel's install target wrote, or set SEL4_PREFIX");
        }

        ElfMachine machine = ElfFile.ReadMachine(image);
        ElfMachine kernelMachine = ElfFile.ReadMachine(kernel);
        if (machine != kernelMachine)
        {
            throw new BootException("ST003", $"{image} is for {machine}, the kernel in {prefix} for {kernelMachine}",
                "build the image for the kernel's configuration");
        }

        KernelMatch.Require(prefix, image);
        ProcessStartInfo start = machine switch
        {
            ElfMachine.X64 => X64(kernel, image, scratch),
            _ => throw new BootException("ST004", $"no QEMU machine is known for {machine}",
                "images for x86_64 can be booted"),
        };

        if (instructionCount)
        {
            Add(start.ArgumentList, "-icount", "shift=0");
        }

        return start;
    }

    private static ProcessStartInfo X64(string kernel, string image, string scratch)
    {
        // QEMU's multiboot loader takes 32-bit ELF only; the kernel's own header says it is 64-bit.
        const string Kernel32 = "kernel32.elf";
        Tool.Run("objcopy", ["-O", "elf32-i386", kernel, Path.Combine(scratch, Kernel32)]);

        // What follows a blank in the name of a module is its arguments to QEMU, and a comma begins another one: a plain name beside the kernel.
        const string Module = "image.elf";
        File.CreateSymbolicLink(Path.Combine(scratch, Module), Path.GetFullPath(image));

        var start = new ProcessStartInfo(Tool.Find("qemu-system-x86_64")) { WorkingDirectory = scratch };
        // -cpu max: the default model lacks features (huge pages, XSAVE) that kernels are built with.
        Add(start.ArgumentList, "-cpu", "max", "-m", "512", "-kernel", Kernel32, "-initrd", Module);
        Add(start.ArgumentList, "-display", "none", "-monitor", "none", "-serial", "stdio", "-no-reboot");
        return start;
    }

    private static void Add(Collection<string> list, params string[] arguments)
    {
        foreach (string argument in arguments)
        {
            list.Add(argument);
        }
    }
}
