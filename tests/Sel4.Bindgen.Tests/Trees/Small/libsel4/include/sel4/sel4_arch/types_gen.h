/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/simple_types.h>

struct seL4_Fault {
    seL4_Uint64 words[3];
};
typedef struct seL4_Fault seL4_Fault_t;

enum seL4_Fault_tag {
    seL4_Fault_NullFault = 0,
    seL4_Fault_VMFault = 5
};
typedef enum seL4_Fault_tag seL4_Fault_tag_t;

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_Fault_get_seL4_FaultType(seL4_Fault_t v)
{
    return v.words[0] & 0xfull;
}

LIBSEL4_INLINE_FUNC int CONST seL4_Fault_seL4_FaultType_equals(seL4_Fault_t v, seL4_Uint64 tag)
{
    return (v.words[0] & 0xfull) == tag;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_Fault_ptr_get_seL4_FaultType(seL4_Fault_t *p)
{
    return p->words[0] & 0xfull;
}

LIBSEL4_INLINE_FUNC seL4_Fault_t CONST seL4_Fault_NullFault_new(void)
{
    seL4_Fault_t v;
    v.words[0] = (seL4_Uint64)seL4_Fault_NullFault << 0;
    v.words[1] = 0;
    v.words[2] = 0;
    return v;
}

LIBSEL4_INLINE_FUNC void seL4_Fault_NullFault_ptr_new(seL4_Fault_t *p)
{
    p->words[0] = (seL4_Uint64)seL4_Fault_NullFault << 0;
    p->words[1] = 0;
    p->words[2] = 0;
}

LIBSEL4_INLINE_FUNC seL4_Fault_t CONST seL4_Fault_VMFault_new(seL4_Uint64 IP, seL4_Uint64 Addr)
{
    seL4_Fault_t v;
    v.words[0] = (seL4_Uint64)seL4_Fault_VMFault << 0;
    v.words[1] = (Addr & 0xffffffffffffffffull) << 0;
    v.words[2] = (IP & 0xffffffffffffffffull) << 0;
    return v;
}

LIBSEL4_INLINE_FUNC void seL4_Fault_VMFault_ptr_new(seL4_Fault_t *p, seL4_Uint64 IP, seL4_Uint64 Addr)
{
    p->words[0] = (seL4_Uint64)seL4_Fault_VMFault << 0;
    p->words[1] = (Addr & 0xffffffffffffffffull) << 0;
    p->words[2] = (IP & 0xffffffffffffffffull) << 0;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_Fault_VMFault_get_IP(seL4_Fault_t v)
{
    return (v.words[2] & 0xffffffffffffffffull) >> 0;
}

LIBSEL4_INLINE_FUNC seL4_Fault_t CONST seL4_Fault_VMFault_set_IP(seL4_Fault_t v, seL4_Uint64 v64)
{
    v.words[2] = (v.words[2] & ~0xffffffffffffffffull) | ((v64 << 0) & 0xffffffffffffffffull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_Fault_VMFault_ptr_get_IP(seL4_Fault_t *p)
{
    return (p->words[2] & 0xffffffffffffffffull) >> 0;
}

LIBSEL4_INLINE_FUNC void seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_t *p, seL4_Uint64 v64)
{
    p->words[2] = (p->words[2] & ~0xffffffffffffffffull) | ((v64 << 0) & 0xffffffffffffffffull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_Fault_VMFault_get_Addr(seL4_Fault_t v)
{
    return (v.words[1] & 0xffffffffffffffffull) >> 0;
}

LIBSEL4_INLINE_FUNC seL4_Fault_t CONST seL4_Fault_VMFault_set_Addr(seL4_Fault_t v, seL4_Uint64 v64)
{
    v.words[1] = (v.words[1] & ~0xffffffffffffffffull) | ((v64 << 0) & 0xffffffffffffffffull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_Fault_VMFault_ptr_get_Addr(seL4_Fault_t *p)
{
    return (p->words[1] & 0xffffffffffffffffull) >> 0;
}

LIBSEL4_INLINE_FUNC void seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_t *p, seL4_Uint64 v64)
{
    p->words[1] = (p->words[1] & ~0xffffffffffffffffull) | ((v64 << 0) & 0xffffffffffffffffull);
}
