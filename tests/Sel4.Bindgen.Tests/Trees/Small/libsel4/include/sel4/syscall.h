/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>
#include <sel4/macros.h>

typedef enum {
    seL4_SysCall = -1,
    seL4_SysSend = -2,
    seL4_SysRecv = -3,
    seL4_SysYield = -4,
#if defined(CONFIG_PRINTING)
    seL4_SysDebugPutChar = -5,
#endif
#if defined(CONFIG_DANGEROUS_CODE_INJECTION)
    seL4_SysDebugRun = -6,
#endif
#if defined(CONFIG_ENABLE_BENCHMARKS)
    seL4_SysBenchmarkNullSyscall = -7,
#endif
#if defined(CONFIG_SET_TLS_BASE_SELF)
    seL4_SysSetTLSBase = -8,
#endif
    SEL4_FORCE_LONG_ENUM(seL4_Syscall_ID)
} seL4_Syscall_ID;
