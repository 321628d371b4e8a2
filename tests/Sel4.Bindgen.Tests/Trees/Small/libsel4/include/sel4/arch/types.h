/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/simple_types.h>
#include <sel4/sel4_arch/types.h>

typedef seL4_CPtr seL4_X86_Page;
typedef seL4_CPtr seL4_X86_PDPT;
typedef seL4_CPtr seL4_X86_PageTable;
typedef seL4_CPtr seL4_X86_IOPageTable;
typedef seL4_CPtr seL4_X86_IOSpace;

/* A name that is a typedef and a macro with a stray semicolon: C text that uses the name does not compile. */
typedef seL4_CPtr seL4_X86_OldTable;
#define seL4_X86_OldTable seL4_X86_PageTable;

/* Another name of a type. */
#define seL4_X86_SmallFrame seL4_X86_Page

typedef enum {
    seL4_X86_Default_VMAttributes = 0,
    seL4_X86_WriteBack = 0,
    seL4_X86_CacheDisabled = 2,
    SEL4_FORCE_LONG_ENUM(seL4_X86_VMAttributes),
} seL4_X86_VMAttributes;
