// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>Which part of the interface a record, enum or constant belongs to. Decided over both sides, so they agree.</summary>
internal sealed class Categories
{
    private readonly HashSet<string> _bootInfo = new(StringComparer.Ordinal);
    private readonly HashSet<string> _objects = new(StringComparer.Ordinal);

    public Categories(params Side[] sides)
    {
        foreach (Side side in sides)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (RecordInfo record in side.Manifest.Records.Where(record => record.Name.Contains("BootInfo", StringComparison.Ordinal)))
            {
                AddBootInfo(side, record.Name, seen);
            }

            foreach (ObjectTypeInfo type in side.Manifest.ObjectTypes)
            {
                _objects.Add(type.Name);
                if (type.SizeBitsConstant is not null)
                {
                    _objects.Add(type.SizeBitsConstant);
                }
            }
        }
    }

    public AbiCategory OfRecord(string name) =>
        _bootInfo.Contains(name) ? AbiCategory.BootInfo
        : name.StartsWith("seL4_Fault", StringComparison.Ordinal) ? AbiCategory.Faults
        : AbiCategory.Structs;

    public AbiCategory OfEnum(EnumInfo item)
    {
        if (item.Name.Contains("invocation_label", StringComparison.Ordinal))
        {
            return AbiCategory.Labels;
        }

        if (item.Name.EndsWith("_Msg", StringComparison.Ordinal))
        {
            return AbiCategory.Faults;
        }

        if (item.Members.Any(member => member.Name == "seL4_CapInitThreadTCB"))
        {
            return AbiCategory.BootInfo;
        }

        // The members of one enum belong together: the first that tells decides for all.
        return item.Members.Select(member => OfConstant(member.Name)).FirstOrDefault(category => category != AbiCategory.Constants, AbiCategory.Constants);
    }

    public AbiCategory OfConstant(string name) =>
        _objects.Contains(name) || name.EndsWith("ObjectTypeCount", StringComparison.Ordinal) || IsSize(name) ? AbiCategory.Objects
        : Starts(name, "SEL4_BOOTINFO") || Starts(name, "seL4_BootInfo") || name == "seL4_NumInitialCaps" ? AbiCategory.BootInfo
        : Starts(name, "seL4_Fault_") ? AbiCategory.Faults
        : Starts(name, "seL4_Sys") ? AbiCategory.Syscalls
        : AbiCategory.Constants;

    private static bool IsSize(string name) => Starts(name, "seL4_") && name.EndsWith("Bits", StringComparison.Ordinal);

    private static bool Starts(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>What BootInfo holds by value is BootInfo; what it only points to is not.</summary>
    private void AddBootInfo(Side side, string name, HashSet<string> seen)
    {
        RecordInfo? record = side.Types.Record(name);
        if (record is null || !seen.Add(name))
        {
            return;
        }

        _bootInfo.Add(name);

        foreach (FieldInfo field in record.Fields)
        {
            CType type = TypeTable.Parse(side.Types.Resolve(field.Type));
            while (type is CType.Array array)
            {
                type = array.Element is CType.Named element ? TypeTable.Parse(side.Types.Resolve(element.Name)) : array.Element;
            }

            if (type is CType.Named named)
            {
                AddBootInfo(side, named.Name, seen);
            }
        }
    }
}
