/* SPDX-License-Identifier: BSD-2-Clause */
#include <sel4shim.h>

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

static void copy_out(seL4_MessageInfo_t info, const struct sel4shim_incoming *in)
{
    seL4_Word length = seL4_MessageInfo_get_length(info);
    seL4_Word caps = seL4_MessageInfo_get_extraCaps(info);

    if (length > seL4_MsgMaxLength) {
        length = seL4_MsgMaxLength; /* after an NBRecv that found nothing, info is not a message's */
    }
    if (length > in->capacity) {
        length = in->capacity;
    }
    for (seL4_Word i = 0; i < length; i++) {
        in->words[i] = seL4_GetMR((int)i);
    }
    if (in->badges != seL4_Null) {
        for (seL4_Word i = 0; i < caps; i++) {
            in->badges[i] = seL4_GetBadge((int)i);
        }
    }
}

void sel4shim_ipc_send(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    copy_in(info, out);
    seL4_Send(dest, info);
}

void sel4shim_ipc_nbsend(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    copy_in(info, out);
    seL4_NBSend(dest, info);
}

seL4_MessageInfo_t sel4shim_ipc_call(seL4_CPtr dest, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                     const struct sel4shim_incoming *in)
{
    copy_in(info, out);
    info = seL4_Call(dest, info);
    copy_out(info, in);
    return info;
}

#ifdef CONFIG_KERNEL_MCS

seL4_MessageInfo_t sel4shim_ipc_recv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in,
                                     seL4_CPtr reply)
{
    seL4_MessageInfo_t info = seL4_Recv(src, sender, reply);
    copy_out(info, in);
    return info;
}

seL4_MessageInfo_t sel4shim_ipc_nbrecv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in,
                                       seL4_CPtr reply)
{
    seL4_MessageInfo_t info = seL4_NBRecv(src, sender, reply);
    copy_out(info, in);
    return info;
}

seL4_MessageInfo_t sel4shim_ipc_replyrecv(seL4_CPtr src, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                          seL4_Word *sender, const struct sel4shim_incoming *in, seL4_CPtr reply)
{
    copy_in(info, out);
    info = seL4_ReplyRecv(src, info, sender, reply);
    copy_out(info, in);
    return info;
}

#else

void sel4shim_ipc_reply(seL4_MessageInfo_t info, const struct sel4shim_outgoing *out)
{
    copy_in(info, out);
    seL4_Reply(info);
}

seL4_MessageInfo_t sel4shim_ipc_recv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in)
{
    seL4_MessageInfo_t info = seL4_Recv(src, sender);
    copy_out(info, in);
    return info;
}

seL4_MessageInfo_t sel4shim_ipc_nbrecv(seL4_CPtr src, seL4_Word *sender, const struct sel4shim_incoming *in)
{
    seL4_MessageInfo_t info = seL4_NBRecv(src, sender);
    copy_out(info, in);
    return info;
}

seL4_MessageInfo_t sel4shim_ipc_replyrecv(seL4_CPtr src, seL4_MessageInfo_t info, const struct sel4shim_outgoing *out,
                                          seL4_Word *sender, const struct sel4shim_incoming *in)
{
    copy_in(info, out);
    info = seL4_ReplyRecv(src, info, sender);
    copy_out(info, in);
    return info;
}

#endif
