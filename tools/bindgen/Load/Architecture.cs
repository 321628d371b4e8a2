// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>An architecture of seL4.</summary>
/// <param name="Name">seL4's name, as in SEL4_ARCH.</param>
/// <param name="Family">The kernel's name of the family, as in ARCH.</param>
/// <param name="WordBits">Size of a word, a pointer and a <c>long</c>.</param>
/// <param name="Triple">What clang is told; never the host's.</param>
internal sealed record Architecture(string Name, string Family, int WordBits, string Triple)
{
    public static readonly IReadOnlyList<Architecture> All =
    [
        new("x86_64", "x86", 64, "x86_64-unknown-none-elf"),
        new("ia32", "x86", 32, "i686-unknown-none-elf"),
        new("aarch64", "arm", 64, "aarch64-unknown-none-elf"),
        new("aarch32", "arm", 32, "arm-unknown-linux-gnueabi"),
        new("riscv64", "riscv", 64, "riscv64-unknown-none-elf"),
        new("riscv32", "riscv", 32, "riscv32-unknown-none-elf"),
    ];

    /// <summary>Words a config's name may begin with that are architectures of seL4 without bindings here.</summary>
    private static readonly string[] Unsupported = ["arm_hyp"];

    /// <summary>Beginnings of the names of options that only one family has.</summary>
    private static readonly (string Family, string Prefix)[] FamilyOptions =
    [
        ("x86", "VTX"), ("x86", "X86_"), ("x86", "KERNEL_X86_"), ("x86", "IOMMU"),
        ("arm", "ARM_"), ("arm", "KERNEL_ARM_"), ("arm", "TK1_SMMU"),
        ("riscv", "RISCV_"), ("riscv", "KERNEL_RISCV_"),
    ];

    public static Architecture Find(InstallTree tree, KernelConfig config)
    {
        string name = config.Text("SEL4_ARCH");
        string file = tree.PathOf(KernelConfig.KernelFile);
        Architecture found = All.FirstOrDefault(architecture => architecture.Name == name)
            ?? throw new BindgenException(
                ErrorCode.SB007, file, null, $"architecture {name} is not supported",
                $"supported are {string.Join(", ", All.Select(architecture => architecture.Name))}");
        int bits = config.Number("WORD_SIZE");
        return bits == found.WordBits
            ? found
            : throw new BindgenException(
                ErrorCode.SB003, file, null, $"option WORD_SIZE is {bits}, but words of {name} have {found.WordBits} bits", "install the kernel again");
    }

    /// <summary>A config is called after its architecture, and says <c>mcs</c> just when the kernel is.</summary>
    public void CheckConfigName(string configName, KernelConfig config, InstallTree tree)
    {
        string first = configName.Split('-')[0];
        bool known = All.Any(architecture => architecture.Name == first) || Unsupported.Contains(first, StringComparer.Ordinal);
        string file = tree.PathOf(KernelConfig.KernelFile);
        if (first != Name)
        {
            throw new BindgenException(
                ErrorCode.SB008, file, null,
                known ? $"config {configName} is of {first}, but the tree is of {Name}" : $"config {configName} does not begin with the tree's architecture {Name}",
                $"pass another --prefix, or a --config that begins with {Name}");
        }

        bool saysMcs = configName.Split('-').Contains("mcs", StringComparer.Ordinal);
        if (saysMcs != config.Flag("KERNEL_MCS"))
        {
            throw new BindgenException(
                ErrorCode.SB008, file, null,
                saysMcs
                    ? $"config {configName} says mcs, but KERNEL_MCS is off in the tree"
                    : $"KERNEL_MCS is on in the tree, but config {configName} does not say mcs",
                "pass another --prefix or another --config");
        }
    }

    /// <summary>Whether an option belongs to another family, so that a tree of this one does not list it.</summary>
    public bool IsForeign(string option) =>
        FamilyOptions.Any(item => item.Family != Family && option.StartsWith(item.Prefix, StringComparison.Ordinal));
}
