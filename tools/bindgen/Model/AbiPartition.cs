// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Model;

/// <summary>
/// Which category a record, bit-field, enum or constant belongs to: the only place that decides it. C keeps no such order,
/// so it goes by what else the manifest says of a name, and by the name where it says nothing. What is a type's size in one
/// kernel may so be a plain number in another.
/// </summary>
internal sealed class AbiPartition
{
    private readonly HashSet<string> _bootInfoRecords;
    private readonly Dictionary<string, AbiCategory> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AbiCategory> _members = new(StringComparer.Ordinal);

    public AbiPartition(AbiManifest manifest)
    {
        _bootInfoRecords = BootInfoRecords(manifest);
        Know(AbiCategory.Syscalls, manifest.Syscalls.Select(syscall => "seL4_Sys" + syscall.Name));
        Know(AbiCategory.Labels, manifest.Labels.Select(label => label.Name));
        Know(AbiCategory.Objects, manifest.ObjectTypes.SelectMany(type => new[] { type.Name, type.SizeBitsConstant }).OfType<string>());

        // The tags, and older names of them.
        Know(AbiCategory.Faults, manifest.Faults.SelectMany(fault => new[] { "seL4_Fault_" + fault.Name, "seL4_" + fault.Name }));

        // A macro that has the name of an enum's member belongs where the member does.
        foreach (EnumInfo item in manifest.Enums)
        {
            AbiCategory category = Of(item);
            foreach (EnumMember member in item.Members)
            {
                _members.TryAdd(member.Name, category);
            }
        }
    }

    public AbiCategory Of(RecordInfo record) => OfRecord(record.Name);

    /// <summary>Bit-fields belong where the record does that has them.</summary>
    public AbiCategory Of(BitFieldType type) => OfRecord(type.Record);

    /// <summary>The members of one enum belong together: the first that tells decides for all.</summary>
    public AbiCategory Of(EnumInfo item) =>
        item.Name.EndsWith("invocation_label", StringComparison.Ordinal) ? AbiCategory.Labels
        : item.Name.EndsWith("_Msg", StringComparison.Ordinal) ? AbiCategory.Faults
        : item.Members.Where(member => !member.Padding).Select(member => OfName(member.Name))
            .FirstOrDefault(category => category != AbiCategory.Constants, AbiCategory.Constants);

    public AbiCategory Of(ConstantInfo constant) => _members.TryGetValue(constant.Name, out AbiCategory category) ? category : OfName(constant.Name);

    private AbiCategory OfRecord(string name) =>
        _bootInfoRecords.Contains(name) ? AbiCategory.BootInfo
        : Starts(name, "seL4_Fault", "seL4_PageFaultIpc") ? AbiCategory.Faults
        : AbiCategory.Structs;

    private AbiCategory OfName(string name) =>
        _known.TryGetValue(name, out AbiCategory category) ? category

        // The numbers of types that are switched off, older names of types, and how many types there are.
        : name.EndsWith("ObjectTypeCount", StringComparison.Ordinal)
            || (Starts(name, "seL4_") && name.EndsWith("Object", StringComparison.Ordinal)) ? AbiCategory.Objects

        // Slots of the initial capabilities, and the tables of the machine BootInfo hands on.
        : IsBootInfo(name) || Starts(name, "SEL4_BOOTINFO", "seL4_CapInitThread", "SEL4_MULTIBOOT") ? AbiCategory.BootInfo

        // Labels and registers of faults as they were named before there were enums of them.
        : Starts(name, "SEL4_PFIPC", "SEL4_EXCEPT_IPC", "SEL4_USER_EXCEPTION") ? AbiCategory.Faults

        // Older names of labels, which have no prefix of seL4's.
        : Starts(name, "ARM", "X86", "RISCV") && !name.Contains('_', StringComparison.Ordinal) ? AbiCategory.Labels
        : AbiCategory.Constants;

    private void Know(AbiCategory category, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            _known.TryAdd(name, category);
        }
    }

    private static bool IsBootInfo(string name) => name.Contains("BootInfo", StringComparison.Ordinal);

    private static bool Starts(string name, params ReadOnlySpan<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

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
