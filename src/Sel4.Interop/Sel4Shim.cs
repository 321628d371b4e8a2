// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Sel4.Interop;

/// <summary>
/// The hand-written exports of the shim (<c>native/shim/include/sel4shim.h</c>): IPC with the message in memory,
/// copied to and from the IPC buffer next to the system call.
/// </summary>
public static unsafe partial class Sel4Shim
{
    /// <summary>The native library that holds every export, hand-written and generated.</summary>
    public const string Library = "sel4shim";

    /// <summary><c>seL4_Send</c> of the words and capabilities that <paramref name="message"/> points to.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_send", ExactSpelling = true)]
    public static extern void Send(nuint dest, seL4_MessageInfo_t info, Outgoing* message);

    /// <summary><c>seL4_NBSend</c> of the words and capabilities that <paramref name="message"/> points to.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_nbsend", ExactSpelling = true)]
    public static extern void NBSend(nuint dest, seL4_MessageInfo_t info, Outgoing* message);

    /// <summary><c>seL4_Call</c>; the answer is copied to where <paramref name="answer"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_call", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t Call(nuint dest, seL4_MessageInfo_t info, Outgoing* message,
        Incoming* answer);

#if SEL4_KERNEL_MCS
    /// <summary><c>seL4_Recv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_recv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t Recv(nuint src, nuint* sender, Incoming* message, nuint reply);

    /// <summary><c>seL4_NBRecv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_nbrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t NBRecv(nuint src, nuint* sender, Incoming* message, nuint reply);

    /// <summary><c>seL4_ReplyRecv</c>: sends <paramref name="answer"/>, then waits for the next message.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_replyrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t ReplyRecv(nuint src, seL4_MessageInfo_t info, Outgoing* answer,
        nuint* sender, Incoming* message, nuint reply);
#else
    /// <summary><c>seL4_Reply</c> with the words and capabilities that <paramref name="answer"/> points to.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_reply", ExactSpelling = true)]
    public static extern void Reply(seL4_MessageInfo_t info, Outgoing* answer);

    /// <summary><c>seL4_Recv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_recv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t Recv(nuint src, nuint* sender, Incoming* message);

    /// <summary><c>seL4_NBRecv</c>; the message is copied to where <paramref name="message"/> points.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_nbrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t NBRecv(nuint src, nuint* sender, Incoming* message);

    /// <summary><c>seL4_ReplyRecv</c>: sends <paramref name="answer"/>, then waits for the next message.</summary>
    [DllImport(Library, EntryPoint = "sel4shim_ipc_replyrecv", ExactSpelling = true)]
    public static extern seL4_MessageInfo_t ReplyRecv(nuint src, seL4_MessageInfo_t info, Outgoing* answer,
        nuint* sender, Incoming* message);
#endif

    /// <summary><c>struct sel4shim_outgoing</c>: where the words and capabilities of a message are.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Outgoing
    {
        /// <summary>As many words as the message info's length says.</summary>
        public nuint* Words;

        /// <summary>As many capability addresses as the message info's extra caps say; may be null for none.</summary>
        public nuint* Caps;
    }

    /// <summary><c>struct sel4shim_incoming</c>: where a received message goes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Incoming
    {
        /// <summary>Receives at most <see cref="Capacity"/> words.</summary>
        public nuint* Words;

        /// <summary>Room at <see cref="Words"/>, in words.</summary>
        public nuint Capacity;

        /// <summary>Room for <c>seL4_MsgMaxExtraCaps</c> badges of unwrapped capabilities, or null.</summary>
        public nuint* Badges;
    }
}
