/* SPDX-License-Identifier: BSD-2-Clause */
#include "exchange.h"

static void copy_in(seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    seL4_Word length = seL4_MessageInfo_get_length(info);
    seL4_Word caps = seL4_MessageInfo_get_extraCaps(info);

    if (length > seL4_MsgMaxLength) {
        length = seL4_MsgMaxLength; /* the kernel truncates the same way */
    }
    for (seL4_Word i = 0; i < length; i++) {
        seL4_SetMR((int)i, out->words[i]);
    }
    for (seL4_Word i = 0; i < caps; i++) {
        seL4_SetCap((int)i, out->caps[i]);
    }
}

/* Copies a message that the kernel wrote. */
static void copy_out(seL4_MessageInfo_t info, const struct sel4shim_incoming *in)
{
    seL4_Word length = seL4_MessageInfo_get_length(info);

    if (length > in->capacity) {
        length = in->capacity;
    }
    for (seL4_Word i = 0; i < length; i++) {
        in->words[i] = seL4_GetMR((int)i);
    }
    if (in->badges != seL4_Null) {
        seL4_Word unwrapped = seL4_MessageInfo_get_capsUnwrapped(info);

        for (seL4_Word i = 0; i < seL4_MsgMaxExtraCaps; i++) {
            in->badges[i] = (unwrapped >> i & 1) != 0 ? seL4_GetBadge((int)i) : 0;
        }
    }
}

/* A system call that can return without a message. */
static seL4_MessageInfo_t receive(seL4_Word syscall, seL4_CPtr src, seL4_MessageInfo_t info, seL4_Word *sender,
                                  const struct sel4shim_incoming *in, seL4_CPtr reply)
{
    info = exchange(syscall, src, mark_unwritten(info), sender, reply);
    if (is_unwritten(info)) {
        return no_message();
    }
    copy_out(info, in);
    return info;
}

void sel4shim_ipc_send(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    copy_in(info, out);
    barrier();
    seL4_Send(dest, info);
    barrier();
}

void sel4shim_ipc_nbsend(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    copy_in(info, out);
    barrier();
    seL4_NBSend(dest, info);
    barrier();
}

seL4_MessageInfo_t sel4shim_ipc_call(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                     const struct sel4shim_incoming *in)
{
    copy_in(info, out);
    info = exchange(seL4_SysCall, dest, info, seL4_Null, 0);
    copy_out(info, in);
    return info;
}

#ifndef CONFIG_KERNEL_MCS
void sel4shim_ipc_reply(seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    copy_in(info, out);
    barrier();
    seL4_Reply(info);
    barrier();
}
#endif

seL4_MessageInfo_t sel4shim_ipc_recv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in REPLY_PARAMETER)
{
    return receive(seL4_SysRecv, src, no_message(), sender, in, REPLY_ARGUMENT);
}

seL4_MessageInfo_t sel4shim_ipc_nbrecv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in REPLY_PARAMETER)
{
    return receive(seL4_SysNBRecv, src, no_message(), sender, in, REPLY_ARGUMENT);
}

seL4_MessageInfo_t sel4shim_ipc_replyrecv(seL4_CPtr src, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                          seL4_Word *sender, const struct sel4shim_incoming *in REPLY_PARAMETER)
{
    copy_in(info, out);
    return receive(seL4_SysReplyRecv, src, info, sender, in, REPLY_ARGUMENT);
}
