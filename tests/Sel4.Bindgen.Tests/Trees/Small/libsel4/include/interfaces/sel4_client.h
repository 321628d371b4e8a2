/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>
#include <sel4/types.h>
#include <sel4/sel4_arch/constants.h>

#define small_assert_size(type, bytes) \
    typedef unsigned long __small_##type##_size[sizeof(type) == (bytes) ? 1 : -1] LIBSEL4_UNUSED

small_assert_size(seL4_UserContext, 32);

struct seL4_TCB_SetFlags {
    int error;
    seL4_Word flags;
};
typedef struct seL4_TCB_SetFlags seL4_TCB_SetFlags_t;

struct seL4_X86_Page_GetAddress {
    int error;
    seL4_Word paddr;
};
typedef struct seL4_X86_Page_GetAddress seL4_X86_Page_GetAddress_t;

LIBSEL4_INLINE seL4_Error
seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word num_objects)
{
    seL4_Word mr0 = type;
    seL4_Word mr1 = size_bits;
    seL4_SetCap(0, root);
    seL4_SetMR(2, num_objects);
    return small_invoke(_service, UntypedRetype, 1, 3, &mr0, &mr1);
}

LIBSEL4_INLINE seL4_Error
seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Word count, seL4_UserContext *regs)
{
    seL4_Word mr0 = (seL4_Word)suspend_source;
    seL4_Word mr1 = count;
    seL4_Error result = small_invoke(_service, TCBReadRegisters, 0, 2, &mr0, &mr1);
    regs->rip = mr0;
    regs->rsp = mr1;
    regs->rflags = seL4_GetMR(2);
    regs->rax = seL4_GetMR(3);
    return result;
}

LIBSEL4_INLINE seL4_Error
seL4_TCB_WriteRegisters(seL4_TCB _service, seL4_Bool resume_target, seL4_Uint8 arch_flags, seL4_Word count,
                        seL4_UserContext *regs)
{
    seL4_Word mr0 = (seL4_Word)resume_target | ((seL4_Word)arch_flags << 8);
    seL4_Word mr1 = count;
    seL4_SetMR(2, regs->rip);
    seL4_SetMR(3, regs->rsp);
    seL4_SetMR(4, regs->rflags);
    seL4_SetMR(5, regs->rax);
    return small_invoke(_service, TCBWriteRegisters, 0, 6, &mr0, &mr1);
}

LIBSEL4_INLINE seL4_Error
seL4_TCB_SetPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word priority)
{
    seL4_Word mr0 = priority;
    seL4_Word mr1 = 0;
    seL4_SetCap(0, authority);
    return small_invoke(_service, TCBSetPriority, 1, 1, &mr0, &mr1);
}

#if (!defined(CONFIG_KERNEL_MCS) && defined(CONFIG_ENABLE_SMP_SUPPORT))
LIBSEL4_INLINE seL4_Error
seL4_TCB_SetAffinity(seL4_TCB _service, seL4_Word affinity)
{
    seL4_Word mr0 = affinity;
    seL4_Word mr1 = 0;
    return small_invoke(_service, TCBSetAffinity, 0, 1, &mr0, &mr1);
}
#endif

#if defined(CONFIG_HARDWARE_DEBUG_API)
LIBSEL4_INLINE seL4_Error
seL4_TCB_UnsetBreakpoint(seL4_TCB _service, seL4_Uint16 bp_num)
{
    seL4_Word mr0 = bp_num;
    seL4_Word mr1 = 0;
    return small_invoke(_service, TCBUnsetBreakpoint, 0, 1, &mr0, &mr1);
}
#endif

#if (defined(CONFIG_DEBUG_BUILD) || defined(CONFIG_KERNEL_MCS))
LIBSEL4_INLINE seL4_Error
seL4_TCB_Resume(seL4_TCB _service)
{
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    return small_invoke(_service, TCBResume, 0, 0, &mr0, &mr1);
}
#endif

LIBSEL4_INLINE seL4_TCB_SetFlags_t
seL4_TCB_SetFlags(seL4_TCB _service, seL4_Word clear, seL4_Word set)
{
    seL4_TCB_SetFlags_t result;
    seL4_Word mr0 = clear;
    seL4_Word mr1 = set;
    result.error = small_invoke(_service, TCBSetFlags, 0, 2, &mr0, &mr1);
    result.flags = mr0;
    return result;
}

LIBSEL4_INLINE seL4_Error
seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    seL4_Word mr0 = index;
    seL4_Word mr1 = depth;
    return small_invoke(_service, CNodeDelete, 0, 2, &mr0, &mr1);
}

LIBSEL4_INLINE seL4_Error
seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_CNode src_root, seL4_CapRights_t rights, seL4_Word badge)
{
    seL4_Word mr0 = dest_index;
    seL4_Word mr1 = rights.words[0];
    seL4_SetCap(0, src_root);
    seL4_SetMR(2, badge);
    return small_invoke(_service, CNodeMint, 1, 3, &mr0, &mr1);
}

LIBSEL4_INLINE seL4_Error
seL4_X86_PDPT_Map(seL4_X86_PDPT _service, seL4_X64_PML4 pml4, seL4_Word vaddr, seL4_X86_VMAttributes attr)
{
    seL4_Word mr0 = vaddr;
    seL4_Word mr1 = attr;
    seL4_SetCap(0, pml4);
    return small_invoke(_service, X86PDPTMap, 1, 2, &mr0, &mr1);
}

LIBSEL4_INLINE seL4_X86_Page_GetAddress_t
seL4_X86_Page_GetAddress(seL4_X86_Page _service)
{
    seL4_X86_Page_GetAddress_t result;
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    result.error = small_invoke(_service, X86PageGetAddress, 0, 0, &mr0, &mr1);
    result.paddr = mr0;
    return result;
}

#if defined(CONFIG_IOMMU)
LIBSEL4_INLINE seL4_Error
seL4_X86_IOPageTable_Map(seL4_X86_IOPageTable _service, seL4_X86_IOSpace iospace, seL4_Word ioaddr)
{
    seL4_Word mr0 = ioaddr;
    seL4_Word mr1 = 0;
    seL4_SetCap(0, iospace);
    return small_invoke(_service, X86IOPageTableMap, 1, 1, &mr0, &mr1);
}
#endif

LIBSEL4_INLINE seL4_Error
seL4_X86_PageTable_Unmap(seL4_X86_PageTable _service)
{
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    return small_invoke(_service, X86PageTableUnmap, 0, 0, &mr0, &mr1);
}
