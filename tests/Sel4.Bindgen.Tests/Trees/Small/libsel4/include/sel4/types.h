/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>
#include <sel4/simple_types.h>
#include <sel4/macros.h>
#include <sel4/arch/types.h>
#include <sel4/sel4_arch/types.h>
#include <sel4/sel4_arch/types_gen.h>
#include <sel4/syscall.h>
#include <sel4/objecttype.h>
#include <sel4/sel4_arch/objecttype.h>
#include <sel4/arch/objecttype.h>
#include <sel4/errors.h>
#include <sel4/constants.h>
#include <sel4/sel4_arch/constants.h>
#include <sel4/shared_types_gen.h>
#include <sel4/shared_types.h>

#define seL4_UntypedRetypeMaxObjects CONFIG_RETYPE_FAN_OUT_LIMIT

typedef seL4_Word seL4_NodeId;
typedef seL4_Word seL4_Domain;
typedef seL4_CPtr seL4_CNode;
typedef seL4_CPtr seL4_TCB;
typedef seL4_CPtr seL4_Untyped;
typedef seL4_Uint64 seL4_Time;

/* A record that is reached through a pointer only and never defined. */
typedef struct small_opaque small_opaque_t;

/* A union with an unnamed record as a field and an array of arrays. */
typedef union small_value {
    seL4_Word word;
    seL4_Uint8 bytes[8];
    struct {
        seL4_Uint32 low;
        seL4_Uint32 high;
    } half;
    seL4_Uint16 grid[2][2];
} small_value_t;

/* Holes between fields, a pointer to a function, a pointer to a record without a definition. */
struct small_mixed {
    char tag;
    seL4_Int16 number;
    const char *name;
    void (*handler)(struct small_mixed *self, seL4_Word badge);
    small_opaque_t *opaque;
    small_value_t value;
    seL4_Bool done;
};
