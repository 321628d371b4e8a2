// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// Which functions of the raw layer code without <c>unsafe</c> may call. Those with a pointer in their signature need it anyway. Of the
/// others, some have no argument, and these are known: nothing in their C code uses an argument as an index, a count or an address. A
/// function that is not known, in a new kernel for example, needs an unsafe context.
/// </summary>
internal static class SafeFunctions
{
    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        // System calls. The kernel checks the words they pass.
        "seL4_BenchmarkFlushL1Caches", "seL4_BenchmarkGetThreadUtilisation", "seL4_BenchmarkResetThreadUtilisation", "seL4_BenchmarkSetLogBuffer",
        "seL4_Call", "seL4_DebugCapIdentify", "seL4_DebugGetThreadAffinity", "seL4_DebugPutChar", "seL4_DebugSendIPI", "seL4_NBSend", "seL4_Reply",
        "seL4_SchedControl_Configure", "seL4_Send", "seL4_Signal", "seL4_X86DangerousRDMSR",

        // Arithmetic, and fields of the IPC buffer that are always the same.
        "seL4_CapData_Badge_new", "seL4_CapData_Guard_new", "seL4_Fault_isNonPresentFault", "seL4_Fault_isProtectionFault",
        "seL4_Fault_isReadFault", "seL4_Fault_isWriteFault", "seL4_IsArchExceptionFrom", "seL4_IsArchSyscallFrom", "seL4_MaxExtraRefills",
        "seL4_SetCapReceivePath", "seL4_SetPrintError", "seL4_SetTag", "seL4_SetUserData", "seL4_getArchFault", "seL4_getFault",
        "seL4_isCapFault_tag", "seL4_isDebugException_tag", "seL4_isExceptIPC_Tag", "seL4_isNullFault_tag", "seL4_isPageFault_Tag",
        "seL4_isTimeoutFault_tag", "seL4_isUnknownSyscall_tag", "seL4_isUserException_tag", "seL4_isVCPUFault_tag",
        "seL4_isVGICMaintenance_tag", "seL4_isVMFault_tag",
    };

    /// <summary>Names of the functions that are known, whatever kernel has them.</summary>
    public static IReadOnlyCollection<string> Known => s_known;

    /// <summary>
    /// Whether a call without an unsafe context compiles. Invocations pass words to the kernel, which checks them; the C code that does so is
    /// generated from the interface, and uses as an address what has a pointer type. The exception moves the calling thread's own
    /// thread-local storage, and with it libsel4's pointer to the IPC buffer.
    /// </summary>
    public static bool Contains(FunctionInfo function) => function.Category switch
    {
        FunctionCategory.Accessor => true,
        FunctionCategory.Invocation => function.Name != "seL4_TCB_SetTLSBase",
        _ => function.Parameters.Count == 0 || s_known.Contains(function.Name),
    };

    /// <summary>Whether nothing but <see cref="Contains"/> decides: C# has a rule for pointers.</summary>
    public static bool HasPointer(CSharpTypes types, FunctionInfo function) =>
        function.Parameters.Select(parameter => parameter.Type).Append(function.ReturnType).Any(type => types.Name(type) is { } name && (name.EndsWith('*') || name.StartsWith("delegate*", StringComparison.Ordinal)));
}
