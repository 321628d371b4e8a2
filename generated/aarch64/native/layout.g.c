/* SPDX-License-Identifier: BSD-2-Clause */
/* Written by bindgen for seL4 16.0.0, configuration aarch64, manifest sha256:f6f0f74747f7a477f1ca0b842949b0a177bd3a2359a8d40e666f7e6780ca3e36. */

#include <stdint.h>
#include <sel4/config.h>

#if !defined(CONFIG_ARCH_AARCH64)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built without CONFIG_ARCH_AARCH64: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_KERNEL_MCS)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built with CONFIG_KERNEL_MCS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ARM_HYPERVISOR_SUPPORT)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built with CONFIG_ARM_HYPERVISOR_SUPPORT: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ARM_SMMU)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built with CONFIG_ARM_SMMU: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_DEBUG_BUILD)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built without CONFIG_DEBUG_BUILD: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ENABLE_SMP_SUPPORT)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built with CONFIG_ENABLE_SMP_SUPPORT: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_HARDWARE_DEBUG_API)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built with CONFIG_HARDWARE_DEBUG_API: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_LIB_SEL4_USE_THREAD_LOCALS)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built without CONFIG_LIB_SEL4_USE_THREAD_LOCALS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_PRINTING)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built without CONFIG_PRINTING: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_TK1_SMMU)
#error "SC005: the bindings are for configuration aarch64, but the kernel is built with CONFIG_TK1_SMMU: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#else
#include <sel4/sel4.h>
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

SIZE(seL4_ARM_CB_CBGetFault_t, 24);
ALIGN(seL4_ARM_CB_CBGetFault_t, 8);
OFFSET(seL4_ARM_CB_CBGetFault_t, error, 0);
OFFSET(seL4_ARM_CB_CBGetFault_t, status, 8);
OFFSET(seL4_ARM_CB_CBGetFault_t, address, 16);

SIZE(seL4_ARM_Page_GetAddress_t, 16);
ALIGN(seL4_ARM_Page_GetAddress_t, 8);
OFFSET(seL4_ARM_Page_GetAddress_t, error, 0);
OFFSET(seL4_ARM_Page_GetAddress_t, paddr, 8);

SIZE(seL4_ARM_SIDControl_GetFault_t, 32);
ALIGN(seL4_ARM_SIDControl_GetFault_t, 8);
OFFSET(seL4_ARM_SIDControl_GetFault_t, error, 0);
OFFSET(seL4_ARM_SIDControl_GetFault_t, status, 8);
OFFSET(seL4_ARM_SIDControl_GetFault_t, syndrome_0, 16);
OFFSET(seL4_ARM_SIDControl_GetFault_t, syndrome_1, 24);

SIZE(seL4_ARM_SMCContext, 64);
ALIGN(seL4_ARM_SMCContext, 8);
OFFSET(seL4_ARM_SMCContext, x0, 0);
OFFSET(seL4_ARM_SMCContext, x1, 8);
OFFSET(seL4_ARM_SMCContext, x2, 16);
OFFSET(seL4_ARM_SMCContext, x3, 24);
OFFSET(seL4_ARM_SMCContext, x4, 32);
OFFSET(seL4_ARM_SMCContext, x5, 40);
OFFSET(seL4_ARM_SMCContext, x6, 48);
OFFSET(seL4_ARM_SMCContext, x7, 56);

SIZE(seL4_ARM_VCPU_ReadRegs_t, 16);
ALIGN(seL4_ARM_VCPU_ReadRegs_t, 8);
OFFSET(seL4_ARM_VCPU_ReadRegs_t, error, 0);
OFFSET(seL4_ARM_VCPU_ReadRegs_t, value, 8);

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

SIZE(seL4_Fault_t, 112);
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

SIZE(seL4_UserContext, 288);
ALIGN(seL4_UserContext, 8);
OFFSET(seL4_UserContext, pc, 0);
OFFSET(seL4_UserContext, sp, 8);
OFFSET(seL4_UserContext, spsr, 16);
OFFSET(seL4_UserContext, x0, 24);
OFFSET(seL4_UserContext, x1, 32);
OFFSET(seL4_UserContext, x2, 40);
OFFSET(seL4_UserContext, x3, 48);
OFFSET(seL4_UserContext, x4, 56);
OFFSET(seL4_UserContext, x5, 64);
OFFSET(seL4_UserContext, x6, 72);
OFFSET(seL4_UserContext, x7, 80);
OFFSET(seL4_UserContext, x8, 88);
OFFSET(seL4_UserContext, x16, 96);
OFFSET(seL4_UserContext, x17, 104);
OFFSET(seL4_UserContext, x18, 112);
OFFSET(seL4_UserContext, x29, 120);
OFFSET(seL4_UserContext, x30, 128);
OFFSET(seL4_UserContext, x9, 136);
OFFSET(seL4_UserContext, x10, 144);
OFFSET(seL4_UserContext, x11, 152);
OFFSET(seL4_UserContext, x12, 160);
OFFSET(seL4_UserContext, x13, 168);
OFFSET(seL4_UserContext, x14, 176);
OFFSET(seL4_UserContext, x15, 184);
OFFSET(seL4_UserContext, x19, 192);
OFFSET(seL4_UserContext, x20, 200);
OFFSET(seL4_UserContext, x21, 208);
OFFSET(seL4_UserContext, x22, 216);
OFFSET(seL4_UserContext, x23, 224);
OFFSET(seL4_UserContext, x24, 232);
OFFSET(seL4_UserContext, x25, 240);
OFFSET(seL4_UserContext, x26, 248);
OFFSET(seL4_UserContext, x27, 256);
OFFSET(seL4_UserContext, x28, 264);
OFFSET(seL4_UserContext, tpidr_el0, 272);
OFFSET(seL4_UserContext, tpidrro_el0, 280);

SIZE(enum arch_invocation_label, 4);
VALUE(ARMPageTableMap, 38);
VALUE(ARMPageTableUnmap, 39);
VALUE(ARMPageMap, 40);
VALUE(ARMPageUnmap, 41);
VALUE(ARMPageClean_Data, 42);
VALUE(ARMPageInvalidate_Data, 43);
VALUE(ARMPageCleanInvalidate_Data, 44);
VALUE(ARMPageUnify_Instruction, 45);
VALUE(ARMPageGetAddress, 46);
VALUE(ARMASIDControlMakePool, 47);
VALUE(ARMASIDPoolAssign, 48);
VALUE(ARMIRQIssueIRQHandlerTrigger, 49);
VALUE(ARMIRQIssueSGISignal, 50);
VALUE(nArchInvocationLabels, 51);

SIZE(entry_type_t, 4);
VALUE(Entry_Unknown, 0);
VALUE(Entry_Interrupt, 1);
VALUE(Entry_UnknownSyscall, 2);
VALUE(Entry_UserLevelFault, 3);
VALUE(Entry_DebugFault, 4);
VALUE(Entry_VMFault, 5);
VALUE(Entry_Syscall, 6);
VALUE(Entry_VCPUFault, 7);

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

SIZE(seL4_ARM_CacheType, 8);
VALUE(seL4_ARM_CacheI, 1);
VALUE(seL4_ARM_CacheD, 2);
VALUE(seL4_ARM_CacheID, 3);

SIZE(seL4_ARM_VMAttributes, 8);
VALUE(seL4_ARM_PageCacheable, 1);
VALUE(seL4_ARM_ParityEnabled, 2);
VALUE(seL4_ARM_Default_VMAttributes, 3);
VALUE(seL4_ARM_ExecuteNever, 4);

SIZE(enum _object, 4);
VALUE(seL4_ARM_SmallPageObject, 7);
VALUE(seL4_ARM_LargePageObject, 8);
VALUE(seL4_ARM_PageTableObject, 9);
VALUE(seL4_ObjectTypeCount, 10);

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
VALUE(seL4_ARM_HugePageObject, 5);
VALUE(seL4_ARM_VSpaceObject, 6);
VALUE(seL4_ModeObjectTypeCount, 7);

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

SIZE(seL4_UnknownSyscall_Msg, 8);
VALUE(seL4_UnknownSyscall_X0, 0);
VALUE(seL4_UnknownSyscall_X1, 1);
VALUE(seL4_UnknownSyscall_X2, 2);
VALUE(seL4_UnknownSyscall_X3, 3);
VALUE(seL4_UnknownSyscall_X4, 4);
VALUE(seL4_UnknownSyscall_X5, 5);
VALUE(seL4_UnknownSyscall_X6, 6);
VALUE(seL4_UnknownSyscall_X7, 7);
VALUE(seL4_UnknownSyscall_FaultIP, 8);
VALUE(seL4_UnknownSyscall_SP, 9);
VALUE(seL4_UnknownSyscall_LR, 10);
VALUE(seL4_UnknownSyscall_SPSR, 11);
VALUE(seL4_UnknownSyscall_Syscall, 12);
VALUE(seL4_UnknownSyscall_Length, 13);

SIZE(seL4_UserException_Msg, 8);
VALUE(seL4_UserException_FaultIP, 0);
VALUE(seL4_UserException_SP, 1);
VALUE(seL4_UserException_SPSR, 2);
VALUE(seL4_UserException_Number, 3);
VALUE(seL4_UserException_Code, 4);
VALUE(seL4_UserException_Length, 5);

SIZE(seL4_VCPUFault_Msg, 8);
VALUE(seL4_VCPUFault_HSR, 0);
VALUE(seL4_VCPUFault_Length, 1);

SIZE(seL4_VCPUReg, 8);
VALUE(seL4_VCPUReg_SCTLR, 0);
VALUE(seL4_VCPUReg_CPACR, 1);
VALUE(seL4_VCPURegSaveRange_start, 2);
VALUE(seL4_VCPUReg_TTBR0, 2);
VALUE(seL4_VCPUReg_TTBR1, 3);
VALUE(seL4_VCPUReg_TCR, 4);
VALUE(seL4_VCPUReg_MAIR, 5);
VALUE(seL4_VCPUReg_AMAIR, 6);
VALUE(seL4_VCPUReg_CIDR, 7);
VALUE(seL4_VCPUReg_ACTLR, 8);
VALUE(seL4_VCPUReg_AFSR0, 9);
VALUE(seL4_VCPUReg_AFSR1, 10);
VALUE(seL4_VCPUReg_ESR, 11);
VALUE(seL4_VCPUReg_FAR, 12);
VALUE(seL4_VCPUReg_PAR, 13);
VALUE(seL4_VCPUReg_VBAR, 14);
VALUE(seL4_VCPUReg_TPIDR_EL1, 15);
VALUE(seL4_VCPUReg_VMPIDR_EL2, 16);
VALUE(seL4_VCPUReg_SP_EL1, 17);
VALUE(seL4_VCPUReg_ELR_EL1, 18);
VALUE(seL4_VCPUReg_SPSR_EL1, 19);
VALUE(seL4_VCPURegSaveRange_end, 19);
VALUE(seL4_VCPUReg_CNTV_CTL, 20);
VALUE(seL4_VCPUReg_CNTV_CVAL, 21);
VALUE(seL4_VCPUReg_CNTVOFF, 22);
VALUE(seL4_VCPUReg_CNTKCTL_EL1, 23);
VALUE(seL4_VCPUReg_Num, 24);

SIZE(seL4_VGICMaintenance_Msg, 8);
VALUE(seL4_VGICMaintenance_IDX, 0);
VALUE(seL4_VGICMaintenance_Length, 1);

SIZE(seL4_VMFault_Msg, 8);
VALUE(seL4_VMFault_IP, 0);
VALUE(seL4_VMFault_Addr, 1);
VALUE(seL4_VMFault_PrefetchFault, 2);
VALUE(seL4_VMFault_FSR, 3);
VALUE(seL4_VMFault_Length, 4);

SIZE(seL4_VPPIEvent_Msg, 8);
VALUE(seL4_VPPIEvent_IRQ, 0);
VALUE(seL4_VPPIEvent_Length, 1);

SIZE(enum sel4_arch_invocation_label, 4);
VALUE(ARMVSpaceClean_Data, 33);
VALUE(ARMVSpaceInvalidate_Data, 34);
VALUE(ARMVSpaceCleanInvalidate_Data, 35);
VALUE(ARMVSpaceUnify_Instruction, 36);
VALUE(ARMSMCCall, 37);
VALUE(nSeL4ArchInvocationLabels, 38);

#endif
