/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/simple_types.h>

struct seL4_MessageInfo {
    seL4_Uint64 words[1];
};
typedef struct seL4_MessageInfo seL4_MessageInfo_t;

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t CONST seL4_MessageInfo_new(seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length)
{
    seL4_MessageInfo_t v;
    v.words[0] = (label & 0xfffffffffffffull) << 12 | (capsUnwrapped & 0x7ull) << 9 | (extraCaps & 0x3ull) << 7 | (length & 0x7full) << 0;
    return v;
}

LIBSEL4_INLINE_FUNC void seL4_MessageInfo_ptr_new(seL4_MessageInfo_t *p, seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length)
{
    p->words[0] = (label & 0xfffffffffffffull) << 12 | (capsUnwrapped & 0x7ull) << 9 | (extraCaps & 0x3ull) << 7 | (length & 0x7full) << 0;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_MessageInfo_get_label(seL4_MessageInfo_t v)
{
    return (v.words[0] & 0xfffffffffffff000ull) >> 12;
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t CONST seL4_MessageInfo_set_label(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0xfffffffffffff000ull) | ((v64 << 12) & 0xfffffffffffff000ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_MessageInfo_ptr_get_label(seL4_MessageInfo_t *p)
{
    return (p->words[0] & 0xfffffffffffff000ull) >> 12;
}

LIBSEL4_INLINE_FUNC void seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0xfffffffffffff000ull) | ((v64 << 12) & 0xfffffffffffff000ull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t v)
{
    return (v.words[0] & 0xe00ull) >> 9;
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t CONST seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0xe00ull) | ((v64 << 9) & 0xe00ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_MessageInfo_ptr_get_capsUnwrapped(seL4_MessageInfo_t *p)
{
    return (p->words[0] & 0xe00ull) >> 9;
}

LIBSEL4_INLINE_FUNC void seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0xe00ull) | ((v64 << 9) & 0xe00ull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t v)
{
    return (v.words[0] & 0x180ull) >> 7;
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t CONST seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0x180ull) | ((v64 << 7) & 0x180ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_MessageInfo_ptr_get_extraCaps(seL4_MessageInfo_t *p)
{
    return (p->words[0] & 0x180ull) >> 7;
}

LIBSEL4_INLINE_FUNC void seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0x180ull) | ((v64 << 7) & 0x180ull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_MessageInfo_get_length(seL4_MessageInfo_t v)
{
    return (v.words[0] & 0x7full) >> 0;
}

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t CONST seL4_MessageInfo_set_length(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0x7full) | ((v64 << 0) & 0x7full);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_MessageInfo_ptr_get_length(seL4_MessageInfo_t *p)
{
    return (p->words[0] & 0x7full) >> 0;
}

LIBSEL4_INLINE_FUNC void seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0x7full) | ((v64 << 0) & 0x7full);
}

struct seL4_CapRights {
    seL4_Uint64 words[1];
};
typedef struct seL4_CapRights seL4_CapRights_t;

LIBSEL4_INLINE_FUNC seL4_CapRights_t CONST seL4_CapRights_new(seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite)
{
    seL4_CapRights_t v;
    v.words[0] = (capAllowGrantReply & 0x1ull) << 3 | (capAllowGrant & 0x1ull) << 2 | (capAllowRead & 0x1ull) << 1 | (capAllowWrite & 0x1ull) << 0;
    return v;
}

LIBSEL4_INLINE_FUNC void seL4_CapRights_ptr_new(seL4_CapRights_t *p, seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite)
{
    p->words[0] = (capAllowGrantReply & 0x1ull) << 3 | (capAllowGrant & 0x1ull) << 2 | (capAllowRead & 0x1ull) << 1 | (capAllowWrite & 0x1ull) << 0;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t v)
{
    return (v.words[0] & 0x8ull) >> 3;
}

LIBSEL4_INLINE_FUNC seL4_CapRights_t CONST seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0x8ull) | ((v64 << 3) & 0x8ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_CapRights_ptr_get_capAllowGrantReply(seL4_CapRights_t *p)
{
    return (p->words[0] & 0x8ull) >> 3;
}

LIBSEL4_INLINE_FUNC void seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0x8ull) | ((v64 << 3) & 0x8ull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_CapRights_get_capAllowGrant(seL4_CapRights_t v)
{
    return (v.words[0] & 0x4ull) >> 2;
}

LIBSEL4_INLINE_FUNC seL4_CapRights_t CONST seL4_CapRights_set_capAllowGrant(seL4_CapRights_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0x4ull) | ((v64 << 2) & 0x4ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_CapRights_ptr_get_capAllowGrant(seL4_CapRights_t *p)
{
    return (p->words[0] & 0x4ull) >> 2;
}

LIBSEL4_INLINE_FUNC void seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0x4ull) | ((v64 << 2) & 0x4ull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_CapRights_get_capAllowRead(seL4_CapRights_t v)
{
    return (v.words[0] & 0x2ull) >> 1;
}

LIBSEL4_INLINE_FUNC seL4_CapRights_t CONST seL4_CapRights_set_capAllowRead(seL4_CapRights_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0x2ull) | ((v64 << 1) & 0x2ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_CapRights_ptr_get_capAllowRead(seL4_CapRights_t *p)
{
    return (p->words[0] & 0x2ull) >> 1;
}

LIBSEL4_INLINE_FUNC void seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0x2ull) | ((v64 << 1) & 0x2ull);
}

LIBSEL4_INLINE_FUNC seL4_Uint64 CONST seL4_CapRights_get_capAllowWrite(seL4_CapRights_t v)
{
    return (v.words[0] & 0x1ull) >> 0;
}

LIBSEL4_INLINE_FUNC seL4_CapRights_t CONST seL4_CapRights_set_capAllowWrite(seL4_CapRights_t v, seL4_Uint64 v64)
{
    v.words[0] = (v.words[0] & ~0x1ull) | ((v64 << 0) & 0x1ull);
    return v;
}

LIBSEL4_INLINE_FUNC seL4_Uint64 PURE seL4_CapRights_ptr_get_capAllowWrite(seL4_CapRights_t *p)
{
    return (p->words[0] & 0x1ull) >> 0;
}

LIBSEL4_INLINE_FUNC void seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    p->words[0] = (p->words[0] & ~0x1ull) | ((v64 << 0) & 0x1ull);
}
