// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>An architecture bindgen emits for: 64-bit words, so that C# enums can have the size of C's.</summary>
/// <param name="Name">seL4's name, as in SEL4_ARCH.</param>
/// <param name="Family">The kernel's name of the family, as in ARCH.</param>
/// <param name="Triple">What clang is told; never the host's.</param>
/// <param name="OptionPrefixes">Options that only exist for this family.</param>
internal sealed record Architecture(string Name, string Family, string Triple, IReadOnlyList<string> OptionPrefixes)
{
    public static readonly IReadOnlyList<Architecture> All =
    [
        new("x86_64", "x86", "x86_64-unknown-none-elf", ["VTX", "X86_", "KERNEL_X86_", "IOMMU"]),
        new("aarch64", "arm", "aarch64-unknown-none-elf", ["ARM_", "KERNEL_ARM_", "TK1_SMMU"]),
        new("riscv64", "riscv", "riscv64-unknown-none-elf", ["RISCV_", "KERNEL_RISCV_"]),
    ];

    /// <summary>Words a config's name may begin with that are architectures of seL4 without bindings here.</summary>
    private static readonly string[] Unsupported = ["ia32", "aarch32", "arm_hyp", "riscv32"];

    public static Architecture Find(InstallTree tree, KernelConfig config)
    {
        string name = config.Text("SEL4_ARCH");
        return All.FirstOrDefault(architecture => architecture.Name == name)
            ?? throw new BindgenException(
                ErrorCode.SB007, tree.PathOf(KernelConfig.KernelFile), null, $"architecture {name} is not supported",
                $"supported are {string.Join(", ", All.Select(architecture => architecture.Name))}");
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
        All.Any(other => other.Family != Family && other.OptionPrefixes.Any(prefix => option.StartsWith(prefix, StringComparison.Ordinal)));
}
