/* SPDX-License-Identifier: BSD-2-Clause */
#ifndef SEL4SHIM_H
#define SEL4SHIM_H

#include <sel4/sel4.h>

/*
 * The root task's BootInfo: start-up code registers what the kernel handed over, everybody else asks. libsel4 has the
 * same as seL4_InitBootInfo and seL4_GetBootInfo, and deprecates it.
 */
void sel4shim_set_bootinfo(seL4_BootInfo *info);
seL4_BootInfo *sel4shim_get_bootinfo(void);

/*
 * IPC with the message passed as memory, not staged in the IPC buffer: the words are copied in right before the
 * system call and out right after it, so that nothing the caller's runtime does on this thread can disturb them.
 *
 * `words` holds seL4_MessageInfo_get_length(info) words; `caps` holds seL4_MessageInfo_get_extraCaps(info)
 * capability addresses and may be null when there are none.
 */
struct sel4shim_outgoing {
    const seL4_Word *words;
    const seL4_CPtr *caps;
};

/*
 * Where a received message goes. At most `capacity` words are copied to `words`; the returned message info still
 * has the length that arrived. `badges` has room for seL4_MsgMaxExtraCaps words, or is null: entry i is the
 * badge of the i-th capability if the kernel unwrapped it, and 0 otherwise.
 *
 * A signal of a bound notification arrives without a message, and so does nothing at all with NBRecv. Then the functions that
 * receive write to neither `words` nor `badges`, and return seL4_MessageInfo_new(0, 7, 0, 0), which no message has.
 */
struct sel4shim_incoming {
    seL4_Word *words;
    seL4_Word capacity;
    seL4_Word *badges;
};

/*
 * A message that fits in registers. One pointer to all of it costs the caller less than a pointer to each word, which is
 * how libsel4's ...WithMRs functions take them when they are not inlined.
 *
 * `info` of what is sent: at most four words, and no capabilities. The kernel ignores its capsUnwrapped.
 * `info` of what was received may be sent as it is. Its length is at most four, and its extraCaps are 0. Its capsUnwrapped tell
 * what this leaves out: bit 0 is set if more than four words arrived; bits 1 and 2 count the capabilities. A signal of a bound
 * notification has seL4_MessageInfo_new(0, 7, 0, 0), and its words mean nothing.
 */
struct sel4shim_fast_message {
    seL4_Word mr0, mr1, mr2, mr3;
    seL4_MessageInfo_t info;
};

void sel4shim_fast_send(seL4_CPtr dest, struct sel4shim_fast_message *message);
void sel4shim_fast_nbsend(seL4_CPtr dest, struct sel4shim_fast_message *message);
/* The answer, or the next message, takes the place of what was sent; the sender's badge is returned. */
void sel4shim_fast_call(seL4_CPtr dest, struct sel4shim_fast_message *message);
#ifdef CONFIG_KERNEL_MCS
seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message, seL4_CPtr reply);
seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message, seL4_CPtr reply);
#else
void sel4shim_fast_reply(struct sel4shim_fast_message *message);
seL4_Word sel4shim_fast_recv(seL4_CPtr src, struct sel4shim_fast_message *message);
seL4_Word sel4shim_fast_replyrecv(seL4_CPtr src, struct sel4shim_fast_message *message);
#endif

void sel4shim_ipc_send(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out);
void sel4shim_ipc_nbsend(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out);
seL4_MessageInfo_t sel4shim_ipc_call(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                     const struct sel4shim_incoming *in);
#ifdef CONFIG_KERNEL_MCS
seL4_MessageInfo_t sel4shim_ipc_recv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in,
                                     seL4_CPtr reply);
seL4_MessageInfo_t sel4shim_ipc_nbrecv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in,
                                       seL4_CPtr reply);
seL4_MessageInfo_t sel4shim_ipc_replyrecv(seL4_CPtr src, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                          seL4_Word *sender, const struct sel4shim_incoming *in, seL4_CPtr reply);
#else
void sel4shim_ipc_reply(seL4_MessageInfo_t info, const struct sel4shim_outgoing *out);
seL4_MessageInfo_t sel4shim_ipc_recv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in);
seL4_MessageInfo_t sel4shim_ipc_nbrecv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in);
seL4_MessageInfo_t sel4shim_ipc_replyrecv(seL4_CPtr src, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                          seL4_Word *sender, const struct sel4shim_incoming *in);
#endif

#endif
