/* SPDX-License-Identifier: BSD-2-Clause */
/* Where four words of a message travel in registers; fast_buffer.c is for where they do not. */
#include "fast.h"

/* Copies in locals, because only of them the compiler knows that nothing else changes them: they stay in registers. */
#define LOAD(message) \
    seL4_MessageInfo_t info = (message)->info; \
    seL4_Word mr0 = (message)->mr0, mr1 = (message)->mr1, mr2 = (message)->mr2, mr3 = (message)->mr3; \
    barrier()

#define STORE(message) \
    do { \
        barrier(); \
        (message)->mr0 = mr0; \
        (message)->mr1 = mr1; \
        (message)->mr2 = mr2; \
        (message)->mr3 = mr3; \
        store_info(message, info); \
    } while (0)

/* A value that comes about only here. Otherwise gcc saves one more register, to have the result's for it from the system call on. */
static inline seL4_Word later(seL4_Word value)
{
    __asm__ volatile("" : "+r"(value));
    return value;
}

/*
 * libsel4's ...WithMRs functions look at the length before each word; a word beyond the length is harmless, since the
 * kernel ignores it. The system calls that receive therefore use the stub below them, which has one shape on every
 * architecture with four message registers.
 */

void sel4shim_fast_send(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_SendWithMRs(dest, info, &mr0, &mr1, &mr2, &mr3);
    barrier();
}

void sel4shim_fast_nbsend(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_NBSendWithMRs(dest, info, &mr0, &mr1, &mr2, &mr3);
    barrier();
}

#ifndef CONFIG_KERNEL_MCS
void sel4shim_fast_reply(struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_ReplyWithMRs(info, &mr0, &mr1, &mr2, &mr3);
    barrier();
}
#endif

void sel4shim_fast_call(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    LOAD(message);
    SEND_RECV(seL4_SysCall, dest, &dest, info.words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3, 0);
    STORE(message);
}

seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message REPLY_PARAMETER)
{
    seL4_MessageInfo_t info = no_message();
    seL4_Word mr0 = 0, mr1 = 0, mr2 = 0, mr3 = 0;

    barrier();
    SEND_RECV(seL4_SysRecv, src, &src, info.words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3, REPLY_ARGUMENT);
    STORE(message);
    return later(src);
}

seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message REPLY_PARAMETER)
{
    LOAD(message);
    SEND_RECV(seL4_SysReplyRecv, src, &src, mark_settled(info).words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3,
              REPLY_ARGUMENT);
    STORE(message);
    return later(src);
}
