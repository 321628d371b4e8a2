/* SPDX-License-Identifier: BSD-2-Clause */
/* Written by bindgen for seL4 16.0.0, configuration x86_64, manifest sha256:3481f3f0baaa26e7581337385a6b80b6d04d55dbc3840fe48d6e0e07ccfca8eb. */

#include <stdint.h>
#include <sel4/config.h>

#if !defined(CONFIG_ARCH_X86_64)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built without CONFIG_ARCH_X86_64: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_KERNEL_MCS)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_KERNEL_MCS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_DEBUG_BUILD)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built without CONFIG_DEBUG_BUILD: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ENABLE_SMP_SUPPORT)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_ENABLE_SMP_SUPPORT: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_HARDWARE_DEBUG_API)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_HARDWARE_DEBUG_API: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_IOMMU)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_IOMMU: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_LIB_SEL4_USE_THREAD_LOCALS)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built without CONFIG_LIB_SEL4_USE_THREAD_LOCALS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_PRINTING)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built without CONFIG_PRINTING: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_SET_TLS_BASE_SELF)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built without CONFIG_SET_TLS_BASE_SELF: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_SYSENTER)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_SYSENTER: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_VTX)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_VTX: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_X86_64_VTX_64BIT_GUESTS)
#error "SC005: the bindings are for configuration x86_64, but the kernel is built with CONFIG_X86_64_VTX_64BIT_GUESTS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#else
#include <sel4/sel4.h>
#include <sel4/arch/mapping.h>
#include <sel4/arch/vmenter.h>
#include <sel4/benchmark_track_types.h>
#include <sel4/benchmark_tracepoints_types.h>
#include <sel4/benchmark_utilisation_types.h>
#include <sel4/arch/bootinfo_types.h>

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

SIZE(seL4_Fault_t, 160);
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

SIZE(seL4_UserContext, 160);
ALIGN(seL4_UserContext, 8);
OFFSET(seL4_UserContext, rip, 0);
OFFSET(seL4_UserContext, rsp, 8);
OFFSET(seL4_UserContext, rflags, 16);
OFFSET(seL4_UserContext, rax, 24);
OFFSET(seL4_UserContext, rbx, 32);
OFFSET(seL4_UserContext, rcx, 40);
OFFSET(seL4_UserContext, rdx, 48);
OFFSET(seL4_UserContext, rsi, 56);
OFFSET(seL4_UserContext, rdi, 64);
OFFSET(seL4_UserContext, rbp, 72);
OFFSET(seL4_UserContext, r8, 80);
OFFSET(seL4_UserContext, r9, 88);
OFFSET(seL4_UserContext, r10, 96);
OFFSET(seL4_UserContext, r11, 104);
OFFSET(seL4_UserContext, r12, 112);
OFFSET(seL4_UserContext, r13, 120);
OFFSET(seL4_UserContext, r14, 128);
OFFSET(seL4_UserContext, r15, 136);
OFFSET(seL4_UserContext, fs_base, 144);
OFFSET(seL4_UserContext, gs_base, 152);

SIZE(seL4_VBEInfo12Part1_t, 13);
ALIGN(seL4_VBEInfo12Part1_t, 1);
OFFSET(seL4_VBEInfo12Part1_t, xRes, 0);
OFFSET(seL4_VBEInfo12Part1_t, yRes, 2);
OFFSET(seL4_VBEInfo12Part1_t, xCharSize, 4);
OFFSET(seL4_VBEInfo12Part1_t, yCharSize, 5);
OFFSET(seL4_VBEInfo12Part1_t, planes, 6);
OFFSET(seL4_VBEInfo12Part1_t, bitsPerPixel, 7);
OFFSET(seL4_VBEInfo12Part1_t, banks, 8);
OFFSET(seL4_VBEInfo12Part1_t, memoryModel, 9);
OFFSET(seL4_VBEInfo12Part1_t, bankSize, 10);
OFFSET(seL4_VBEInfo12Part1_t, imagePages, 11);
OFFSET(seL4_VBEInfo12Part1_t, reserved1, 12);

SIZE(seL4_VBEInfo12Part2_t, 9);
ALIGN(seL4_VBEInfo12Part2_t, 1);
OFFSET(seL4_VBEInfo12Part2_t, redLen, 0);
OFFSET(seL4_VBEInfo12Part2_t, redOff, 1);
OFFSET(seL4_VBEInfo12Part2_t, greenLen, 2);
OFFSET(seL4_VBEInfo12Part2_t, greenOff, 3);
OFFSET(seL4_VBEInfo12Part2_t, blueLen, 4);
OFFSET(seL4_VBEInfo12Part2_t, blueOff, 5);
OFFSET(seL4_VBEInfo12Part2_t, rsvdLen, 6);
OFFSET(seL4_VBEInfo12Part2_t, rsvdOff, 7);
OFFSET(seL4_VBEInfo12Part2_t, directColorInfo, 8);

SIZE(seL4_VBEInfo20_t, 10);
ALIGN(seL4_VBEInfo20_t, 1);
OFFSET(seL4_VBEInfo20_t, physBasePtr, 0);
OFFSET(seL4_VBEInfo20_t, reserved2, 4);

SIZE(seL4_VBEInfo30_t, 19);
ALIGN(seL4_VBEInfo30_t, 1);
OFFSET(seL4_VBEInfo30_t, linBytesPerScanLine, 0);
OFFSET(seL4_VBEInfo30_t, bnkImagePages, 2);
OFFSET(seL4_VBEInfo30_t, linImagePages, 3);
OFFSET(seL4_VBEInfo30_t, linRedLen, 4);
OFFSET(seL4_VBEInfo30_t, linRedOff, 5);
OFFSET(seL4_VBEInfo30_t, linGreenLen, 6);
OFFSET(seL4_VBEInfo30_t, linGreenOff, 7);
OFFSET(seL4_VBEInfo30_t, linBlueLen, 8);
OFFSET(seL4_VBEInfo30_t, linBlueOff, 9);
OFFSET(seL4_VBEInfo30_t, linRsvdLen, 10);
OFFSET(seL4_VBEInfo30_t, linRsvdOff, 11);
OFFSET(seL4_VBEInfo30_t, maxPixelClock, 12);
OFFSET(seL4_VBEInfo30_t, modeId, 16);
OFFSET(seL4_VBEInfo30_t, depth, 18);

SIZE(seL4_VBEInfoBlock_t, 512);
ALIGN(seL4_VBEInfoBlock_t, 1);
OFFSET(seL4_VBEInfoBlock_t, signature, 0);
OFFSET(seL4_VBEInfoBlock_t, version, 4);
OFFSET(seL4_VBEInfoBlock_t, oemStringPtr, 6);
OFFSET(seL4_VBEInfoBlock_t, capabilities, 10);
OFFSET(seL4_VBEInfoBlock_t, modeListPtr, 14);
OFFSET(seL4_VBEInfoBlock_t, totalMemory, 18);
OFFSET(seL4_VBEInfoBlock_t, oemSoftwareRev, 20);
OFFSET(seL4_VBEInfoBlock_t, oemVendorNamePtr, 22);
OFFSET(seL4_VBEInfoBlock_t, oemProductNamePtr, 26);
OFFSET(seL4_VBEInfoBlock_t, oemProductRevPtr, 30);
OFFSET(seL4_VBEInfoBlock_t, reserved, 34);
OFFSET(seL4_VBEInfoBlock_t, oemData, 256);

SIZE(seL4_VBEModeInfoBlock_t, 256);
ALIGN(seL4_VBEModeInfoBlock_t, 1);
OFFSET(seL4_VBEModeInfoBlock_t, vbe_common, 0);
OFFSET(seL4_VBEModeInfoBlock_t, vbe12_part1, 18);
OFFSET(seL4_VBEModeInfoBlock_t, vbe12_part2, 31);
OFFSET(seL4_VBEModeInfoBlock_t, vbe20, 40);
OFFSET(seL4_VBEModeInfoBlock_t, vbe30, 50);
OFFSET(seL4_VBEModeInfoBlock_t, reserved3, 69);

SIZE(seL4_VBEModeInfoCommon_t, 18);
ALIGN(seL4_VBEModeInfoCommon_t, 1);
OFFSET(seL4_VBEModeInfoCommon_t, modeAttr, 0);
OFFSET(seL4_VBEModeInfoCommon_t, winAAttr, 2);
OFFSET(seL4_VBEModeInfoCommon_t, winBAttr, 3);
OFFSET(seL4_VBEModeInfoCommon_t, winGranularity, 4);
OFFSET(seL4_VBEModeInfoCommon_t, winSize, 6);
OFFSET(seL4_VBEModeInfoCommon_t, winASeg, 8);
OFFSET(seL4_VBEModeInfoCommon_t, winBSeg, 10);
OFFSET(seL4_VBEModeInfoCommon_t, winFuncPtr, 12);
OFFSET(seL4_VBEModeInfoCommon_t, bytesPerScanLine, 16);

SIZE(seL4_VCPUContext, 56);
ALIGN(seL4_VCPUContext, 8);
OFFSET(seL4_VCPUContext, eax, 0);
OFFSET(seL4_VCPUContext, ebx, 8);
OFFSET(seL4_VCPUContext, ecx, 16);
OFFSET(seL4_VCPUContext, edx, 24);
OFFSET(seL4_VCPUContext, esi, 32);
OFFSET(seL4_VCPUContext, edi, 40);
OFFSET(seL4_VCPUContext, ebp, 48);

SIZE(seL4_X86_BootInfo_VBE, 800);
ALIGN(seL4_X86_BootInfo_VBE, 1);
OFFSET(seL4_X86_BootInfo_VBE, header, 0);
OFFSET(seL4_X86_BootInfo_VBE, vbeInfoBlock, 16);
OFFSET(seL4_X86_BootInfo_VBE, vbeModeInfoBlock, 528);
OFFSET(seL4_X86_BootInfo_VBE, vbeMode, 784);
OFFSET(seL4_X86_BootInfo_VBE, vbeInterfaceSeg, 788);
OFFSET(seL4_X86_BootInfo_VBE, vbeInterfaceOff, 792);
OFFSET(seL4_X86_BootInfo_VBE, vbeInterfaceLen, 796);

SIZE(seL4_X86_BootInfo_mmap_t, 1220);
ALIGN(seL4_X86_BootInfo_mmap_t, 1);
OFFSET(seL4_X86_BootInfo_mmap_t, header, 0);
OFFSET(seL4_X86_BootInfo_mmap_t, mmap_length, 16);
OFFSET(seL4_X86_BootInfo_mmap_t, mmap, 20);

SIZE(seL4_X86_IOPort_In16_t, 8);
ALIGN(seL4_X86_IOPort_In16_t, 4);
OFFSET(seL4_X86_IOPort_In16_t, error, 0);
OFFSET(seL4_X86_IOPort_In16_t, result, 4);

SIZE(seL4_X86_IOPort_In32_t, 8);
ALIGN(seL4_X86_IOPort_In32_t, 4);
OFFSET(seL4_X86_IOPort_In32_t, error, 0);
OFFSET(seL4_X86_IOPort_In32_t, result, 4);

SIZE(seL4_X86_IOPort_In8_t, 8);
ALIGN(seL4_X86_IOPort_In8_t, 4);
OFFSET(seL4_X86_IOPort_In8_t, error, 0);
OFFSET(seL4_X86_IOPort_In8_t, result, 4);

SIZE(seL4_X86_PageDirectory_GetStatusBits_t, 24);
ALIGN(seL4_X86_PageDirectory_GetStatusBits_t, 8);
OFFSET(seL4_X86_PageDirectory_GetStatusBits_t, error, 0);
OFFSET(seL4_X86_PageDirectory_GetStatusBits_t, accessed, 8);
OFFSET(seL4_X86_PageDirectory_GetStatusBits_t, dirty, 16);

SIZE(seL4_X86_Page_GetAddress_t, 16);
ALIGN(seL4_X86_Page_GetAddress_t, 8);
OFFSET(seL4_X86_Page_GetAddress_t, error, 0);
OFFSET(seL4_X86_Page_GetAddress_t, paddr, 8);

SIZE(seL4_X86_VCPU_ReadMSR_t, 16);
ALIGN(seL4_X86_VCPU_ReadMSR_t, 8);
OFFSET(seL4_X86_VCPU_ReadMSR_t, error, 0);
OFFSET(seL4_X86_VCPU_ReadMSR_t, value, 8);

SIZE(seL4_X86_VCPU_ReadVMCS_t, 16);
ALIGN(seL4_X86_VCPU_ReadVMCS_t, 8);
OFFSET(seL4_X86_VCPU_ReadVMCS_t, error, 0);
OFFSET(seL4_X86_VCPU_ReadVMCS_t, value, 8);

SIZE(seL4_X86_VCPU_WriteMSR_t, 16);
ALIGN(seL4_X86_VCPU_WriteMSR_t, 8);
OFFSET(seL4_X86_VCPU_WriteMSR_t, error, 0);
OFFSET(seL4_X86_VCPU_WriteMSR_t, written, 8);

SIZE(seL4_X86_VCPU_WriteVMCS_t, 16);
ALIGN(seL4_X86_VCPU_WriteVMCS_t, 8);
OFFSET(seL4_X86_VCPU_WriteVMCS_t, error, 0);
OFFSET(seL4_X86_VCPU_WriteVMCS_t, written, 8);

SIZE(seL4_X86_mb_mmap_t, 24);
ALIGN(seL4_X86_mb_mmap_t, 1);
OFFSET(seL4_X86_mb_mmap_t, size, 0);
OFFSET(seL4_X86_mb_mmap_t, base_addr, 4);
OFFSET(seL4_X86_mb_mmap_t, length, 12);
OFFSET(seL4_X86_mb_mmap_t, type, 20);

SIZE(enum arch_invocation_label, 4);
VALUE(X86PageDirectoryMap, 35);
VALUE(X86PageDirectoryUnmap, 36);
VALUE(X86PageTableMap, 37);
VALUE(X86PageTableUnmap, 38);
VALUE(X86PageMap, 39);
VALUE(X86PageUnmap, 40);
VALUE(X86PageGetAddress, 41);
VALUE(X86ASIDControlMakePool, 42);
VALUE(X86ASIDPoolAssign, 43);
VALUE(X86IOPortControlIssue, 44);
VALUE(X86IOPortIn8, 45);
VALUE(X86IOPortIn16, 46);
VALUE(X86IOPortIn32, 47);
VALUE(X86IOPortOut8, 48);
VALUE(X86IOPortOut16, 49);
VALUE(X86IOPortOut32, 50);
VALUE(X86IRQIssueIRQHandlerIOAPIC, 51);
VALUE(X86IRQIssueIRQHandlerMSI, 52);
VALUE(nArchInvocationLabels, 53);

SIZE(entry_type_t, 4);
VALUE(Entry_Unknown, 0);
VALUE(Entry_Interrupt, 1);
VALUE(Entry_UnknownSyscall, 2);
VALUE(Entry_UserLevelFault, 3);
VALUE(Entry_DebugFault, 4);
VALUE(Entry_VMFault, 5);
VALUE(Entry_Syscall, 6);
VALUE(Entry_VMExit, 7);

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
VALUE(seL4_X86_4K, 8);
VALUE(seL4_X86_LargePageObject, 9);
VALUE(seL4_X86_PageTableObject, 10);
VALUE(seL4_X86_PageDirectoryObject, 11);
VALUE(seL4_ObjectTypeCount, 12);

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
VALUE(seL4_SysSetTLSBase, -30);

SIZE(seL4_TCBFlag, 8);
VALUE(seL4_TCBFlag_NoFlag, 0);
VALUE(seL4_TCBFlag_fpuDisabled, 1);
VALUE(seL4_TCBFlag_MASK, 1);

SIZE(seL4_UnknownSyscall_Msg, 8);
VALUE(seL4_UnknownSyscall_RAX, 0);
VALUE(seL4_UnknownSyscall_RBX, 1);
VALUE(seL4_UnknownSyscall_RCX, 2);
VALUE(seL4_UnknownSyscall_RDX, 3);
VALUE(seL4_UnknownSyscall_RSI, 4);
VALUE(seL4_UnknownSyscall_RDI, 5);
VALUE(seL4_UnknownSyscall_RBP, 6);
VALUE(seL4_UnknownSyscall_R8, 7);
VALUE(seL4_UnknownSyscall_R9, 8);
VALUE(seL4_UnknownSyscall_R10, 9);
VALUE(seL4_UnknownSyscall_R11, 10);
VALUE(seL4_UnknownSyscall_R12, 11);
VALUE(seL4_UnknownSyscall_R13, 12);
VALUE(seL4_UnknownSyscall_R14, 13);
VALUE(seL4_UnknownSyscall_R15, 14);
VALUE(seL4_UnknownSyscall_FaultIP, 15);
VALUE(seL4_UnknownSyscall_SP, 16);
VALUE(seL4_UnknownSyscall_FLAGS, 17);
VALUE(seL4_UnknownSyscall_Syscall, 18);
VALUE(seL4_UnknownSyscall_Length, 19);

SIZE(seL4_UserException_Msg, 8);
VALUE(seL4_UserException_FaultIP, 0);
VALUE(seL4_UserException_SP, 1);
VALUE(seL4_UserException_FLAGS, 2);
VALUE(seL4_UserException_Number, 3);
VALUE(seL4_UserException_Code, 4);
VALUE(seL4_UserException_Length, 5);

SIZE(seL4_VMFault_Msg, 8);
VALUE(seL4_VMFault_IP, 0);
VALUE(seL4_VMFault_Addr, 1);
VALUE(seL4_VMFault_PrefetchFault, 2);
VALUE(seL4_VMFault_FSR, 3);
VALUE(seL4_VMFault_Length, 4);

SIZE(seL4_X86_EPT_VMAttributes, 8);
VALUE(seL4_X86_EPT_Uncached_VMAttributes, 6);
VALUE(seL4_X86_EPT_Uncacheable, 0);
VALUE(seL4_X86_EPT_WriteCombining, 1);
VALUE(seL4_X86_EPT_WriteThrough, 4);
VALUE(seL4_X86_EPT_WriteProtected, 5);
VALUE(seL4_X86_EPT_WriteBack, 6);
VALUE(seL4_X86_EPT_Default_VMAttributes, 6);

SIZE(seL4_X86_VMAttributes, 8);
VALUE(seL4_X86_Default_VMAttributes, 0);
VALUE(seL4_X86_WriteBack, 0);
VALUE(seL4_X86_WriteThrough, 1);
VALUE(seL4_X86_CacheDisabled, 2);
VALUE(seL4_X86_Uncacheable, 3);
VALUE(seL4_X86_WriteCombining, 4);

SIZE(enum _mode_object, 4);
VALUE(seL4_X86_PDPTObject, 5);
VALUE(seL4_X64_PML4Object, 6);
VALUE(seL4_X64_HugePageObject, 7);
VALUE(seL4_ModeObjectTypeCount, 8);

SIZE(enum sel4_arch_invocation_label, 4);
VALUE(X86PDPTMap, 33);
VALUE(X86PDPTUnmap, 34);
VALUE(nSeL4ArchInvocationLabels, 35);

#endif
