/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/types.h>

static inline void small_sys_send(seL4_Word sys, seL4_Word dest, seL4_Word info)
{
    asm volatile("movq %%rsp, %%rbx; syscall; movq %%rbx, %%rsp"
                 :
                 : "d"(sys), "D"(dest), "S"(info)
                 : "rbx", "rcx", "r11");
}

static inline void small_sys_send_recv(seL4_Word sys, seL4_Word dest, seL4_Word *badge, seL4_Word info, seL4_Word *info_out,
                                       seL4_Word *mr0, seL4_Word *mr1, LIBSEL4_UNUSED seL4_Word reply)
{
    register seL4_Word r10 asm("r10") = *mr0;
    register seL4_Word r8 asm("r8") = *mr1;
    asm volatile("movq %%rsp, %%rbx; syscall; movq %%rbx, %%rsp"
                 : "=D"(*badge), "=S"(*info_out), "+r"(r10), "+r"(r8)
                 : "d"(sys), "0"(dest), "1"(info)
                 : "rbx", "rcx", "r11", "memory");
    *mr0 = r10;
    *mr1 = r8;
}

/* Assembly that stays in user mode. */
static inline seL4_Word small_stack_pointer(void)
{
    seL4_Word sp;
    asm volatile("movq %%rsp, %0" : "=r"(sp));
    return sp;
}
