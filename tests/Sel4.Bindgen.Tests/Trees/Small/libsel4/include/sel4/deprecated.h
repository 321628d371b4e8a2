/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/types.h>
#include <sel4/functions.h>

#define SEL4_SMALL_OLD_LABEL SEL4_DEPRECATE_MACRO(seL4_Fault_VMFault)

typedef seL4_Word seL4_CapData_t SEL4_DEPRECATED("small: a plain word");

static inline SEL4_DEPRECATED("small: use seL4_GetMR") seL4_Word
seL4_PF_Addr(void)
{
    return seL4_GetMR(seL4_VMFault_Addr);
}
