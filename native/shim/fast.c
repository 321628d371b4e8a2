/* SPDX-License-Identifier: BSD-2-Clause */
/* Where four words of a message travel in registers; fast_buffer.c is for where they do not. */
#include "fast.h"

/* Copies in locals, because only of them the compiler knows that nothing else changes them: they stay in registers. */
#define LOAD(message) \
    seL4_MessageInfo_t info = sendable((message)->info); \
    seL4_Word mr0 = (message)->mr0, mr1 = (message)->mr1, mr2 = (message)->mr2, mr3 = (message)->mr3

#define STORE(message) \
    do { \
        (message)->mr0 = mr0; \
        (message)->mr1 = mr1; \
        (message)->mr2 = mr2; \
        (message)->mr3 = mr3; \
        (message)->info = info; \
    } while (0)

/*
 * libsel4's ...WithMRs functions look at the length before each word; a word beyond the length is harmless, since the
 * kernel ignores it. The two system calls of a round trip therefore use the stubs below them, which have one shape on
 * every architecture with four message registers.
 */
#if defined(CONFIG_ARCH_X86_64)
#define SEND_RECV x64_sys_send_recv
#elif defined(CONFIG_ARCH_ARM)
#define SEND_RECV arm_sys_send_recv
#elif defined(CONFIG_ARCH_RISCV)
#define SEND_RECV riscv_sys_send_recv
#endif

void sel4shim_fast_send(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_SendWithMRs(dest, info, &mr0, &mr1, &mr2, &mr3);
}

void sel4shim_fast_nbsend(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_NBSendWithMRs(dest, info, &mr0, &mr1, &mr2, &mr3);
}

void sel4shim_fast_call(seL4_CPtr dest, struct sel4shim_fast_message *message)
{
    LOAD(message);
    SEND_RECV(seL4_SysCall, dest, &dest, info.words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3, 0);
    STORE(message);
}

#ifdef CONFIG_KERNEL_MCS

seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message, seL4_CPtr reply)
{
    /* Through the IPC buffer: seL4_RecvWithMRs orders its arguments differently from one architecture to the next. */
    seL4_Word sender;
    message->info = seL4_Recv(src, &sender, reply);
    take_words(message);
    return sender;
}

seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message, seL4_CPtr reply)
{
    LOAD(message);
    seL4_Word sender;
    SEND_RECV(seL4_SysReplyRecv, src, &sender, info.words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3, reply);
    STORE(message);
    return sender;
}

#else

void sel4shim_fast_reply(struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_ReplyWithMRs(info, &mr0, &mr1, &mr2, &mr3);
}

seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message)
{
    /* Through the IPC buffer, as with MCS. */
    seL4_Word sender;
    message->info = seL4_Recv(src, &sender);
    take_words(message);
    return sender;
}

seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message)
{
    LOAD(message);
    seL4_Word sender;
    SEND_RECV(seL4_SysReplyRecv, src, &sender, info.words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3, 0);
    STORE(message);
    return sender;
}

#endif
