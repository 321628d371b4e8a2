/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>

typedef enum _object {
    seL4_X86_4K = seL4_ModeObjectTypeCount,
    seL4_X86_PageTableObject,
#ifdef CONFIG_IOMMU
    seL4_X86_IOPageTableObject,
#endif
    seL4_ObjectTypeCount
} seL4_ArchObjectType;

/* The number of an object this kernel cannot make. */
#ifndef CONFIG_IOMMU
#define seL4_X86_IOPageTableObject 0xffffff
#endif
