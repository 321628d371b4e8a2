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

/* Deprecated functions are exported as well; who calls them is told by the bindings. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#define SEL4SHIM_EXPORT __attribute__((visibility("default")))

/* Stubs that only send do not tell the compiler that the kernel reads memory: it would drop or move stores to the IPC buffer. */
#define SEL4SHIM_BARRIER() __asm__ volatile("" : : : "memory")

/* Message registers 0 to 4 as a failed invocation left them: a failed lookup reports that many. */
struct sel4shim_error {
    seL4_Word words[5];
};

static inline void sel4shim_take_error(struct sel4shim_error *error)
{
    for (int i = 0; i < 5; i++) {
        error->words[i] = seL4_GetMR(i);
    }
}

/* What this shim is for. Bindings for another interface ask for another name, and do not link. */
const char *sel4shim_abi_x86_64__small_7b661e553db5(void);
SEL4SHIM_EXPORT const char *sel4shim_abi_x86_64__small_7b661e553db5(void)
{
    return "seL4, configuration x86_64-small, interface 7b661e553db516449abe3f921958ee5670b5ca1f11f8a7ed90d6644b783123b1";
}

seL4_Error sel4shim_seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Delete(_service, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_CNode src_root, seL4_CapRights_t rights, seL4_Word badge);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_CNode src_root, seL4_CapRights_t rights, seL4_Word badge)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Mint(_service, dest_index, src_root, rights, badge);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_Call(seL4_CPtr dest, seL4_MessageInfo_t msgInfo);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_Call(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_Call(dest, msgInfo);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_CallWithMRs(dest, msgInfo, mr0, mr1);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrant(seL4_CapRights_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrant(seL4_CapRights_t v)
{
    return seL4_CapRights_get_capAllowGrant(v);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t v)
{
    return seL4_CapRights_get_capAllowGrantReply(v);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowRead(seL4_CapRights_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowRead(seL4_CapRights_t v)
{
    return seL4_CapRights_get_capAllowRead(v);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowWrite(seL4_CapRights_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowWrite(seL4_CapRights_t v)
{
    return seL4_CapRights_get_capAllowWrite(v);
}

seL4_CapRights_t sel4shim_seL4_CapRights_new(seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_new(seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite)
{
    return seL4_CapRights_new(capAllowGrantReply, capAllowGrant, capAllowRead, capAllowWrite);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrant(seL4_CapRights_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrant(seL4_CapRights_t *p)
{
    return seL4_CapRights_ptr_get_capAllowGrant(p);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrantReply(seL4_CapRights_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrantReply(seL4_CapRights_t *p)
{
    return seL4_CapRights_ptr_get_capAllowGrantReply(p);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowRead(seL4_CapRights_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowRead(seL4_CapRights_t *p)
{
    return seL4_CapRights_ptr_get_capAllowRead(p);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowWrite(seL4_CapRights_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowWrite(seL4_CapRights_t *p)
{
    return seL4_CapRights_ptr_get_capAllowWrite(p);
}

void sel4shim_seL4_CapRights_ptr_new(seL4_CapRights_t *p, seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_new(seL4_CapRights_t *p, seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite)
{
    seL4_CapRights_ptr_new(p, capAllowGrantReply, capAllowGrant, capAllowRead, capAllowWrite);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowGrant(p, v64);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowGrantReply(p, v64);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowRead(p, v64);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *p, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowWrite(p, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrant(seL4_CapRights_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrant(seL4_CapRights_t v, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowGrant(v, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t v, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowGrantReply(v, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowRead(seL4_CapRights_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowRead(seL4_CapRights_t v, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowRead(v, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowWrite(seL4_CapRights_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowWrite(seL4_CapRights_t v, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowWrite(v, v64);
}

void sel4shim_seL4_DebugPutChar(char c);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugPutChar(char c)
{
    SEL4SHIM_BARRIER();
    seL4_DebugPutChar(c);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugPutString(const char *str);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugPutString(const char *str)
{
    SEL4SHIM_BARRIER();
    seL4_DebugPutString(str);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugRun(__typeof__(void (*)(void *)) userfn, void *userarg);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugRun(__typeof__(void (*)(void *)) userfn, void *userarg)
{
    SEL4SHIM_BARRIER();
    seL4_DebugRun(userfn, userarg);
    SEL4SHIM_BARRIER();
}

seL4_Fault_t sel4shim_seL4_Fault_NullFault_new(void);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_NullFault_new(void)
{
    return seL4_Fault_NullFault_new();
}

void sel4shim_seL4_Fault_NullFault_ptr_new(seL4_Fault_t *p);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_NullFault_ptr_new(seL4_Fault_t *p)
{
    seL4_Fault_NullFault_ptr_new(p);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_Addr(seL4_Fault_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_Addr(seL4_Fault_t v)
{
    return seL4_Fault_VMFault_get_Addr(v);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_IP(seL4_Fault_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_IP(seL4_Fault_t v)
{
    return seL4_Fault_VMFault_get_IP(v);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_new(seL4_Uint64 IP, seL4_Uint64 Addr);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_new(seL4_Uint64 IP, seL4_Uint64 Addr)
{
    return seL4_Fault_VMFault_new(IP, Addr);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_Addr(seL4_Fault_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_Addr(seL4_Fault_t *p)
{
    return seL4_Fault_VMFault_ptr_get_Addr(p);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_IP(seL4_Fault_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_IP(seL4_Fault_t *p)
{
    return seL4_Fault_VMFault_ptr_get_IP(p);
}

void sel4shim_seL4_Fault_VMFault_ptr_new(seL4_Fault_t *p, seL4_Uint64 IP, seL4_Uint64 Addr);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_new(seL4_Fault_t *p, seL4_Uint64 IP, seL4_Uint64 Addr)
{
    seL4_Fault_VMFault_ptr_new(p, IP, Addr);
}

void sel4shim_seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_t *p, seL4_Uint64 v64)
{
    seL4_Fault_VMFault_ptr_set_Addr(p, v64);
}

void sel4shim_seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_t *p, seL4_Uint64 v64)
{
    seL4_Fault_VMFault_ptr_set_IP(p, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_Addr(seL4_Fault_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_Addr(seL4_Fault_t v, seL4_Uint64 v64)
{
    return seL4_Fault_VMFault_set_Addr(v, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_IP(seL4_Fault_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_IP(seL4_Fault_t v, seL4_Uint64 v64)
{
    return seL4_Fault_VMFault_set_IP(v, v64);
}

seL4_Uint64 sel4shim_seL4_Fault_get_seL4_FaultType(seL4_Fault_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_get_seL4_FaultType(seL4_Fault_t v)
{
    return seL4_Fault_get_seL4_FaultType(v);
}

seL4_Uint64 sel4shim_seL4_Fault_ptr_get_seL4_FaultType(seL4_Fault_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_ptr_get_seL4_FaultType(seL4_Fault_t *p)
{
    return seL4_Fault_ptr_get_seL4_FaultType(p);
}

int sel4shim_seL4_Fault_seL4_FaultType_equals(seL4_Fault_t v, seL4_Uint64 tag);
SEL4SHIM_EXPORT int sel4shim_seL4_Fault_seL4_FaultType_equals(seL4_Fault_t v, seL4_Uint64 tag)
{
    return seL4_Fault_seL4_FaultType_equals(v, tag);
}

seL4_IPCBuffer *sel4shim_seL4_GetIPCBuffer(void);
SEL4SHIM_EXPORT seL4_IPCBuffer *sel4shim_seL4_GetIPCBuffer(void)
{
    return seL4_GetIPCBuffer();
}

seL4_Word sel4shim_seL4_GetMR(int i);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_GetMR(int i)
{
    return seL4_GetMR(i);
}

seL4_Word sel4shim_seL4_MappingFailedLookupLevel(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_MappingFailedLookupLevel(void)
{
    return seL4_MappingFailedLookupLevel();
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t v)
{
    return seL4_MessageInfo_get_capsUnwrapped(v);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t v)
{
    return seL4_MessageInfo_get_extraCaps(v);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_label(seL4_MessageInfo_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_label(seL4_MessageInfo_t v)
{
    return seL4_MessageInfo_get_label(v);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_length(seL4_MessageInfo_t v);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_length(seL4_MessageInfo_t v)
{
    return seL4_MessageInfo_get_length(v);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_new(seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_new(seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length)
{
    return seL4_MessageInfo_new(label, capsUnwrapped, extraCaps, length);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_capsUnwrapped(seL4_MessageInfo_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_capsUnwrapped(seL4_MessageInfo_t *p)
{
    return seL4_MessageInfo_ptr_get_capsUnwrapped(p);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_extraCaps(seL4_MessageInfo_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_extraCaps(seL4_MessageInfo_t *p)
{
    return seL4_MessageInfo_ptr_get_extraCaps(p);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_label(seL4_MessageInfo_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_label(seL4_MessageInfo_t *p)
{
    return seL4_MessageInfo_ptr_get_label(p);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_length(seL4_MessageInfo_t *p);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_length(seL4_MessageInfo_t *p)
{
    return seL4_MessageInfo_ptr_get_length(p);
}

void sel4shim_seL4_MessageInfo_ptr_new(seL4_MessageInfo_t *p, seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_new(seL4_MessageInfo_t *p, seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length)
{
    seL4_MessageInfo_ptr_new(p, label, capsUnwrapped, extraCaps, length);
}

void sel4shim_seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_capsUnwrapped(p, v64);
}

void sel4shim_seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_extraCaps(p, v64);
}

void sel4shim_seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_label(p, v64);
}

void sel4shim_seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *p, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *p, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_length(p, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_capsUnwrapped(v, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_extraCaps(v, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_label(seL4_MessageInfo_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_label(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_label(v, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_length(seL4_MessageInfo_t v, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_length(seL4_MessageInfo_t v, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_length(v, v64);
}

seL4_Word sel4shim_seL4_PF_Addr(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_PF_Addr(void)
{
    return seL4_PF_Addr();
}

seL4_MessageInfo_t sel4shim_seL4_Recv(seL4_CPtr src, seL4_Word *sender);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_Recv(seL4_CPtr src, seL4_Word *sender)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_Recv(src, sender);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

void sel4shim_seL4_Send(seL4_CPtr dest, seL4_MessageInfo_t msgInfo);
SEL4SHIM_EXPORT void sel4shim_seL4_Send(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    SEL4SHIM_BARRIER();
    seL4_Send(dest, msgInfo);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_SetCap(int i, seL4_CPtr cptr);
SEL4SHIM_EXPORT void sel4shim_seL4_SetCap(int i, seL4_CPtr cptr)
{
    seL4_SetCap(i, cptr);
}

void sel4shim_seL4_SetIPCBuffer(seL4_IPCBuffer *buffer);
SEL4SHIM_EXPORT void sel4shim_seL4_SetIPCBuffer(seL4_IPCBuffer *buffer)
{
    seL4_SetIPCBuffer(buffer);
}

void sel4shim_seL4_SetMR(int i, seL4_Word mr);
SEL4SHIM_EXPORT void sel4shim_seL4_SetMR(int i, seL4_Word mr)
{
    seL4_SetMR(i, mr);
}

void sel4shim_seL4_SetTLSBase(seL4_Word tls_base);
SEL4SHIM_EXPORT void sel4shim_seL4_SetTLSBase(seL4_Word tls_base)
{
    SEL4SHIM_BARRIER();
    seL4_SetTLSBase(tls_base);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_Signal(seL4_CPtr dest);
SEL4SHIM_EXPORT void sel4shim_seL4_Signal(seL4_CPtr dest)
{
    SEL4SHIM_BARRIER();
    seL4_Signal(dest);
    SEL4SHIM_BARRIER();
}

seL4_Error sel4shim_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Word count, seL4_UserContext *regs);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Word count, seL4_UserContext *regs)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_ReadRegisters(_service, suspend_source, count, regs);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_Resume(seL4_TCB _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_Resume(seL4_TCB _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_Resume(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_TCB_SetFlags_t sel4shim_seL4_TCB_SetFlags(seL4_TCB _service, seL4_Word clear, seL4_Word set);
SEL4SHIM_EXPORT seL4_TCB_SetFlags_t sel4shim_seL4_TCB_SetFlags(seL4_TCB _service, seL4_Word clear, seL4_Word set)
{
    SEL4SHIM_BARRIER();
    seL4_TCB_SetFlags_t sel4shim_result = seL4_TCB_SetFlags(_service, clear, set);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_SetPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word priority);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word priority)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetPriority(_service, authority, priority);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_WriteRegisters(seL4_TCB _service, seL4_Bool resume_target, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_WriteRegisters(seL4_TCB _service, seL4_Bool resume_target, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_WriteRegisters(_service, resume_target, arch_flags, count, regs);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word num_objects);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word num_objects)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_Untyped_Retype(_service, type, size_bits, root, num_objects);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_X86_PDPT_Map(seL4_X86_PDPT _service, seL4_X64_PML4 pml4, seL4_Word vaddr, seL4_X86_VMAttributes attr);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_X86_PDPT_Map(seL4_X86_PDPT _service, seL4_X64_PML4 pml4, seL4_Word vaddr, seL4_X86_VMAttributes attr)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_X86_PDPT_Map(_service, pml4, vaddr, attr);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_X86_PageTable_Unmap(seL4_X86_PageTable _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_X86_PageTable_Unmap(seL4_X86_PageTable _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_X86_PageTable_Unmap(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_X86_Page_GetAddress_t sel4shim_seL4_X86_Page_GetAddress(seL4_X86_Page _service);
SEL4SHIM_EXPORT seL4_X86_Page_GetAddress_t sel4shim_seL4_X86_Page_GetAddress(seL4_X86_Page _service)
{
    SEL4SHIM_BARRIER();
    seL4_X86_Page_GetAddress_t sel4shim_result = seL4_X86_Page_GetAddress(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

void sel4shim_seL4_Yield(void);
SEL4SHIM_EXPORT void sel4shim_seL4_Yield(void)
{
    SEL4SHIM_BARRIER();
    seL4_Yield();
    SEL4SHIM_BARRIER();
}

seL4_Fault_t sel4shim_seL4_getFault(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_getFault(seL4_MessageInfo_t tag)
{
    return seL4_getFault(tag);
}

seL4_Bool sel4shim_seL4_isVMFault_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isVMFault_tag(seL4_MessageInfo_t tag)
{
    return seL4_isVMFault_tag(tag);
}

seL4_Error sel4shim_small_invoke(seL4_CPtr service, seL4_Word label, seL4_Word caps, seL4_Word length, seL4_Word *mr0, seL4_Word *mr1);
SEL4SHIM_EXPORT seL4_Error sel4shim_small_invoke(seL4_CPtr service, seL4_Word label, seL4_Word caps, seL4_Word length, seL4_Word *mr0, seL4_Word *mr1)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = small_invoke(service, label, caps, length, mr0, mr1);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Word sel4shim_small_stack_pointer(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_small_stack_pointer(void)
{
    return small_stack_pointer();
}

void sel4shim_small_sys_send(seL4_Word sys, seL4_Word dest, seL4_Word info);
SEL4SHIM_EXPORT void sel4shim_small_sys_send(seL4_Word sys, seL4_Word dest, seL4_Word info)
{
    SEL4SHIM_BARRIER();
    small_sys_send(sys, dest, info);
    SEL4SHIM_BARRIER();
}

void sel4shim_small_sys_send_recv(seL4_Word sys, seL4_Word dest, seL4_Word *badge, seL4_Word info, seL4_Word *info_out, seL4_Word *mr0, seL4_Word *mr1, seL4_Word reply);
SEL4SHIM_EXPORT void sel4shim_small_sys_send_recv(seL4_Word sys, seL4_Word dest, seL4_Word *badge, seL4_Word info, seL4_Word *info_out, seL4_Word *mr0, seL4_Word *mr1, seL4_Word reply)
{
    SEL4SHIM_BARRIER();
    small_sys_send_recv(sys, dest, badge, info, info_out, mr0, mr1, reply);
    SEL4SHIM_BARRIER();
}

seL4_CapRights_t sel4shim_seL4_AllRights(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_AllRights(void)
{
    return seL4_AllRights;
}

seL4_CapRights_t sel4shim_seL4_CanRead(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CanRead(void)
{
    return seL4_CanRead;
}

seL4_Error sel4shim_checked_seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Delete(_service, index, depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_CNode src_root, seL4_CapRights_t rights, seL4_Word badge, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_CNode src_root, seL4_CapRights_t rights, seL4_Word badge, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Mint(_service, dest_index, src_root, rights, badge);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Word count, seL4_UserContext *regs, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Word count, seL4_UserContext *regs, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_ReadRegisters(_service, suspend_source, count, regs);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_Resume(seL4_TCB _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_Resume(seL4_TCB _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_Resume(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_TCB_SetFlags_t sel4shim_checked_seL4_TCB_SetFlags(seL4_TCB _service, seL4_Word clear, seL4_Word set, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_TCB_SetFlags_t sel4shim_checked_seL4_TCB_SetFlags(seL4_TCB _service, seL4_Word clear, seL4_Word set, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_TCB_SetFlags_t sel4shim_result = seL4_TCB_SetFlags(_service, clear, set);
    SEL4SHIM_BARRIER();
    if (sel4shim_result.error != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_SetPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word priority, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word priority, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetPriority(_service, authority, priority);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_WriteRegisters(seL4_TCB _service, seL4_Bool resume_target, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_WriteRegisters(seL4_TCB _service, seL4_Bool resume_target, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_WriteRegisters(_service, resume_target, arch_flags, count, regs);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word num_objects, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word num_objects, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_Untyped_Retype(_service, type, size_bits, root, num_objects);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_X86_PDPT_Map(seL4_X86_PDPT _service, seL4_X64_PML4 pml4, seL4_Word vaddr, seL4_X86_VMAttributes attr, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_X86_PDPT_Map(seL4_X86_PDPT _service, seL4_X64_PML4 pml4, seL4_Word vaddr, seL4_X86_VMAttributes attr, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_X86_PDPT_Map(_service, pml4, vaddr, attr);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_X86_PageTable_Unmap(seL4_X86_PageTable _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_X86_PageTable_Unmap(seL4_X86_PageTable _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_X86_PageTable_Unmap(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_X86_Page_GetAddress_t sel4shim_checked_seL4_X86_Page_GetAddress(seL4_X86_Page _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_X86_Page_GetAddress_t sel4shim_checked_seL4_X86_Page_GetAddress(seL4_X86_Page _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_X86_Page_GetAddress_t sel4shim_result = seL4_X86_Page_GetAddress(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result.error != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

#endif
