/* SPDX-License-Identifier: BSD-2-Clause */
/* The functions of fast.c for IA-32, whose system calls have registers for two words of a message at most. */
#include "fast.h"

static void put_words(const struct sel4shim_fast_message *message)
{
    seL4_SetMR(0, message->mr0);
    seL4_SetMR(1, message->mr1);
    seL4_SetMR(2, message->mr2);
    seL4_SetMR(3, message->mr3);
    barrier();
}

static void take_message(struct sel4shim_fast_message *message, seL4_MessageInfo_t info)
{
    message->mr0 = seL4_GetMR(0);
    message->mr1 = seL4_GetMR(1);
    message->mr2 = seL4_GetMR(2);
    message->mr3 = seL4_GetMR(3);
    store_info(message, info);
}

void sel4shim_fast_send(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    put_words(message);
    seL4_Send(dest, message->info);
    barrier();
}

void sel4shim_fast_nbsend(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    put_words(message);
    seL4_NBSend(dest, message->info);
    barrier();
}

#ifndef CONFIG_KERNEL_MCS
void sel4shim_fast_reply(struct sel4shim_fast_message *message)
{
    put_words(message);
    seL4_Reply(message->info);
    barrier();
}
#endif

void sel4shim_fast_call(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    put_words(message);
    take_message(message, exchange(seL4_SysCall, dest, message->info, seL4_Null, 0));
}

seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message REPLY_PARAMETER)
{
    seL4_Word sender;
    take_message(message, exchange(seL4_SysRecv, src, no_message(), &sender, REPLY_ARGUMENT));
    return sender;
}

seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message REPLY_PARAMETER)
{
    seL4_Word sender;
    put_words(message);
    take_message(message, exchange(seL4_SysReplyRecv, src, mark_settled(message->info), &sender, REPLY_ARGUMENT));
    return sender;
}
