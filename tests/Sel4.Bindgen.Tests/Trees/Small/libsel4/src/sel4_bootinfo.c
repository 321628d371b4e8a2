/* SPDX-License-Identifier: BSD-2-Clause */
#include <sel4/sel4.h>

LIBSEL4_THREAD_LOCAL seL4_IPCBuffer *__sel4_ipc_buffer;

static seL4_BootInfo *the_bootinfo;

void seL4_InitBootInfo(seL4_BootInfo *bi)
{
    the_bootinfo = bi;
}

seL4_BootInfo *seL4_GetBootInfo(void)
{
    return the_bootinfo;
}
