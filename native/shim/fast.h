/* SPDX-License-Identifier: BSD-2-Clause */
/* What messages of four words need whether they travel in registers (fast.c) or not (fast_buffer.c). */
#ifndef SEL4SHIM_FAST_H
#define SEL4SHIM_FAST_H

#include "exchange.h"

#define FAST_WORDS 4

/* Where capsUnwrapped is. Of a sender the kernel ignores it, so the shim leaves its notes there. */
static inline seL4_Word notes(seL4_Word value)
{
    return seL4_MessageInfo_new(0, value, 0, 0).words[0];
}

/* Whether a received message info has capabilities, the mark of exchange.h, or more than FAST_WORDS words: the length may not reach 8. */
static inline int is_unsettled(seL4_MessageInfo_t info)
{
    const seL4_Word caps = seL4_MessageInfo_new(0, ALL_UNWRAPPED, seL4_MsgMaxExtraCaps, 0).words[0];
    const seL4_Word eight_or_more = seL4_MessageInfo_new(0, 0, 0, 120).words[0];

    return __builtin_expect(((info.words[0] + 7 - FAST_WORDS) & (caps | eight_or_more)) != 0, 0);
}

/*
 * What may be sent again of a received message info, and what else there is to know of it: sel4shim.h describes the notes. Handed
 * on as it came, the message info of a capability or of more words would send whatever the IPC buffer of this thread holds.
 */
static inline seL4_MessageInfo_t settled(seL4_MessageInfo_t info)
{
    seL4_Word length = seL4_MessageInfo_get_length(info);
    seL4_Word longer = length > FAST_WORDS;

    if (is_unwritten(info)) {
        return no_message();
    }
    return seL4_MessageInfo_new(seL4_MessageInfo_get_label(info), seL4_MessageInfo_get_extraCaps(info) << 1 | longer, 0,
                                longer ? FAST_WORDS : length);
}

static inline void store_info(struct sel4shim_fast_message *message, seL4_MessageInfo_t info)
{
    message->info = info;
    if (is_unsettled(info)) {
        message->info = settled(info);
    }
}

/* A message info that was constructed or settled, with the mark of exchange.h. */
static inline seL4_MessageInfo_t mark_settled(seL4_MessageInfo_t info)
{
    info.words[0] |= notes(ALL_UNWRAPPED);
    return info;
}

#endif
