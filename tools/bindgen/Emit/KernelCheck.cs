// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// Ends the compilation of a C file with one error if the headers are of another kernel than the bindings. Without it, the compiler
/// reports each function and each layout that differs.
/// </summary>
internal static class KernelCheck
{
    // Which of them matter is measured: docs/abi-options.md. A difference either way renumbers something, or changes a layout.
    private static readonly HashSet<string> s_sameInBoth = new(StringComparer.Ordinal)
    {
        "ARM_HYPERVISOR_SUPPORT", "ARM_SMMU", "ENABLE_SMP_SUPPORT", "HARDWARE_DEBUG_API", "IOMMU", "KERNEL_MCS", "LIB_SEL4_USE_THREAD_LOCALS", "SYSENTER",
        "TK1_SMMU", "VTX", "X86_64_VTX_64BIT_GUESTS",
    };

    // These only add. A kernel that has more than the bindings is no error.
    private static readonly HashSet<string> s_inKernelToo = new(StringComparer.Ordinal)
    {
        "BENCHMARK_TRACEPOINTS", "BENCHMARK_TRACK_KERNEL_ENTRIES", "BENCHMARK_TRACK_UTILISATION", "DANGEROUS_CODE_INJECTION", "DEBUG_BUILD",
        "ENABLE_BENCHMARKS", "KERNEL_INVOCATION_REPORT_ERROR_IPC", "KERNEL_X86_DANGEROUS_MSR", "PRINTING", "SET_TLS_BASE_SELF",
    };

    /// <summary>Begins the check. What belongs to the kernel follows, up to <see cref="End"/>.</summary>
    public static StringBuilder Begin(StringBuilder text, AbiManifest manifest)
    {
        text.Append("#include <").Append(Materialise.ConfigFiles.ConfigHeader).Append(">\n\n");
        string directive = "#if ";
        string architecture = "ARCH_" + manifest.Target.Architecture.ToUpperInvariant();
        IEnumerable<ConfigOption> options = manifest.Options
            .Where(option => option.Kind == OptionKind.Boolean && (option.Name == architecture || s_sameInBoth.Contains(option.Name) || s_inKernelToo.Contains(option.Name)))
            .OrderBy(option => option.Name == architecture ? 0 : option.Name == "KERNEL_MCS" ? 1 : 2);
        foreach (ConfigOption option in options)
        {
            bool expected = option.Value == "true";
            if (!expected && s_inKernelToo.Contains(option.Name))
            {
                continue;
            }

            text.Append(directive).Append(expected ? "!" : "").Append("defined(CONFIG_").Append(option.Name).Append(")\n");
            text.Append("#error \"SC005: the bindings are for configuration ").Append(manifest.Config).Append(", but the kernel is built ");
            text.Append(expected ? "without" : "with").Append(" CONFIG_").Append(option.Name);
            text.Append(": set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it\"\n");
            directive = "#elif ";
        }

        return text.Append(directive == "#if " ? "#if 1\n" : "#else\n");
    }

    /// <summary>Ends what <see cref="Begin"/> has begun.</summary>
    public static StringBuilder End(StringBuilder text) => text.Append("#endif\n");
}
