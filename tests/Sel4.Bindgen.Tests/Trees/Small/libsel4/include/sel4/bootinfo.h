/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/bootinfo_types.h>

void seL4_InitBootInfo(seL4_BootInfo *bi);
seL4_BootInfo *seL4_GetBootInfo(void);

/* Another name of a function. */
#define seL4_FetchBootInfo seL4_GetBootInfo
