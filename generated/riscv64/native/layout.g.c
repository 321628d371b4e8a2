/* SPDX-License-Identifier: BSD-2-Clause */
/* Written by bindgen for seL4 16.0.0, configuration riscv64, manifest sha256:c7b5ae55383f12cf156de90c48e0a7729a7dcbe52d8cf5ca70e001c8a871f7b2. */

#include <stdint.h>
#include <sel4/config.h>

#if !defined(CONFIG_ARCH_RISCV64)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built without CONFIG_ARCH_RISCV64: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_KERNEL_MCS)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built with CONFIG_KERNEL_MCS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_DEBUG_BUILD)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built without CONFIG_DEBUG_BUILD: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ENABLE_SMP_SUPPORT)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built with CONFIG_ENABLE_SMP_SUPPORT: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_HARDWARE_DEBUG_API)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built with CONFIG_HARDWARE_DEBUG_API: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_LIB_SEL4_USE_THREAD_LOCALS)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built without CONFIG_LIB_SEL4_USE_THREAD_LOCALS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_PRINTING)
#error "SC005: the bindings are for configuration riscv64, but the kernel is built without CONFIG_PRINTING: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#else
#include <sel4/sel4.h>
#include <sel4/sel4_arch/mapping.h>
#include <sel4/arch/mapping.h>
#include <sel4/benchmark_track_types.h>
#include <sel4/benchmark_tracepoints_types.h>
#include <sel4/benchmark_utilisation_types.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#define SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), "size of " #type)
#define ALIGN(type, bytes) _Static_assert(_Alignof(type) == (bytes), "alignment of " #type)
#define OFFSET(type, field, bytes) _Static_assert(__builtin_offsetof(type, field) == (bytes), "offset of " #type "." #field)
#define VALUE(name, value) _Static_assert((name) == (value), "value of " #name)

SIZE(seL4_Word, 8);

SIZE(kernel_entry_t, 9);
ALIGN(kernel_entry_t, 1);

SIZE(struct seL4_BootInfo, 3848);
ALIGN(struct seL4_BootInfo, 8);
OFFSET(struct seL4_BootInfo, extraLen, 0);
OFFSET(struct seL4_BootInfo, nodeID, 8);
OFFSET(struct seL4_BootInfo, numNodes, 16);
OFFSET(struct seL4_BootInfo, numIOPTLevels, 24);
OFFSET(struct seL4_BootInfo, ipcBuffer, 32);
OFFSET(struct seL4_BootInfo, empty, 40);
OFFSET(struct seL4_BootInfo, sharedFrames, 56);
OFFSET(struct seL4_BootInfo, userImageFrames, 72);
OFFSET(struct seL4_BootInfo, userImagePaging, 88);
OFFSET(struct seL4_BootInfo, ioSpaceCaps, 104);
OFFSET(struct seL4_BootInfo, extraBIPages, 120);
OFFSET(struct seL4_BootInfo, initThreadCNodeSizeBits, 136);
OFFSET(struct seL4_BootInfo, initThreadDomain, 144);
OFFSET(struct seL4_BootInfo, untyped, 152);
OFFSET(struct seL4_BootInfo, untypedList, 168);

SIZE(struct seL4_BootInfoHeader, 16);
ALIGN(struct seL4_BootInfoHeader, 8);
OFFSET(struct seL4_BootInfoHeader, id, 0);
OFFSET(struct seL4_BootInfoHeader, len, 8);

SIZE(seL4_CNode_CapData_t, 8);
ALIGN(seL4_CNode_CapData_t, 8);
OFFSET(seL4_CNode_CapData_t, words, 0);

SIZE(seL4_CapRights_t, 8);
ALIGN(seL4_CapRights_t, 8);
OFFSET(seL4_CapRights_t, words, 0);

SIZE(seL4_Fault_t, 96);
ALIGN(seL4_Fault_t, 8);
OFFSET(seL4_Fault_t, words, 0);

SIZE(seL4_IPCBuffer, 1024);
ALIGN(seL4_IPCBuffer, 1024);
OFFSET(seL4_IPCBuffer, tag, 0);
OFFSET(seL4_IPCBuffer, msg, 8);
OFFSET(seL4_IPCBuffer, userData, 968);
OFFSET(seL4_IPCBuffer, caps_or_badges, 976);
OFFSET(seL4_IPCBuffer, receiveCNode, 1000);
OFFSET(seL4_IPCBuffer, receiveIndex, 1008);
OFFSET(seL4_IPCBuffer, receiveDepth, 1016);

SIZE(seL4_MessageInfo_t, 8);
ALIGN(seL4_MessageInfo_t, 8);
OFFSET(seL4_MessageInfo_t, words, 0);

SIZE(seL4_PageFaultIpcRegisters, 32);
ALIGN(seL4_PageFaultIpcRegisters, 8);
OFFSET(seL4_PageFaultIpcRegisters, regs, 0);
OFFSET(seL4_PageFaultIpcRegisters, raw, 0);

SIZE(__typeof__(((seL4_PageFaultIpcRegisters *)0)->regs), 32);
ALIGN(__typeof__(((seL4_PageFaultIpcRegisters *)0)->regs), 8);
OFFSET(__typeof__(((seL4_PageFaultIpcRegisters *)0)->regs), fault_ip, 0);
OFFSET(__typeof__(((seL4_PageFaultIpcRegisters *)0)->regs), fault_addr, 8);
OFFSET(__typeof__(((seL4_PageFaultIpcRegisters *)0)->regs), prefetch_fault, 16);
OFFSET(__typeof__(((seL4_PageFaultIpcRegisters *)0)->regs), fsr, 24);

SIZE(seL4_RISCV_Page_GetAddress_t, 16);
ALIGN(seL4_RISCV_Page_GetAddress_t, 8);
OFFSET(seL4_RISCV_Page_GetAddress_t, error, 0);
OFFSET(seL4_RISCV_Page_GetAddress_t, paddr, 8);

SIZE(seL4_SchedContext_Consumed_t, 16);
ALIGN(seL4_SchedContext_Consumed_t, 8);
OFFSET(seL4_SchedContext_Consumed_t, error, 0);
OFFSET(seL4_SchedContext_Consumed_t, consumed, 8);

SIZE(seL4_SchedContext_YieldTo_t, 16);
ALIGN(seL4_SchedContext_YieldTo_t, 8);
OFFSET(seL4_SchedContext_YieldTo_t, error, 0);
OFFSET(seL4_SchedContext_YieldTo_t, consumed, 8);

SIZE(struct seL4_SlotRegion, 16);
ALIGN(struct seL4_SlotRegion, 8);
OFFSET(struct seL4_SlotRegion, start, 0);
OFFSET(struct seL4_SlotRegion, end, 8);

SIZE(seL4_TCB_ConfigureSingleStepping_t, 8);
ALIGN(seL4_TCB_ConfigureSingleStepping_t, 4);
OFFSET(seL4_TCB_ConfigureSingleStepping_t, error, 0);
OFFSET(seL4_TCB_ConfigureSingleStepping_t, bp_was_consumed, 4);

SIZE(seL4_TCB_GetBreakpoint_t, 48);
ALIGN(seL4_TCB_GetBreakpoint_t, 8);
OFFSET(seL4_TCB_GetBreakpoint_t, error, 0);
OFFSET(seL4_TCB_GetBreakpoint_t, vaddr, 8);
OFFSET(seL4_TCB_GetBreakpoint_t, type, 16);
OFFSET(seL4_TCB_GetBreakpoint_t, size, 24);
OFFSET(seL4_TCB_GetBreakpoint_t, rw, 32);
OFFSET(seL4_TCB_GetBreakpoint_t, is_enabled, 40);

SIZE(seL4_TCB_SetFlags_t, 16);
ALIGN(seL4_TCB_SetFlags_t, 8);
OFFSET(seL4_TCB_SetFlags_t, error, 0);
OFFSET(seL4_TCB_SetFlags_t, flags, 8);

SIZE(struct seL4_UntypedDesc, 16);
ALIGN(struct seL4_UntypedDesc, 8);
OFFSET(struct seL4_UntypedDesc, paddr, 0);
OFFSET(struct seL4_UntypedDesc, sizeBits, 8);
OFFSET(struct seL4_UntypedDesc, isDevice, 9);
OFFSET(struct seL4_UntypedDesc, padding, 10);

SIZE(seL4_UserContext, 256);
ALIGN(seL4_UserContext, 8);
OFFSET(seL4_UserContext, pc, 0);
OFFSET(seL4_UserContext, ra, 8);
OFFSET(seL4_UserContext, sp, 16);
OFFSET(seL4_UserContext, gp, 24);
OFFSET(seL4_UserContext, s0, 32);
OFFSET(seL4_UserContext, s1, 40);
OFFSET(seL4_UserContext, s2, 48);
OFFSET(seL4_UserContext, s3, 56);
OFFSET(seL4_UserContext, s4, 64);
OFFSET(seL4_UserContext, s5, 72);
OFFSET(seL4_UserContext, s6, 80);
OFFSET(seL4_UserContext, s7, 88);
OFFSET(seL4_UserContext, s8, 96);
OFFSET(seL4_UserContext, s9, 104);
OFFSET(seL4_UserContext, s10, 112);
OFFSET(seL4_UserContext, s11, 120);
OFFSET(seL4_UserContext, a0, 128);
OFFSET(seL4_UserContext, a1, 136);
OFFSET(seL4_UserContext, a2, 144);
OFFSET(seL4_UserContext, a3, 152);
OFFSET(seL4_UserContext, a4, 160);
OFFSET(seL4_UserContext, a5, 168);
OFFSET(seL4_UserContext, a6, 176);
OFFSET(seL4_UserContext, a7, 184);
OFFSET(seL4_UserContext, t0, 192);
OFFSET(seL4_UserContext, t1, 200);
OFFSET(seL4_UserContext, t2, 208);
OFFSET(seL4_UserContext, t3, 216);
OFFSET(seL4_UserContext, t4, 224);
OFFSET(seL4_UserContext, t5, 232);
OFFSET(seL4_UserContext, t6, 240);
OFFSET(seL4_UserContext, tp, 248);

SIZE(vm_attributes_t, 8);
ALIGN(vm_attributes_t, 8);
OFFSET(vm_attributes_t, words, 0);

SIZE(enum arch_invocation_label, 4);
VALUE(RISCVPageTableMap, 33);
VALUE(RISCVPageTableUnmap, 34);
VALUE(RISCVPageMap, 35);
VALUE(RISCVPageUnmap, 36);
VALUE(RISCVPageGetAddress, 37);
VALUE(RISCVASIDControlMakePool, 38);
VALUE(RISCVASIDPoolAssign, 39);
VALUE(RISCVIRQIssueIRQHandlerTrigger, 40);
VALUE(nArchInvocationLabels, 41);

SIZE(entry_type_t, 4);
VALUE(Entry_Unknown, 0);
VALUE(Entry_Interrupt, 1);
VALUE(Entry_UnknownSyscall, 2);
VALUE(Entry_UserLevelFault, 3);
VALUE(Entry_DebugFault, 4);
VALUE(Entry_VMFault, 5);
VALUE(Entry_Syscall, 6);

SIZE(enum invocation_label, 4);
VALUE(InvalidInvocation, 0);
VALUE(UntypedRetype, 1);
VALUE(TCBReadRegisters, 2);
VALUE(TCBWriteRegisters, 3);
VALUE(TCBCopyRegisters, 4);
VALUE(TCBConfigure, 5);
VALUE(TCBSetPriority, 6);
VALUE(TCBSetMCPriority, 7);
VALUE(TCBSetSchedParams, 8);
VALUE(TCBSetIPCBuffer, 9);
VALUE(TCBSetSpace, 10);
VALUE(TCBSuspend, 11);
VALUE(TCBResume, 12);
VALUE(TCBBindNotification, 13);
VALUE(TCBUnbindNotification, 14);
VALUE(TCBSetTLSBase, 15);
VALUE(TCBSetFlags, 16);
VALUE(CNodeRevoke, 17);
VALUE(CNodeDelete, 18);
VALUE(CNodeCancelBadgedSends, 19);
VALUE(CNodeCopy, 20);
VALUE(CNodeMint, 21);
VALUE(CNodeMove, 22);
VALUE(CNodeMutate, 23);
VALUE(CNodeRotate, 24);
VALUE(CNodeSaveCaller, 25);
VALUE(IRQIssueIRQHandler, 26);
VALUE(IRQAckIRQ, 27);
VALUE(IRQSetIRQHandler, 28);
VALUE(IRQClearIRQHandler, 29);
VALUE(DomainSetSet, 30);
VALUE(DomainScheduleConfigure, 31);
VALUE(DomainScheduleSetStart, 32);
VALUE(nInvocationLabels, 33);

SIZE(enum priorityConstants, 4);
VALUE(seL4_InvalidPrio, -1);
VALUE(seL4_MinPrio, 0);
VALUE(seL4_MaxPrio, 255);

SIZE(enum _object, 4);
VALUE(seL4_RISCV_4K_Page, 6);
VALUE(seL4_RISCV_Mega_Page, 7);
VALUE(seL4_RISCV_PageTableObject, 8);
VALUE(seL4_ObjectTypeCount, 9);

SIZE(seL4_BootInfoID, 8);
VALUE(SEL4_BOOTINFO_HEADER_PADDING, 0);
VALUE(SEL4_BOOTINFO_HEADER_X86_VBE, 1);
VALUE(SEL4_BOOTINFO_HEADER_X86_MBMMAP, 2);
VALUE(SEL4_BOOTINFO_HEADER_X86_ACPI_RSDP, 3);
VALUE(SEL4_BOOTINFO_HEADER_X86_FRAMEBUFFER, 4);
VALUE(SEL4_BOOTINFO_HEADER_X86_TSC_FREQ, 5);
VALUE(SEL4_BOOTINFO_HEADER_FDT, 6);
VALUE(SEL4_BOOTINFO_HEADER_NUM, 7);

SIZE(seL4_CapFault_Msg, 8);
VALUE(seL4_CapFault_IP, 0);
VALUE(seL4_CapFault_Addr, 1);
VALUE(seL4_CapFault_InRecvPhase, 2);
VALUE(seL4_CapFault_LookupFailureType, 3);
VALUE(seL4_CapFault_BitsLeft, 4);
VALUE(seL4_CapFault_DepthMismatch_BitsFound, 5);
VALUE(seL4_CapFault_GuardMismatch_GuardFound, 5);
VALUE(seL4_CapFault_GuardMismatch_BitsFound, 6);

SIZE(seL4_Error, 4);
VALUE(seL4_NoError, 0);
VALUE(seL4_InvalidArgument, 1);
VALUE(seL4_InvalidCapability, 2);
VALUE(seL4_IllegalOperation, 3);
VALUE(seL4_RangeError, 4);
VALUE(seL4_AlignmentError, 5);
VALUE(seL4_FailedLookup, 6);
VALUE(seL4_TruncatedMessage, 7);
VALUE(seL4_DeleteFirst, 8);
VALUE(seL4_RevokeFirst, 9);
VALUE(seL4_NotEnoughMemory, 10);
VALUE(seL4_NumErrors, 11);

SIZE(enum seL4_Fault_tag, 4);
VALUE(seL4_Fault_NullFault, 0);
VALUE(seL4_Fault_CapFault, 1);
VALUE(seL4_Fault_UnknownSyscall, 2);
VALUE(seL4_Fault_UserException, 3);
VALUE(seL4_Fault_VMFault, 5);

SIZE(seL4_LookupFailureType, 8);
VALUE(seL4_NoFailure, 0);
VALUE(seL4_InvalidRoot, 1);
VALUE(seL4_MissingCapability, 2);
VALUE(seL4_DepthMismatch, 3);
VALUE(seL4_GuardMismatch, 4);

SIZE(enum _mode_object, 4);
VALUE(seL4_RISCV_Giga_Page, 5);
VALUE(seL4_ModeObjectTypeCount, 6);

SIZE(enum seL4_MsgLimits, 4);
VALUE(seL4_MsgLengthBits, 7);
VALUE(seL4_MsgExtraCapBits, 2);
VALUE(seL4_MsgMaxLength, 120);

SIZE(enum api_object, 4);
VALUE(seL4_UntypedObject, 0);
VALUE(seL4_TCBObject, 1);
VALUE(seL4_EndpointObject, 2);
VALUE(seL4_NotificationObject, 3);
VALUE(seL4_CapTableObject, 4);
VALUE(seL4_NonArchObjectTypeCount, 5);

SIZE(seL4_RISCV_VMAttributes, 8);
VALUE(seL4_RISCV_ExecuteNever, 1);
VALUE(seL4_RISCV_Default_VMAttributes, 0);

SIZE(enum seL4_RootCNodeCapSlots, 4);
VALUE(seL4_CapNull, 0);
VALUE(seL4_CapInitThreadTCB, 1);
VALUE(seL4_CapInitThreadCNode, 2);
VALUE(seL4_CapInitThreadVSpace, 3);
VALUE(seL4_CapIRQControl, 4);
VALUE(seL4_CapASIDControl, 5);
VALUE(seL4_CapInitThreadASIDPool, 6);
VALUE(seL4_CapIOPortControl, 7);
VALUE(seL4_CapIOSpace, 8);
VALUE(seL4_CapBootInfoFrame, 9);
VALUE(seL4_CapInitThreadIPCBuffer, 10);
VALUE(seL4_CapDomain, 11);
VALUE(seL4_CapSMMUSIDControl, 12);
VALUE(seL4_CapSMMUCBControl, 13);
VALUE(seL4_CapInitThreadSC, 14);
VALUE(seL4_CapSMC, 15);
VALUE(seL4_NumInitialCaps, 16);

SIZE(seL4_Syscall_ID, 8);
VALUE(seL4_SysCall, -1);
VALUE(seL4_SysReplyRecv, -2);
VALUE(seL4_SysSend, -3);
VALUE(seL4_SysNBSend, -4);
VALUE(seL4_SysRecv, -5);
VALUE(seL4_SysReply, -6);
VALUE(seL4_SysYield, -7);
VALUE(seL4_SysNBRecv, -8);
VALUE(seL4_SysDebugPutChar, -9);
VALUE(seL4_SysDebugDumpScheduler, -10);
VALUE(seL4_SysDebugHalt, -11);
VALUE(seL4_SysDebugCapIdentify, -12);
VALUE(seL4_SysDebugSnapshot, -13);
VALUE(seL4_SysDebugNameThread, -14);

SIZE(seL4_TCBFlag, 8);
VALUE(seL4_TCBFlag_NoFlag, 0);
VALUE(seL4_TCBFlag_fpuDisabled, 1);
VALUE(seL4_TCBFlag_MASK, 1);

SIZE(seL4_UnknownSyscall_Msg, 4);
VALUE(seL4_UnknownSyscall_FaultIP, 0);
VALUE(seL4_UnknownSyscall_SP, 1);
VALUE(seL4_UnknownSyscall_RA, 2);
VALUE(seL4_UnknownSyscall_A0, 3);
VALUE(seL4_UnknownSyscall_A1, 4);
VALUE(seL4_UnknownSyscall_A2, 5);
VALUE(seL4_UnknownSyscall_A3, 6);
VALUE(seL4_UnknownSyscall_A4, 7);
VALUE(seL4_UnknownSyscall_A5, 8);
VALUE(seL4_UnknownSyscall_A6, 9);
VALUE(seL4_UnknownSyscall_Syscall, 10);
VALUE(seL4_UnknownSyscall_Length, 11);

SIZE(seL4_UserException_Msg, 4);
VALUE(seL4_UserException_FaultIP, 0);
VALUE(seL4_UserException_SP, 1);
VALUE(seL4_UserException_Number, 2);
VALUE(seL4_UserException_Code, 3);
VALUE(seL4_UserException_Length, 4);

SIZE(seL4_VMFault_Msg, 4);
VALUE(seL4_VMFault_IP, 0);
VALUE(seL4_VMFault_Addr, 1);
VALUE(seL4_VMFault_PrefetchFault, 2);
VALUE(seL4_VMFault_FSR, 3);
VALUE(seL4_VMFault_Length, 4);

SIZE(enum sel4_arch_invocation_label, 4);
VALUE(nSeL4ArchInvocationLabels, 33);

#endif
