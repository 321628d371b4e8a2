// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Sel4.Interop;

/// <summary><c>struct sel4shim_outgoing</c>: where the words and capabilities of a message are.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct sel4shim_outgoing
{
    /// <summary>As many words as the message info's length says.</summary>
    public nuint* words;

    /// <summary>As many capability addresses as the message info's extra caps say; may be null for none.</summary>
    public nuint* caps;
}

/// <summary><c>struct sel4shim_incoming</c>: where a received message goes.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct sel4shim_incoming
{
    /// <summary>Receives at most <see cref="capacity"/> words.</summary>
    public nuint* words;

    /// <summary>Room at <see cref="words"/>, in words.</summary>
    public nuint capacity;

    /// <summary>Room for <c>seL4_MsgMaxExtraCaps</c> badges of unwrapped capabilities, or null. Other capabilities have 0.</summary>
    public nuint* badges;
}

/// <summary><c>struct sel4shim_fast_message</c>: a message that fits in registers.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct sel4shim_fast_message
{
    /// <summary>First word.</summary>
    public nuint mr0;

    /// <summary>Second word.</summary>
    public nuint mr1;

    /// <summary>Third word.</summary>
    public nuint mr2;

    /// <summary>Fourth word.</summary>
    public nuint mr3;

    /// <summary>
    /// Label and length. To be sent: at most four words and no capabilities. Received: safe to be sent again; the mask of unwrapped
    /// capabilities has notes of the shim about what arrived, which <c>sel4shim.h</c> describes.
    /// </summary>
    public seL4_MessageInfo_t info;
}
