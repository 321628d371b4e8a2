// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// One invocation as Sel4.Typed shows it. Three C arguments that address a slot are one <c>Slot</c>; two arguments that address a slot in
/// the invoked CNode make the invocation a method of <c>Slot</c>.
/// </summary>
internal sealed class TypedMethod
{
    // libsel4's loops over a record follow the caller's count. The record's size has to limit each of them.
    private static readonly Dictionary<string, (string Count, string Record)> s_counts = new(StringComparer.Ordinal)
    {
        ["seL4_TCB_ReadRegisters"] = ("count", "regs"),
        ["seL4_TCB_WriteRegisters"] = ("count", "regs"),
    };

    public TypedMethod(MethodInfo method, string interfaceName, TypedTypes types)
    {
        Method = method;
        IReadOnlyList<MethodParameter> all = method.Parameters;
        OnSlot = interfaceName == "seL4_CNode" && all.Count >= 2 && IsSlotWord(all[0], "index") && IsSlotWord(all[1], "depth")
            && all[0].Name is "index" or "dest_index";
        string? count = Count(method);
        var parameters = new List<TypedParameter>();
        for (int i = OnSlot ? 2 : 0; i < all.Count; i++)
        {
            if (SlotName(all, i) is { } slot)
            {
                parameters.Add(TypedParameter.OfSlot(slot));
                i += 2;
            }
            else if (all[i].Name != count)
            {
                parameters.Add(new TypedParameter(all[i], interfaceName, types, checkedRecord: count is not null || !all.Any(IsPlainNumber)));
            }
        }

        if (count is not null)
        {
            TypedParameter record = parameters.First(parameter => parameter.CName == s_counts[method.Function].Record);
            if (record.ByReference)
            {
                parameters.Add(TypedParameter.OfCount(count, record));
            }
            else
            {
                parameters.Add(new TypedParameter(all.First(parameter => parameter.Name == count), interfaceName, types, checkedRecord: false));
            }
        }

        Parameters = parameters;
        Arguments = [.. all.Select(parameter => parameters.Find(typed => typed.CName == parameter.Name)).OfType<TypedParameter>().Where(typed => typed.IsArgument)];
    }

    public MethodInfo Method { get; }

    /// <summary>Whether it is a method of <c>Slot</c>, and not of its interface's type.</summary>
    public bool OnSlot { get; }

    /// <summary>In the order of the C# method.</summary>
    public IReadOnlyList<TypedParameter> Parameters { get; }

    /// <summary>In the order of the C function.</summary>
    public IReadOnlyList<TypedParameter> Arguments { get; }

    private static string? Count(MethodInfo method) =>
        s_counts.TryGetValue(method.Function, out (string Count, string Record) names)
        && method.Parameters.Any(parameter => parameter.Name == names.Count && IsPlainNumber(parameter))
        && method.Parameters.Any(parameter => parameter.Name == names.Record && parameter.ByReference)
            ? names.Count
            : null;

    // A number beside a pointer may be a count of what C reads or writes there.
    private static bool IsPlainNumber(MethodParameter parameter) =>
        !parameter.ByReference && !parameter.Capability && parameter.Direction == ParameterDirection.In
        && parameter.Type is not ("seL4_Bool" or "seL4_CPtr" or "seL4_CapRights_t") && parameter.Name != "arch_flags";

    // What (root, index, depth) from here on are called as one: "src" of (src_root, src_index, src_depth). Null if it is something else.
    private static string? SlotName(IReadOnlyList<MethodParameter> all, int first)
    {
        if (first + 2 >= all.Count || all[first].Type != "seL4_CNode" || !IsSlotWord(all[first + 1], "index") || !IsSlotWord(all[first + 2], "depth"))
        {
            return null;
        }

        string root = all[first].Name;
        string prefix = all[first + 1].Name[..^"index".Length];
        return all[first + 2].Name == prefix + "depth" && (root == prefix + "root" || root == "root") ? root + "/" + prefix.TrimEnd('_') : null;
    }

    private static bool IsSlotWord(MethodParameter parameter, string what) =>
        parameter.Type is "seL4_Word" or "seL4_Uint8" && (parameter.Name == what || parameter.Name.EndsWith("_" + what, StringComparison.Ordinal));
}
