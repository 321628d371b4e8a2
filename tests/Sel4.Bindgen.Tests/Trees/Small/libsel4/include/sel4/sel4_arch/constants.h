/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>
#include <sel4/macros.h>

#define seL4_WordBits 64
#define seL4_WordSizeBits 3
#define seL4_SlotBits 5
#define seL4_TCBBits 11
#define seL4_EndpointBits 4
#define seL4_NotificationBits 5
#define seL4_PageBits 12
#define seL4_PageTableBits 12
#define seL4_PDPTBits 12
#define seL4_PML4Bits 12
#define seL4_VSpaceBits seL4_PML4Bits
#define seL4_HugePageBits 30
#define seL4_IOPageTableBits 12
#define seL4_MinUntypedBits 4
#define seL4_MaxUntypedBits 47

/* Values of every width and sign. */
#define seL4_UserTop 0x00007ffffffff000
#define seL4_FirstBreakpoint (-1)
#define seL4_SmallUnsigned 4000000000u
#define seL4_SmallMask 0xffffffffffff0000ul
#define seL4_SmallLetter 'x'
#define seL4_PageSize LIBSEL4_BIT(seL4_PageBits)
#define seL4_SmallSum (seL4_SlotBits + (int)sizeof(short) * 2)

typedef enum {
    seL4_VMFault_IP,
    seL4_VMFault_Addr,
    seL4_VMFault_Length,
    SEL4_FORCE_LONG_ENUM(seL4_VMFault_Msg),
} seL4_VMFault_Msg;
