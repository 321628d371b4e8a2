// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace Sel4.Bindgen.Model;

/// <summary>Which constant of the headers holds an object type's size; C has no rule that would tell.</summary>
internal static class ObjectSizes
{
    private static readonly Dictionary<string, (string? Constant, bool Variable)> Table = new(StringComparer.Ordinal)
    {
        ["seL4_UntypedObject"] = (null, true),
        ["seL4_TCBObject"] = ("seL4_TCBBits", false),
        ["seL4_EndpointObject"] = ("seL4_EndpointBits", false),
        ["seL4_NotificationObject"] = ("seL4_NotificationBits", false),
        ["seL4_CapTableObject"] = ("seL4_SlotBits", true),
        ["seL4_SchedContextObject"] = ("seL4_MinSchedContextBits", true),
        ["seL4_ReplyObject"] = ("seL4_ReplyBits", false),
        ["seL4_X86_4K"] = ("seL4_PageBits", false),
        ["seL4_X86_LargePageObject"] = ("seL4_LargePageBits", false),
        ["seL4_X64_HugePageObject"] = ("seL4_HugePageBits", false),
        ["seL4_X86_PageTableObject"] = ("seL4_PageTableBits", false),
        ["seL4_X86_PageDirectoryObject"] = ("seL4_PageDirBits", false),
        ["seL4_X86_PDPTObject"] = ("seL4_PDPTBits", false),
        ["seL4_X64_PML4Object"] = ("seL4_PML4Bits", false),
        ["seL4_X86_IOPageTableObject"] = ("seL4_IOPageTableBits", false),
        ["seL4_X86_VCPUObject"] = ("seL4_X86_VCPUBits", false),
        ["seL4_X86_EPTPML4Object"] = ("seL4_X86_EPTPML4Bits", false),
        ["seL4_X86_EPTPDPTObject"] = ("seL4_X86_EPTPDPTBits", false),
        ["seL4_X86_EPTPDObject"] = ("seL4_X86_EPTPDBits", false),
        ["seL4_X86_EPTPTObject"] = ("seL4_X86_EPTPTBits", false),
        ["seL4_ARM_SmallPageObject"] = ("seL4_PageBits", false),
        ["seL4_ARM_LargePageObject"] = ("seL4_LargePageBits", false),
        ["seL4_ARM_SectionObject"] = ("seL4_SectionBits", false),
        ["seL4_ARM_SuperSectionObject"] = ("seL4_SuperSectionBits", false),
        ["seL4_ARM_HugePageObject"] = ("seL4_HugePageBits", false),
        ["seL4_ARM_PageTableObject"] = ("seL4_PageTableBits", false),
        ["seL4_ARM_PageDirectoryObject"] = ("seL4_PageDirBits", false),
        ["seL4_ARM_VSpaceObject"] = ("seL4_VSpaceBits", false),
        ["seL4_ARM_VCPUObject"] = ("seL4_ARM_VCPUBits", false),
        ["seL4_ARM_IOPageTableObject"] = ("seL4_IOPageTableBits", false),
        ["seL4_RISCV_4K_Page"] = ("seL4_PageBits", false),
        ["seL4_RISCV_Mega_Page"] = ("seL4_LargePageBits", false),
        ["seL4_RISCV_Giga_Page"] = ("seL4_HugePageBits", false),
        ["seL4_RISCV_Tera_Page"] = ("seL4_TeraPageBits", false),
        ["seL4_RISCV_PageTableObject"] = ("seL4_PageTableBits", false),
    };

    /// <summary>Types of pages are not all called objects.</summary>
    public static bool IsObjectType(string name) =>
        Table.ContainsKey(name) || (name.StartsWith("seL4_", StringComparison.Ordinal) && name.EndsWith("Object", StringComparison.Ordinal));

    /// <summary>No constant for a type that is not known: its size is then left open, not guessed.</summary>
    public static (string? Constant, bool Variable) For(string objectType) => Table.GetValueOrDefault(objectType);
}
