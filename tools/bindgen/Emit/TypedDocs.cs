// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Documentation of typed invocations, composed of what the model says and what a parameter's name means.</summary>
internal static class TypedDocs
{
    private static readonly Dictionary<string, string> s_parameters = new(StringComparer.Ordinal)
    {
        ["affinity"] = "The core to run on: 0 to the number of cores - 1.",
        ["arch_flags"] = "Architecture-specific flags; none are defined, pass 0.",
        ["attr"] = "Caching attributes of the mapping.",
        ["authority"] = "A thread whose maximum controlled priority bounds what may be set.",
        ["badge"] = "The badge, or the guard of a CNode capability.",
        ["budget"] = "Time per period, in microseconds.",
        ["buffer"] = "Virtual address of the IPC buffer, aligned to its size; 0 for none.",
        ["bufferFrame"] = "The frame that holds the IPC buffer; null for none.",
        ["count"] = "How many registers, counted from the first of the record.",
        ["cspace_root"] = "The root CNode of the thread's CSpace.",
        ["cspace_root_data"] = "Guard and guard size to set on the root CNode, or 0 to leave it as it is.",
        ["depth"] = "How many bits of the index to resolve: 1 to seL4_WordBits.",
        ["dest_badge"] = "The badge to set on the capability at the destination.",
        ["dest_depth"] = "How many bits of the destination's index to resolve: 1 to seL4_WordBits.",
        ["dest_index"] = "The destination's address below this CNode; the slot must be empty.",
        ["domain"] = "The domain's number: 0 to the number of domains - 1.",
        ["extra_refills"] = "Refills a scheduling context may have beyond the kernel's least number.",
        ["fault_ep"] = "Where the thread's faults go; null for nowhere.",
        ["first_port"] = "The lowest port of the range.",
        ["index"] = "The slot's address below the CNode.",
        ["irq"] = "The interrupt's number on this platform.",
        ["last_port"] = "The highest port of the range.",
        ["mcp"] = "Maximum controlled priority: 0 to seL4_MaxPrio.",
        ["node_depth"] = "How many bits of the index to resolve; 0 names the root itself.",
        ["node_index"] = "The destination CNode's address below the root.",
        ["node_offset"] = "The first slot in the destination CNode; it and those after it must be empty.",
        ["notification"] = "The notification to use.",
        ["num_objects"] = "How many objects: 1 to seL4_UntypedRetypeMaxObjects.",
        ["paddr"] = "The frame's physical address.",
        ["period"] = "The period, in microseconds.",
        ["pivot_badge"] = "The badge to set on the capability that moves from the pivot to the destination.",
        ["pivot_depth"] = "How many bits of the pivot's index to resolve: 1 to seL4_WordBits.",
        ["pivot_index"] = "The pivot's address below its root; its capability moves to the destination.",
        ["pivot_root"] = "The CNode the pivot is resolved from.",
        ["port"] = "The port's number, in the range of this capability.",
        ["priority"] = "The priority: 0 (lowest) to seL4_MaxPrio.",
        ["regs"] = "The registers, in the order of the record.",
        ["resume_target"] = "Whether to resume the thread that was written.",
        ["rights"] = "At most these rights; what the source lacks stays lacking.",
        ["root"] = "The CNode the slot is resolved from.",
        ["size_bits"] = "For untypeds 2^n bytes, for CNodes 2^n slots; ignored for objects of one size.",
        ["source"] = "The thread to read from.",
        ["src_depth"] = "How many bits of the source's index to resolve: 1 to seL4_WordBits.",
        ["src_index"] = "The source's address below its root.",
        ["src_root"] = "The CNode the source is resolved from.",
        ["suspend_source"] = "Whether to suspend the thread that was read.",
        ["tls_base"] = "Address for the thread register; the ABI of the target says what is there.",
        ["type"] = "What to make.",
        ["vaddr"] = "The virtual address, aligned to what is mapped there.",
        ["vspace"] = "The address space.",
        ["vspace_root"] = "The root of the thread's address space.",
        ["vspace_root_data"] = "No architecture uses it; pass 0.",
    };

    public static string Parameter(TypedParameter parameter) =>
        s_parameters.TryGetValue(parameter.CName, out string? text)
            ? text
            : $"The C argument <c>{parameter.CName}</c>.";

    /// <summary>The lines above a method.</summary>
    public static IEnumerable<string> Method(MethodInfo method, IReadOnlyList<TypedParameter> parameters)
    {
        yield return $"/// <summary>Corresponds to <c>{method.Function}</c>.</summary>";
        if (method.Condition is { } condition)
        {
            yield return $"/// <remarks>Needs a kernel with <c>{DocComment.Escape(condition)}</c>.</remarks>";
        }

        foreach (TypedParameter parameter in parameters)
        {
            yield return $"/// <param name=\"{parameter.Name.TrimStart('@')}\">{Parameter(parameter)}</param>";
        }

        IEnumerable<string> errors = method.Errors
            .Select(error => error.StartsWith("seL4_", StringComparison.Ordinal) ? error["seL4_".Length..] : error)
            .Select(error => $"<see cref=\"ErrorCode.{error}\"/>");
        string list = string.Join(", ", errors);
        yield return list.Length == 0
            ? "/// <returns>The kernel's answer.</returns>"
            : $"/// <returns>No error, or one of {list}, with its payload.</returns>";
    }
}
