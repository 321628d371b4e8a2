/* SPDX-License-Identifier: BSD-2-Clause */
/* Written by bindgen for seL4, configuration x86_64-small, manifest sha256:54efc12ee4b78377bc921ea4d8e220b5554086212b93e4eb16225e4b1d046e57. */

#include <stdint.h>
#include <sel4/config.h>

#if !defined(CONFIG_ARCH_X86_64)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_ARCH_X86_64: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_KERNEL_MCS)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built with CONFIG_KERNEL_MCS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_BENCHMARK_TRACK_KERNEL_ENTRIES)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_BENCHMARK_TRACK_KERNEL_ENTRIES: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_DANGEROUS_CODE_INJECTION)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_DANGEROUS_CODE_INJECTION: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_DEBUG_BUILD)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_DEBUG_BUILD: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ENABLE_SMP_SUPPORT)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built with CONFIG_ENABLE_SMP_SUPPORT: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_HARDWARE_DEBUG_API)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built with CONFIG_HARDWARE_DEBUG_API: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_IOMMU)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built with CONFIG_IOMMU: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_LIB_SEL4_USE_THREAD_LOCALS)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_LIB_SEL4_USE_THREAD_LOCALS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_PRINTING)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_PRINTING: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_SET_TLS_BASE_SELF)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built without CONFIG_SET_TLS_BASE_SELF: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_SYSENTER)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built with CONFIG_SYSENTER: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_VTX)
#error "SC005: the bindings are for configuration x86_64-small, but the kernel is built with CONFIG_VTX: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#else
#include <sel4/sel4.h>
#include <sel4/arch/mapping.h>
#include <sel4/benchmark_track_types.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#define SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), "size of " #type)
#define ALIGN(type, bytes) _Static_assert(_Alignof(type) == (bytes), "alignment of " #type)
#define OFFSET(type, field, bytes) _Static_assert(__builtin_offsetof(type, field) == (bytes), "offset of " #type "." #field)
#define VALUE(name, value) _Static_assert((name) == (value), "value of " #name)

SIZE(seL4_Word, 8);

SIZE(benchmark_track_kernel_entry_t, 24);
ALIGN(benchmark_track_kernel_entry_t, 8);
OFFSET(benchmark_track_kernel_entry_t, start_time, 0);
OFFSET(benchmark_track_kernel_entry_t, duration, 8);
OFFSET(benchmark_track_kernel_entry_t, entry, 12);

SIZE(kernel_entry_t, 9);
ALIGN(kernel_entry_t, 1);

SIZE(struct seL4_BootInfo, 128);
ALIGN(struct seL4_BootInfo, 8);
OFFSET(struct seL4_BootInfo, extraLen, 0);
OFFSET(struct seL4_BootInfo, nodeID, 8);
OFFSET(struct seL4_BootInfo, numNodes, 16);
OFFSET(struct seL4_BootInfo, ipcBuffer, 24);
OFFSET(struct seL4_BootInfo, empty, 32);
OFFSET(struct seL4_BootInfo, initThreadCNodeSizeBits, 48);
OFFSET(struct seL4_BootInfo, initThreadDomain, 56);
OFFSET(struct seL4_BootInfo, untyped, 64);
OFFSET(struct seL4_BootInfo, untypedList, 80);

SIZE(seL4_CapRights_t, 8);
ALIGN(seL4_CapRights_t, 8);
OFFSET(seL4_CapRights_t, words, 0);

SIZE(seL4_Fault_t, 24);
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

SIZE(struct seL4_SlotRegion, 16);
ALIGN(struct seL4_SlotRegion, 8);
OFFSET(struct seL4_SlotRegion, start, 0);
OFFSET(struct seL4_SlotRegion, end, 8);

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

SIZE(seL4_UserContext, 32);
ALIGN(seL4_UserContext, 8);
OFFSET(seL4_UserContext, rip, 0);
OFFSET(seL4_UserContext, rsp, 8);
OFFSET(seL4_UserContext, rflags, 16);
OFFSET(seL4_UserContext, rax, 24);

SIZE(seL4_X86_Page_GetAddress_t, 16);
ALIGN(seL4_X86_Page_GetAddress_t, 8);
OFFSET(seL4_X86_Page_GetAddress_t, error, 0);
OFFSET(seL4_X86_Page_GetAddress_t, paddr, 8);

SIZE(struct small_mixed, 48);
ALIGN(struct small_mixed, 8);
OFFSET(struct small_mixed, tag, 0);
OFFSET(struct small_mixed, number, 2);
OFFSET(struct small_mixed, name, 8);
OFFSET(struct small_mixed, handler, 16);
OFFSET(struct small_mixed, opaque, 24);
OFFSET(struct small_mixed, value, 32);
OFFSET(struct small_mixed, done, 40);

SIZE(small_value_t, 8);
ALIGN(small_value_t, 8);
OFFSET(small_value_t, word, 0);
OFFSET(small_value_t, bytes, 0);
OFFSET(small_value_t, half, 0);
OFFSET(small_value_t, grid, 0);

SIZE(__typeof__(((small_value_t *)0)->half), 8);
ALIGN(__typeof__(((small_value_t *)0)->half), 4);
OFFSET(__typeof__(((small_value_t *)0)->half), low, 0);
OFFSET(__typeof__(((small_value_t *)0)->half), high, 4);

SIZE(enum arch_invocation_label, 4);
VALUE(X86PageGetAddress, 10);
VALUE(X86PageTableUnmap, 11);
VALUE(nArchInvocationLabels, 12);

SIZE(enum invocation_label, 4);
VALUE(InvalidInvocation, 0);
VALUE(UntypedRetype, 1);
VALUE(TCBReadRegisters, 2);
VALUE(TCBWriteRegisters, 3);
VALUE(TCBSetPriority, 4);
VALUE(TCBResume, 5);
VALUE(TCBSetFlags, 6);
VALUE(CNodeDelete, 7);
VALUE(CNodeMint, 8);
VALUE(nInvocationLabels, 9);

SIZE(enum _object, 4);
VALUE(seL4_X86_4K, 8);
VALUE(seL4_X86_PageTableObject, 9);
VALUE(seL4_ObjectTypeCount, 10);

VALUE(seL4_CapNull, 0);
VALUE(seL4_CapInitThreadTCB, 1);
VALUE(seL4_CapInitThreadCNode, 2);
VALUE(seL4_CapInitThreadVSpace, 3);
VALUE(seL4_NumInitialCaps, 16);

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
VALUE(seL4_Fault_VMFault, 5);

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

SIZE(seL4_Syscall_ID, 8);
VALUE(seL4_SysCall, -1);
VALUE(seL4_SysSend, -2);
VALUE(seL4_SysRecv, -3);
VALUE(seL4_SysYield, -4);
VALUE(seL4_SysDebugPutChar, -5);
VALUE(seL4_SysDebugRun, -6);
VALUE(seL4_SysSetTLSBase, -8);

SIZE(seL4_TCBFlag, 8);
VALUE(seL4_TCBFlag_NoFlag, 0);
VALUE(seL4_TCBFlag_fpuDisabled, 1);
VALUE(seL4_TCBFlag_MASK, 1);

SIZE(seL4_VMFault_Msg, 8);
VALUE(seL4_VMFault_IP, 0);
VALUE(seL4_VMFault_Addr, 1);
VALUE(seL4_VMFault_Length, 2);

SIZE(seL4_X86_VMAttributes, 8);
VALUE(seL4_X86_Default_VMAttributes, 0);
VALUE(seL4_X86_WriteBack, 0);
VALUE(seL4_X86_CacheDisabled, 2);

SIZE(enum _mode_object, 4);
VALUE(seL4_X86_PDPTObject, 5);
VALUE(seL4_X64_PML4Object, 6);
VALUE(seL4_X64_HugePageObject, 7);
VALUE(seL4_ModeObjectTypeCount, 8);

SIZE(enum sel4_arch_invocation_label, 4);
VALUE(X86PDPTMap, 9);
VALUE(nSeL4ArchInvocationLabels, 10);

#endif
