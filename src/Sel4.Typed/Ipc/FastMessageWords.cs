// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Sel4.Typed;

/// <summary>Stands for <c>struct sel4shim_fast_message</c> in what apps hold, for the reason of <see cref="MessageInfoWord"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct FastMessageWords
{
    public nuint mr0;
    public nuint mr1;
    public nuint mr2;
    public nuint mr3;
    public MessageInfoWord info;
}
