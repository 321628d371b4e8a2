/* SPDX-License-Identifier: BSD-2-Clause */
/* Apart from everything else, so that only root tasks link it: BootInfo is no interface of other programs. */
#include <sel4shim.h>

static seL4_BootInfo *boot_info;

void sel4shim_set_bootinfo(seL4_BootInfo *info)
{
    boot_info = info;
}

seL4_BootInfo *sel4shim_get_bootinfo(void)
{
    return boot_info;
}
