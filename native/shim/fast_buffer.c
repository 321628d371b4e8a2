/* SPDX-License-Identifier: BSD-2-Clause */
/* The functions of fast.c for IA-32, whose system calls have registers for two words of a message at most. */
#include "fast.h"

static void put_words(const struct sel4shim_fast_message *message)
{
    seL4_SetMR(0, message->mr0);
    seL4_SetMR(1, message->mr1);
    seL4_SetMR(2, message->mr2);
    seL4_SetMR(3, message->mr3);
}

void sel4shim_fast_send(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    put_words(message);
    seL4_Send(dest, sendable(message->info));
}

void sel4shim_fast_nbsend(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    put_words(message);
    seL4_NBSend(dest, sendable(message->info));
}

void sel4shim_fast_call(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    put_words(message);
    message->info = seL4_Call(dest, sendable(message->info));
    take_words(message);
}

#ifdef CONFIG_KERNEL_MCS

seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message, seL4_CPtr reply)
{
    seL4_Word sender;
    message->info = seL4_Recv(src, &sender, reply);
    take_words(message);
    return sender;
}

seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message, seL4_CPtr reply)
{
    seL4_Word sender;
    put_words(message);
    message->info = seL4_ReplyRecv(src, sendable(message->info), &sender, reply);
    take_words(message);
    return sender;
}

#else

void sel4shim_fast_reply(struct sel4shim_fast_message *message)
{
    put_words(message);
    seL4_Reply(sendable(message->info));
}

seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message)
{
    seL4_Word sender;
    message->info = seL4_Recv(src, &sender);
    take_words(message);
    return sender;
}

seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message)
{
    seL4_Word sender;
    put_words(message);
    message->info = seL4_ReplyRecv(src, sendable(message->info), &sender);
    take_words(message);
    return sender;
}

#endif
