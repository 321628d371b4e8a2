/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

enum invocation_label {
    InvalidInvocation,
    UntypedRetype,
    TCBReadRegisters,
    TCBWriteRegisters,
    TCBSetPriority,
#if (!defined(CONFIG_KERNEL_MCS) && defined(CONFIG_ENABLE_SMP_SUPPORT))
    TCBSetAffinity,
#endif
#if defined(CONFIG_HARDWARE_DEBUG_API)
    TCBUnsetBreakpoint,
#endif
    TCBResume,
    TCBSetFlags,
    CNodeDelete,
    CNodeMint,
    nInvocationLabels
};
#include <sel4/sel4_arch/invocation.h>
#include <sel4/arch/invocation.h>
