// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Behaviour;

/// <summary>Random arguments, as expressions of C: any value, except where a function has meaning for some only.</summary>
internal static class Arguments
{
    private const string MessageRegister = "random_word() % 100";
    private const string CapabilitySlot = "random_word() % 3";
    private const string ContextWords = "random_word() % (1 + sizeof(seL4_UserContext) / sizeof(seL4_Word))";

    private static readonly Dictionary<(string Function, int Parameter), string> s_limited = new()
    {
        [("seL4_GetMR", 0)] = MessageRegister,
        [("seL4_SetMR", 0)] = MessageRegister,
        [("seL4_ExceptIPC_Get", 0)] = MessageRegister,
        [("seL4_ExceptIPC_Set", 0)] = MessageRegister,
        [("seL4_GetBadge", 0)] = CapabilitySlot,
        [("seL4_GetCap", 0)] = CapabilitySlot,
        [("seL4_SetCap", 0)] = CapabilitySlot,
        [("seL4_MaxExtraRefills", 0)] = "8 + random_word() % 23",
        [("seL4_TimeoutReply_new", 2)] = ContextWords,
        [("seL4_TCB_ReadRegisters", 3)] = ContextWords,
        [("seL4_TCB_WriteRegisters", 3)] = ContextWords,
    };

    // The system call a stub is tried with, by the end of the stub's name.
    private static readonly Dictionary<string, string> s_calls = new(StringComparer.Ordinal)
    {
        ["send"] = "Send",
        ["send_null"] = "Send",
        ["reply"] = "Reply",
        ["recv"] = "Recv",
        ["send_recv"] = "ReplyRecv",
        ["nbsend_recv"] = "NBSendRecv",
        ["null"] = "Yield",
    };

    /// <summary>The system call a stub is tried with, or null when the function is none.</summary>
    public static string? CallOf(FunctionInfo function) =>
        function.Name.Split("_sys_") is [_, var shape] && s_calls.TryGetValue(shape, out string? call) ? call : null;

    /// <summary>A number for a parameter.</summary>
    public static string Number(FunctionInfo function, int parameter)
    {
        string name = function.Parameters[parameter].Name;
        return CallOf(function) is { } call && parameter == 0 ? "seL4_Sys" + call
            : CallOf(function) is not null && name.StartsWith("info", StringComparison.Ordinal) ? "random_info()"
            : function.Accessor?.Kind == AccessorKind.TagEquals && parameter == 1 ? "random_word() % 16"
            : s_limited.GetValueOrDefault((function.Name, parameter)) ?? "random_value()";
    }
}
