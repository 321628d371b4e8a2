// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Model;

/// <summary>Which category a type or constant of one manifest belongs to. C keeps no such order, so it goes by what names it.</summary>
internal sealed class AbiPartition
{
    private readonly HashSet<string> _bootInfo;
    private readonly HashSet<string> _objectConstants;
    private readonly HashSet<string> _faultConstants;

    public AbiPartition(AbiManifest manifest)
    {
        _bootInfo = BootInfoRecords(manifest);

        // Sizes, and the numbers that stand in for types the kernel was built without.
        _objectConstants = [.. manifest.ObjectTypes.SelectMany(type => new[] { type.Name, type.SizeBitsConstant }).OfType<string>()];

        // Older names of the tags.
        _faultConstants = [.. manifest.Faults.Select(fault => "seL4_" + fault.Name)];
    }

    public AbiCategory Of(RecordInfo record) => _bootInfo.Contains(record.Name) ? AbiCategory.BootInfo : AbiCategory.Structs;

    public AbiCategory Of(ConstantInfo constant) =>
        _objectConstants.Contains(constant.Name) ? AbiCategory.Objects
        : _faultConstants.Contains(constant.Name) ? AbiCategory.Faults
        : IsBootInfo(constant.Name) ? AbiCategory.BootInfo
        : AbiCategory.Constants;

    public static AbiCategory Of(EnumInfo item) =>
        item.Name == "seL4_Syscall_ID" ? AbiCategory.Syscalls
        : item.Name.EndsWith("invocation_label", StringComparison.Ordinal) ? AbiCategory.Labels
        : item.Name.EndsWith("ObjectType", StringComparison.Ordinal) || item.Name is "api_object" or "api_object_t" ? AbiCategory.Objects
        : item.Name.StartsWith("seL4_Fault_tag", StringComparison.Ordinal) || item.Name.EndsWith("_Msg", StringComparison.Ordinal) ? AbiCategory.Faults
        : IsBootInfo(item.Name) || item.Name == "seL4_RootCNodeCapSlots" ? AbiCategory.BootInfo
        : AbiCategory.Constants;

    /// <summary>Of the numbers that tell the variants of a tagged union apart; where its bits are is another matter.</summary>
    public static AbiCategory OfTagValues(BitFieldType type) => type.Name == "seL4_Fault" ? AbiCategory.Faults : AbiCategory.Structs;

    private static bool IsBootInfo(string name) => name.Contains("BootInfo", StringComparison.Ordinal);

    /// <summary>The records named after BootInfo and all that are part of them, but not what they only point to.</summary>
    private static HashSet<string> BootInfoRecords(AbiManifest manifest)
    {
        ILookup<string, string> typedefs = manifest.Typedefs.ToLookup(typedef => typedef.Name, typedef => typedef.Type, StringComparer.Ordinal);
        ILookup<string, FieldInfo> fields = manifest.Records
            .SelectMany(record => record.Fields.Select(field => (record.Name, field)))
            .ToLookup(pair => pair.Name, pair => pair.field, StringComparer.Ordinal);

        // Names of any type: a manifest somebody wrote by hand may name a type after itself, and this still ends.
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(manifest.Records.Select(record => record.Name).Where(IsBootInfo));
        while (open.TryPop(out string? name))
        {
            if (!found.Add(name))
            {
                continue;
            }

            foreach (string reference in typedefs[name].Concat(fields[name].Select(field => field.Type)))
            {
                int array = reference.IndexOf('[', StringComparison.Ordinal);
                open.Push(array < 0 ? reference : reference[..array]);
            }
        }

        return found;
    }
}
