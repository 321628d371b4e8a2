// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Sel4.Interop;

/// <summary>
/// The hand-written exports of the shim (<c>native/shim/include/sel4shim.h</c>): IPC with the message in memory,
/// copied to and from the IPC buffer next to the system call. Where no message arrives, but a signal or nothing, those that receive
/// return a message info that no message has: <c>seL4_MessageInfo_new(0, 7, 0, 0)</c>.
/// </summary>
public static unsafe partial class Sel4Shim
{
    /// <summary>The native library that holds every export, hand-written and generated.</summary>
    public const string Library = "sel4shim";

    /// <summary>What start-up code registered as the kernel's BootInfo; null in programs that are no root task.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_get_bootinfo", ExactSpelling = true)]
    [SuppressGCTransition]
    public static extern seL4_BootInfo* GetBootInfo();

    /// <summary><c>seL4_SendWithMRs</c>.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_send", ExactSpelling = true)]
    public static extern void FastSend(nuint dest, sel4shim_fast_message* message);

    /// <summary><c>seL4_NBSendWithMRs</c>.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_nbsend", ExactSpelling = true)]
    public static extern void FastNBSend(nuint dest, sel4shim_fast_message* message);

    /// <summary><c>seL4_CallWithMRs</c>; the answer takes the message's place.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_call", ExactSpelling = true)]
    public static extern void FastCall(nuint dest, sel4shim_fast_message* message);

    /// <summary><c>seL4_Send</c> of the words and capabilities that <paramref name="message"/> points to.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_send", ExactSpelling = true)]
    public static extern void Send(nuint dest, seL4_MessageInfo_t info, sel4shim_outgoing* message);

    /// <summary><c>seL4_NBSend</c> of the words and capabilities that <paramref name="message"/> points to.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_nbsend", ExactSpelling = true)]
    public static extern void NBSend(nuint dest, seL4_MessageInfo_t info, sel4shim_outgoing* message);

    /// <summary><c>seL4_Call</c>; the answer is copied to where <paramref name="answer"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_call", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t Call(nuint dest, seL4_MessageInfo_t info, sel4shim_outgoing* message,
        sel4shim_incoming* answer);

#if SEL4_KERNEL_MCS
    /// <summary><c>seL4_Recv</c> of up to four words; returns the sender's badge.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_recv", ExactSpelling = true)]
    public static extern nuint FastRecv(nuint src, sel4shim_fast_message* message, nuint reply);

    /// <summary><c>seL4_ReplyRecvWithMRs</c>; the next message takes the answer's place; returns its badge.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_replyrecv", ExactSpelling = true)]
    public static extern nuint FastReplyRecv(nuint src, sel4shim_fast_message* message, nuint reply);

    /// <summary><c>seL4_Recv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_recv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t Recv(nuint src, nuint* sender, sel4shim_incoming* message, nuint reply);

    /// <summary><c>seL4_NBRecv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_nbrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t NBRecv(nuint src, nuint* sender, sel4shim_incoming* message, nuint reply);

    /// <summary><c>seL4_ReplyRecv</c>: sends <paramref name="answer"/>, then waits for the next message.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_replyrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t ReplyRecv(nuint src, seL4_MessageInfo_t info, sel4shim_outgoing* answer,
        nuint* sender, sel4shim_incoming* message, nuint reply);
#else
    /// <summary><c>seL4_ReplyWithMRs</c>.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_reply", ExactSpelling = true)]
    public static extern void FastReply(sel4shim_fast_message* message);

    /// <summary><c>seL4_Recv</c> of up to four words; returns the sender's badge.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_recv", ExactSpelling = true)]
    public static extern nuint FastRecv(nuint src, sel4shim_fast_message* message);

    /// <summary><c>seL4_ReplyRecvWithMRs</c>; the next message takes the answer's place; returns its badge.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_fast_replyrecv", ExactSpelling = true)]
    public static extern nuint FastReplyRecv(nuint src, sel4shim_fast_message* message);

    /// <summary><c>seL4_Reply</c> with the words and capabilities that <paramref name="answer"/> points to.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_reply", ExactSpelling = true)]
    public static extern void Reply(seL4_MessageInfo_t info, sel4shim_outgoing* answer);

    /// <summary><c>seL4_Recv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_recv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t Recv(nuint src, nuint* sender, sel4shim_incoming* message);

    /// <summary><c>seL4_NBRecv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_nbrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t NBRecv(nuint src, nuint* sender, sel4shim_incoming* message);

    /// <summary><c>seL4_ReplyRecv</c>: sends <paramref name="answer"/>, then waits for the next message.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_replyrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t ReplyRecv(nuint src, seL4_MessageInfo_t info, sel4shim_outgoing* answer,
        nuint* sender, sel4shim_incoming* message);
#endif
}
