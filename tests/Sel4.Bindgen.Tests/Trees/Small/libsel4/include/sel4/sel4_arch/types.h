/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/simple_types.h>

typedef seL4_CPtr seL4_X64_PML4;

typedef struct seL4_UserContext_ {
    seL4_Word rip, rsp, rflags;
    seL4_Word rax;
} seL4_UserContext;
