/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What every function that exchanges messages needs: barriers, the system call that sends and receives, and the mark that tells
 * whether the kernel wrote the message info.
 */
#ifndef SEL4SHIM_EXCHANGE_H
#define SEL4SHIM_EXCHANGE_H

#include <sel4shim.h>

/*
 * The stubs of libsel4 that only send do not tell the compiler that the kernel reads memory. Without these barriers an optimising
 * compiler drops stores to the IPC buffer, or moves them behind the system call, when it sees both at once.
 */
#define barrier() __asm__ volatile("" : : : "memory")

#ifdef CONFIG_KERNEL_MCS
#define REPLY_PARAMETER , seL4_CPtr reply
#define REPLY_ARGUMENT reply
#else
#define REPLY_PARAMETER
#define REPLY_ARGUMENT 0
#endif

/* One shape on every architecture that has registers for four words of a message. IA-32 has two at most, one with MCS. */
#if defined(CONFIG_ARCH_X86_64)
#define SEND_RECV x64_sys_send_recv
#elif defined(CONFIG_ARCH_ARM)
#define SEND_RECV arm_sys_send_recv
#elif defined(CONFIG_ARCH_RISCV)
#define SEND_RECV riscv_sys_send_recv
#endif
#if defined(SEND_RECV)
#define MESSAGE_REGISTERS 4
#elif defined(CONFIG_KERNEL_MCS)
#define MESSAGE_REGISTERS 1
#else
#define MESSAGE_REGISTERS 2
#endif

/*
 * A system call that receives leaves the register of the message info alone when no message arrives: for a signal of a bound
 * notification, and when there is nothing to receive. What is in the register then is what the caller put there. So the caller
 * puts there what no message can bring.
 *
 * Why none can: the kernel ignores capsUnwrapped of a sender and sets a bit for each capability it really unwraps. All three bits
 * mean three capabilities. Three capabilities mean at least one bit, because at most one capability can arrive as such.
 */
#define ALL_UNWRAPPED 7

static inline seL4_MessageInfo_t mark_unwritten(seL4_MessageInfo_t info)
{
    return seL4_MessageInfo_set_capsUnwrapped(
        info, seL4_MessageInfo_get_extraCaps(info) == seL4_MsgMaxExtraCaps ? 0 : ALL_UNWRAPPED);
}

static inline int is_unwritten(seL4_MessageInfo_t info)
{
    seL4_Word unwrapped = seL4_MessageInfo_get_capsUnwrapped(info);

    return seL4_MessageInfo_get_extraCaps(info) == seL4_MsgMaxExtraCaps ? unwrapped == 0 : unwrapped == ALL_UNWRAPPED;
}

/* What the shim returns for such a message info: the mark and nothing else, whatever was sent along. */
static inline seL4_MessageInfo_t no_message(void)
{
    return seL4_MessageInfo_new(0, ALL_UNWRAPPED, 0, 0);
}

/* Sends what is in the IPC buffer and receives into it. For a system call that only receives, what is sent is ignored. */
static inline seL4_MessageInfo_t exchange(seL4_Word syscall, seL4_CPtr object, seL4_MessageInfo_t info, seL4_Word *sender,
                                          seL4_CPtr reply)
{
    seL4_Word badge, mr0 = seL4_GetMR(0);
#if MESSAGE_REGISTERS > 1
    seL4_Word mr1 = seL4_GetMR(1);
#endif
#if MESSAGE_REGISTERS > 2
    seL4_Word mr2 = seL4_GetMR(2), mr3 = seL4_GetMR(3);
#endif

    barrier();
#if MESSAGE_REGISTERS > 2
    SEND_RECV(syscall, object, &badge, info.words[0], &info.words[0], &mr0, &mr1, &mr2, &mr3, reply);
#elif MESSAGE_REGISTERS > 1
    x86_sys_send_recv(syscall, object, &badge, info.words[0], &info.words[0], &mr0, &mr1);
#else
    x86_sys_send_recv(syscall, object, &badge, info.words[0], &info.words[0], &mr0, reply);
#endif
    (void)reply; /* Only MCS has it. */
    barrier();

    seL4_SetMR(0, mr0);
#if MESSAGE_REGISTERS > 1
    seL4_SetMR(1, mr1);
#endif
#if MESSAGE_REGISTERS > 2
    seL4_SetMR(2, mr2);
    seL4_SetMR(3, mr3);
#endif
    if (sender != seL4_Null) {
        *sender = badge;
    }
    return info;
}

#endif
