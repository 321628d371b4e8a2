// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace Sel4.Bindgen.Tests.Behaviour;

/// <summary>Which of its registers a system call reads, and whether it writes any: all others may hold anything.</summary>
internal static class SystemCallUse
{
    private const string Message = "TAKES_CAP | TAKES_INFO | TAKES_MESSAGE";

    // Debug calls that return something and those that do not are both made through stubs that expect results.
    private static readonly Dictionary<string, (string Always, string Mcs)> s_uses = new(StringComparer.Ordinal)
    {
        ["Call"] = (Message + " | GIVES", ""),
        ["Send"] = (Message, ""),
        ["NBSend"] = (Message, ""),
        ["Reply"] = ("TAKES_INFO | TAKES_MESSAGE", ""),
        ["ReplyRecv"] = (Message + " | GIVES", "TAKES_REPLY"),
        ["Recv"] = ("TAKES_CAP | GIVES", "TAKES_REPLY"),
        ["NBRecv"] = ("TAKES_CAP | GIVES", "TAKES_REPLY"),
        ["Wait"] = ("TAKES_CAP | GIVES", ""),
        ["NBWait"] = ("TAKES_CAP | GIVES", ""),
        ["NBSendRecv"] = (Message + " | TAKES_REPLY | TAKES_SECOND | GIVES", ""),
        ["NBSendWait"] = (Message + " | TAKES_REPLY | GIVES", ""),
        ["Yield"] = ("0", ""),
        ["DebugHalt"] = ("0", ""),
        ["DebugSnapshot"] = ("0", ""),
        ["DebugDumpScheduler"] = ("GIVES", ""),
        ["DebugPutChar"] = ("TAKES_CAP | GIVES", ""),
        ["DebugCapIdentify"] = ("TAKES_CAP | GIVES", ""),
        ["DebugNameThread"] = ("TAKES_CAP | TAKES_NAME | GIVES", ""),
        ["SetTLSBase"] = ("TAKES_CAP", ""),
    };

    /// <summary>The flags of kernel.h for a system call.</summary>
    public static string Of(string call, bool mcs) =>
        !s_uses.TryGetValue(call, out (string Always, string Mcs) uses) ? throw new InvalidOperationException($"what {call} takes is unknown: add it to the table")
        : mcs && uses.Mcs.Length > 0 ? $"{uses.Always} | {uses.Mcs}"
        : uses.Always;
}
