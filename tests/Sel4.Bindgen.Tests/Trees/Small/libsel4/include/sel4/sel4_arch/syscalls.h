/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>
#include <sel4/functions.h>
#include <sel4/sel4_arch/syscalls_syscall.h>

LIBSEL4_INLINE_FUNC void seL4_Send(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    small_sys_send(seL4_SysSend, dest, msgInfo.words[0]);
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1)
{
    seL4_MessageInfo_t info;
    seL4_Word badge;
    small_sys_send_recv(seL4_SysCall, dest, &badge, msgInfo.words[0], &info.words[0], mr0, mr1, 0);
    return info;
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Call(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    seL4_Word mr0 = seL4_GetMR(0);
    seL4_Word mr1 = seL4_GetMR(1);
    seL4_MessageInfo_t info = seL4_CallWithMRs(dest, msgInfo, &mr0, &mr1);
    seL4_SetMR(0, mr0);
    seL4_SetMR(1, mr1);
    return info;
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Recv(seL4_CPtr src, seL4_Word *sender)
{
    seL4_MessageInfo_t info;
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    small_sys_send_recv(seL4_SysRecv, src, sender, 0, &info.words[0], &mr0, &mr1, 0);
    return info;
}

LIBSEL4_INLINE_FUNC void seL4_Yield(void)
{
    small_sys_send(seL4_SysYield, 0, 0);
}

LIBSEL4_INLINE_FUNC void seL4_Signal(seL4_CPtr dest)
{
    small_sys_send(seL4_SysSend, dest, 0);
}

#ifdef CONFIG_PRINTING
LIBSEL4_INLINE_FUNC void seL4_DebugPutChar(char c)
{
    small_sys_send(seL4_SysDebugPutChar, (seL4_Word)c, 0);
}

LIBSEL4_INLINE_FUNC void seL4_DebugPutString(const char *str)
{
    for (const char *s = str; *s; s++) {
        seL4_DebugPutChar(*s);
    }
}
#endif

#ifdef CONFIG_DANGEROUS_CODE_INJECTION
LIBSEL4_INLINE_FUNC void seL4_DebugRun(void (*userfn)(void *), void *userarg)
{
    small_sys_send(seL4_SysDebugRun, (seL4_Word)userfn, (seL4_Word)userarg);
}
#endif

#ifdef CONFIG_ENABLE_BENCHMARKS
LIBSEL4_INLINE_FUNC void seL4_BenchmarkNullSyscall(void)
{
    small_sys_send(seL4_SysBenchmarkNullSyscall, 0, 0);
}
#endif

#ifdef CONFIG_SET_TLS_BASE_SELF
LIBSEL4_INLINE_FUNC void seL4_SetTLSBase(seL4_Word tls_base)
{
    small_sys_send(seL4_SysSetTLSBase, tls_base, 0);
}
#endif

/* What every stub here does: two words in registers, the rest in the IPC buffer. */
LIBSEL4_INLINE_FUNC seL4_Error small_invoke(seL4_CPtr service, seL4_Word label, seL4_Word caps, seL4_Word length,
                                            seL4_Word *mr0, seL4_Word *mr1)
{
    seL4_MessageInfo_t answer = seL4_CallWithMRs(service, seL4_MessageInfo_new(label, 0, caps, length), mr0, mr1);
    seL4_Error result = (seL4_Error)seL4_MessageInfo_get_label(answer);
    if (result != seL4_NoError) {
        seL4_SetMR(0, *mr0);
        seL4_SetMR(1, *mr1);
    }
    return result;
}
