/* SPDX-License-Identifier: BSD-2-Clause */
/* What messages of four words need whether they travel in registers (fast.c) or not (fast_buffer.c). */
#ifndef SEL4SHIM_FAST_H
#define SEL4SHIM_FAST_H

#include <sel4shim.h>

#define FAST_WORDS 4

/*
 * What may be sent of a message info. One that was received may say that capabilities came along, or more words than four:
 * sent again as it is, it would hand on whatever the IPC buffer of this thread holds.
 */
static inline seL4_MessageInfo_t sendable(seL4_MessageInfo_t info)
{
    const seL4_Word all_but_label = seL4_MessageInfo_new(0, 7, seL4_MsgMaxExtraCaps, 127).words[0];

    if (__builtin_expect((info.words[0] & all_but_label) > FAST_WORDS, 0)) {
        seL4_Word length = seL4_MessageInfo_get_length(info);
        info = seL4_MessageInfo_new(seL4_MessageInfo_get_label(info), 0, 0, length < FAST_WORDS ? length : FAST_WORDS);
    }
    return info;
}

static inline void take_words(struct sel4shim_fast_message *message)
{
    message->mr0 = seL4_GetMR(0);
    message->mr1 = seL4_GetMR(1);
    message->mr2 = seL4_GetMR(2);
    message->mr3 = seL4_GetMR(3);
}

#endif
