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
        ["badge"] = "The badge of an endpoint or notification. For a CNode, pass a <see cref=\"CNodeGuard\"/> instead.",
        ["budget"] = "Time per period, in microseconds.",
        ["buffer"] = "Virtual address of the IPC buffer, aligned to its size; 0 for none.",
        ["bufferFrame"] = "The frame that holds the IPC buffer; null for none.",
        ["count"] = "How many registers, counted from the first of the record: 1 to all, which is the default.",
        ["cspace_root"] = "The root CNode of the thread's CSpace.",
        ["cspace_root_data"] = "The guard to set on the root CNode; <c>default</c> leaves it as it is.",
        ["dest_badge"] = "The badge to set on the capability at the destination.",
        ["domain"] = "The domain's number: 0 to the number of domains - 1.",
        ["extra_refills"] = "Refills a scheduling context may have beyond the kernel's least number.",
        ["fault_ep"] = "The endpoint that receives the thread's faults; null for none.",
        ["first_port"] = "The lowest port of the range.",
        ["index"] = "The entry's number in the domain schedule, from 0.",
        ["irq"] = "The interrupt's number on this platform.",
        ["last_port"] = "The highest port of the range.",
        ["mcp"] = "Maximum controlled priority: 0 to seL4_MaxPrio.",
        ["node_offset"] = "The number of the first slot in that CNode; it and those after it must be empty.",
        ["notification"] = "The notification to use.",
        ["num_objects"] = "How many objects: 1 to seL4_UntypedRetypeMaxObjects.",
        ["paddr"] = "The frame's physical address.",
        ["period"] = "The period, in microseconds.",
        ["pivot_badge"] = "The badge to set on the capability that moves from the pivot to the destination.",
        ["port"] = "The port's number, in the range of this capability.",
        ["priority"] = "The priority: 0 (lowest) to seL4_MaxPrio.",
        ["regs"] = "The registers to write.",
        ["resume_target"] = "Whether to resume the thread that was written.",
        ["rights"] = "Upper bound on the rights granted. Rights the source lacks are not added.",
        ["size_bits"] = "For untypeds 2^n bytes, for CNodes 2^n slots; ignored for objects of one size.",
        ["source"] = "The thread to read from.",
        ["suspend_source"] = "Whether to suspend the thread that was read.",
        ["tls_base"] = "Value for the TLS base register. The ABI of the target defines what is at that address.",
        ["type"] = "What to make.",
        ["vaddr"] = "The virtual address, aligned to what is mapped there.",
        ["vspace"] = "The address space.",
        ["vspace_root"] = "The root of the thread's address space.",
        ["vspace_root_data"] = "No architecture uses it; pass 0.",
    };

    public static string Parameter(TypedParameter parameter) =>
        parameter.Type == "Slot" ? Slot(parameter.Name)
        : parameter is { CName: "regs", IsOut: true } ? "Receives the registers. Those beyond <paramref name=\"count\"/>, and all after an error, are 0."
        : s_parameters.TryGetValue(parameter.CName, out string? text) ? text
        : $"The C argument <c>{parameter.CName}</c>.";

    private static string Slot(string name) => name switch
    {
        "source" => "The slot to take the capability from.",
        "pivot" => "The slot whose capability moves to this one; the capability of the source takes its place.",
        "node" => "The slot that holds the CNode to put the new capabilities into.",
        _ => "The slot to put the new capability into; it must be empty.",
    };

    /// <summary>The lines above a method.</summary>
    public static IEnumerable<string> Method(TypedMethod typed)
    {
        MethodInfo method = typed.Method;
        IReadOnlyList<TypedParameter> parameters = typed.Parameters;
        string slot = typed.OnSlot ? " This slot is its destination." : "";
        yield return $"/// <summary>Corresponds to <c>{method.Function}</c>.{(method.Parameters.Any(p => p.Name == "dest_index") ? slot : "")}</summary>";
        if (method.Condition is { } condition)
        {
            yield return $"/// <remarks>Needs a kernel with <c>{DocComment.Escape(condition)}</c>.</remarks>";
        }

        foreach (TypedParameter parameter in parameters)
        {
            yield return $"/// <param name=\"{parameter.Name.TrimStart('@')}\">{Parameter(parameter)}</param>";
        }

        foreach (TypedParameter parameter in parameters.Where(p => p.Counted is not null))
        {
            yield return $"/// <exception cref=\"System.ArgumentOutOfRangeException\"><paramref name=\"{parameter.Name}\"/> is negative or above <see cref=\"{parameter.Counted!.Type}.RegisterCount\"/>; nothing was called.</exception>";
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
