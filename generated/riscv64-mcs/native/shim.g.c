/* SPDX-License-Identifier: BSD-2-Clause */
/* Written by bindgen for seL4 16.0.0, configuration riscv64-mcs, manifest sha256:5e7c0ada13a97a5794c57358fa84f4ab85b0cc8d5ea7d85c5086285e31252e42. */

#include <stdint.h>
#include <sel4/config.h>

#if !defined(CONFIG_ARCH_RISCV64)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built without CONFIG_ARCH_RISCV64: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_KERNEL_MCS)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built without CONFIG_KERNEL_MCS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_DEBUG_BUILD)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built without CONFIG_DEBUG_BUILD: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_ENABLE_SMP_SUPPORT)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built with CONFIG_ENABLE_SMP_SUPPORT: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif defined(CONFIG_HARDWARE_DEBUG_API)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built with CONFIG_HARDWARE_DEBUG_API: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_LIB_SEL4_USE_THREAD_LOCALS)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built without CONFIG_LIB_SEL4_USE_THREAD_LOCALS: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#elif !defined(CONFIG_PRINTING)
#error "SC005: the bindings are for configuration riscv64-mcs, but the kernel is built without CONFIG_PRINTING: set SEL4_CONFIG to its configuration, or SEL4_GENERATED_DIR to what bindgen wrote for it"
#else
#include <sel4/sel4.h>
#include <sel4/sel4_arch/mapping.h>
#include <sel4/arch/mapping.h>
#include <sel4/benchmark_track_types.h>
#include <sel4/benchmark_tracepoints_types.h>
#include <sel4/benchmark_utilisation_types.h>

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
const char *sel4shim_abi_riscv64__mcs_4ef1bc5c342a(void);
SEL4SHIM_EXPORT const char *sel4shim_abi_riscv64__mcs_4ef1bc5c342a(void)
{
    return "seL4 16.0.0, configuration riscv64-mcs, interface 4ef1bc5c342a0e0108be1d1a24b09cc10f354e4b6138e1f87b00e9d2e57ef9d2";
}

void sel4shim_riscv_sys_nbsend_recv(seL4_Word sys, seL4_Word dest, seL4_Word src, seL4_Word *out_badge, seL4_Word info_arg, seL4_Word *out_info, seL4_Word *in_out_mr0, seL4_Word *in_out_mr1, seL4_Word *in_out_mr2, seL4_Word *in_out_mr3, seL4_Word reply);
SEL4SHIM_EXPORT void sel4shim_riscv_sys_nbsend_recv(seL4_Word sys, seL4_Word dest, seL4_Word src, seL4_Word *out_badge, seL4_Word info_arg, seL4_Word *out_info, seL4_Word *in_out_mr0, seL4_Word *in_out_mr1, seL4_Word *in_out_mr2, seL4_Word *in_out_mr3, seL4_Word reply)
{
    SEL4SHIM_BARRIER();
    riscv_sys_nbsend_recv(sys, dest, src, out_badge, info_arg, out_info, in_out_mr0, in_out_mr1, in_out_mr2, in_out_mr3, reply);
    SEL4SHIM_BARRIER();
}

void sel4shim_riscv_sys_null(seL4_Word sys);
SEL4SHIM_EXPORT void sel4shim_riscv_sys_null(seL4_Word sys)
{
    SEL4SHIM_BARRIER();
    riscv_sys_null(sys);
    SEL4SHIM_BARRIER();
}

void sel4shim_riscv_sys_recv(seL4_Word sys, seL4_Word src, seL4_Word *out_badge, seL4_Word *out_info, seL4_Word *out_mr0, seL4_Word *out_mr1, seL4_Word *out_mr2, seL4_Word *out_mr3, seL4_Word reply);
SEL4SHIM_EXPORT void sel4shim_riscv_sys_recv(seL4_Word sys, seL4_Word src, seL4_Word *out_badge, seL4_Word *out_info, seL4_Word *out_mr0, seL4_Word *out_mr1, seL4_Word *out_mr2, seL4_Word *out_mr3, seL4_Word reply)
{
    SEL4SHIM_BARRIER();
    riscv_sys_recv(sys, src, out_badge, out_info, out_mr0, out_mr1, out_mr2, out_mr3, reply);
    SEL4SHIM_BARRIER();
}

void sel4shim_riscv_sys_send(seL4_Word sys, seL4_Word dest, seL4_Word info_arg, seL4_Word mr0, seL4_Word mr1, seL4_Word mr2, seL4_Word mr3);
SEL4SHIM_EXPORT void sel4shim_riscv_sys_send(seL4_Word sys, seL4_Word dest, seL4_Word info_arg, seL4_Word mr0, seL4_Word mr1, seL4_Word mr2, seL4_Word mr3)
{
    SEL4SHIM_BARRIER();
    riscv_sys_send(sys, dest, info_arg, mr0, mr1, mr2, mr3);
    SEL4SHIM_BARRIER();
}

void sel4shim_riscv_sys_send_null(seL4_Word sys, seL4_Word src, seL4_Word info_arg);
SEL4SHIM_EXPORT void sel4shim_riscv_sys_send_null(seL4_Word sys, seL4_Word src, seL4_Word info_arg)
{
    SEL4SHIM_BARRIER();
    riscv_sys_send_null(sys, src, info_arg);
    SEL4SHIM_BARRIER();
}

void sel4shim_riscv_sys_send_recv(seL4_Word sys, seL4_Word dest, seL4_Word *out_badge, seL4_Word info_arg, seL4_Word *out_info, seL4_Word *in_out_mr0, seL4_Word *in_out_mr1, seL4_Word *in_out_mr2, seL4_Word *in_out_mr3, seL4_Word reply);
SEL4SHIM_EXPORT void sel4shim_riscv_sys_send_recv(seL4_Word sys, seL4_Word dest, seL4_Word *out_badge, seL4_Word info_arg, seL4_Word *out_info, seL4_Word *in_out_mr0, seL4_Word *in_out_mr1, seL4_Word *in_out_mr2, seL4_Word *in_out_mr3, seL4_Word reply)
{
    SEL4SHIM_BARRIER();
    riscv_sys_send_recv(sys, dest, out_badge, info_arg, out_info, in_out_mr0, in_out_mr1, in_out_mr2, in_out_mr3, reply);
    SEL4SHIM_BARRIER();
}

seL4_Error sel4shim_seL4_CNode_CancelBadgedSends(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_CancelBadgedSends(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_CancelBadgedSends(_service, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Uint64 sel4shim_seL4_CNode_CapData_get_guard(seL4_CNode_CapData_t seL4_CNode_CapData);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CNode_CapData_get_guard(seL4_CNode_CapData_t seL4_CNode_CapData)
{
    return seL4_CNode_CapData_get_guard(seL4_CNode_CapData);
}

seL4_Uint64 sel4shim_seL4_CNode_CapData_get_guardSize(seL4_CNode_CapData_t seL4_CNode_CapData);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CNode_CapData_get_guardSize(seL4_CNode_CapData_t seL4_CNode_CapData)
{
    return seL4_CNode_CapData_get_guardSize(seL4_CNode_CapData);
}

seL4_CNode_CapData_t sel4shim_seL4_CNode_CapData_new(seL4_Uint64 guard, seL4_Uint64 guardSize);
SEL4SHIM_EXPORT seL4_CNode_CapData_t sel4shim_seL4_CNode_CapData_new(seL4_Uint64 guard, seL4_Uint64 guardSize)
{
    return seL4_CNode_CapData_new(guard, guardSize);
}

seL4_Uint64 sel4shim_seL4_CNode_CapData_ptr_get_guard(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CNode_CapData_ptr_get_guard(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr)
{
    return seL4_CNode_CapData_ptr_get_guard(seL4_CNode_CapData_ptr);
}

seL4_Uint64 sel4shim_seL4_CNode_CapData_ptr_get_guardSize(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CNode_CapData_ptr_get_guardSize(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr)
{
    return seL4_CNode_CapData_ptr_get_guardSize(seL4_CNode_CapData_ptr);
}

void sel4shim_seL4_CNode_CapData_ptr_new(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr, seL4_Uint64 guard, seL4_Uint64 guardSize);
SEL4SHIM_EXPORT void sel4shim_seL4_CNode_CapData_ptr_new(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr, seL4_Uint64 guard, seL4_Uint64 guardSize)
{
    seL4_CNode_CapData_ptr_new(seL4_CNode_CapData_ptr, guard, guardSize);
}

void sel4shim_seL4_CNode_CapData_ptr_set_guard(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CNode_CapData_ptr_set_guard(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr, seL4_Uint64 v64)
{
    seL4_CNode_CapData_ptr_set_guard(seL4_CNode_CapData_ptr, v64);
}

void sel4shim_seL4_CNode_CapData_ptr_set_guardSize(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CNode_CapData_ptr_set_guardSize(seL4_CNode_CapData_t *seL4_CNode_CapData_ptr, seL4_Uint64 v64)
{
    seL4_CNode_CapData_ptr_set_guardSize(seL4_CNode_CapData_ptr, v64);
}

seL4_CNode_CapData_t sel4shim_seL4_CNode_CapData_set_guard(seL4_CNode_CapData_t seL4_CNode_CapData, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CNode_CapData_t sel4shim_seL4_CNode_CapData_set_guard(seL4_CNode_CapData_t seL4_CNode_CapData, seL4_Uint64 v64)
{
    return seL4_CNode_CapData_set_guard(seL4_CNode_CapData, v64);
}

seL4_CNode_CapData_t sel4shim_seL4_CNode_CapData_set_guardSize(seL4_CNode_CapData_t seL4_CNode_CapData, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CNode_CapData_t sel4shim_seL4_CNode_CapData_set_guardSize(seL4_CNode_CapData_t seL4_CNode_CapData, seL4_Uint64 v64)
{
    return seL4_CNode_CapData_set_guardSize(seL4_CNode_CapData, v64);
}

seL4_Error sel4shim_seL4_CNode_Copy(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Copy(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Copy(_service, dest_index, dest_depth, src_root, src_index, src_depth, rights);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Delete(_service, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights, seL4_Word badge);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights, seL4_Word badge)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Mint(_service, dest_index, dest_depth, src_root, src_index, src_depth, rights, badge);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Move(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Move(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Move(_service, dest_index, dest_depth, src_root, src_index, src_depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Mutate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_Word badge);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Mutate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_Word badge)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Mutate(_service, dest_index, dest_depth, src_root, src_index, src_depth, badge);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Revoke(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Revoke(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Revoke(_service, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_CNode_Rotate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_Word dest_badge, seL4_CNode pivot_root, seL4_Word pivot_index, seL4_Uint8 pivot_depth, seL4_Word pivot_badge, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_CNode_Rotate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_Word dest_badge, seL4_CNode pivot_root, seL4_Word pivot_index, seL4_Uint8 pivot_depth, seL4_Word pivot_badge, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Rotate(_service, dest_index, dest_depth, dest_badge, pivot_root, pivot_index, pivot_depth, pivot_badge, src_root, src_index, src_depth);
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

seL4_MessageInfo_t sel4shim_seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_CallWithMRs(dest, msgInfo, mr0, mr1, mr2, mr3);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Word sel4shim_seL4_CapData_Badge_new(seL4_Word badge);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_CapData_Badge_new(seL4_Word badge)
{
    return seL4_CapData_Badge_new(badge);
}

seL4_Word sel4shim_seL4_CapData_Guard_new(seL4_Word guard, seL4_Word bits);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_CapData_Guard_new(seL4_Word guard, seL4_Word bits)
{
    return seL4_CapData_Guard_new(guard, bits);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrant(seL4_CapRights_t seL4_CapRights);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrant(seL4_CapRights_t seL4_CapRights)
{
    return seL4_CapRights_get_capAllowGrant(seL4_CapRights);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t seL4_CapRights);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t seL4_CapRights)
{
    return seL4_CapRights_get_capAllowGrantReply(seL4_CapRights);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowRead(seL4_CapRights_t seL4_CapRights);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowRead(seL4_CapRights_t seL4_CapRights)
{
    return seL4_CapRights_get_capAllowRead(seL4_CapRights);
}

seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowWrite(seL4_CapRights_t seL4_CapRights);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_get_capAllowWrite(seL4_CapRights_t seL4_CapRights)
{
    return seL4_CapRights_get_capAllowWrite(seL4_CapRights);
}

seL4_CapRights_t sel4shim_seL4_CapRights_new(seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_new(seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite)
{
    return seL4_CapRights_new(capAllowGrantReply, capAllowGrant, capAllowRead, capAllowWrite);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrant(seL4_CapRights_t *seL4_CapRights_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrant(seL4_CapRights_t *seL4_CapRights_ptr)
{
    return seL4_CapRights_ptr_get_capAllowGrant(seL4_CapRights_ptr);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrantReply(seL4_CapRights_t *seL4_CapRights_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowGrantReply(seL4_CapRights_t *seL4_CapRights_ptr)
{
    return seL4_CapRights_ptr_get_capAllowGrantReply(seL4_CapRights_ptr);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowRead(seL4_CapRights_t *seL4_CapRights_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowRead(seL4_CapRights_t *seL4_CapRights_ptr)
{
    return seL4_CapRights_ptr_get_capAllowRead(seL4_CapRights_ptr);
}

seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowWrite(seL4_CapRights_t *seL4_CapRights_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_CapRights_ptr_get_capAllowWrite(seL4_CapRights_t *seL4_CapRights_ptr)
{
    return seL4_CapRights_ptr_get_capAllowWrite(seL4_CapRights_ptr);
}

void sel4shim_seL4_CapRights_ptr_new(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_new(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 capAllowGrantReply, seL4_Uint64 capAllowGrant, seL4_Uint64 capAllowRead, seL4_Uint64 capAllowWrite)
{
    seL4_CapRights_ptr_new(seL4_CapRights_ptr, capAllowGrantReply, capAllowGrant, capAllowRead, capAllowWrite);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_ptr, v64);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_ptr, v64);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_ptr, v64);
}

void sel4shim_seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *seL4_CapRights_ptr, seL4_Uint64 v64)
{
    seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_ptr, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrant(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrant(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowGrant(seL4_CapRights, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowGrantReply(seL4_CapRights, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowRead(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowRead(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowRead(seL4_CapRights, v64);
}

seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowWrite(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CapRights_set_capAllowWrite(seL4_CapRights_t seL4_CapRights, seL4_Uint64 v64)
{
    return seL4_CapRights_set_capAllowWrite(seL4_CapRights, v64);
}

seL4_Uint32 sel4shim_seL4_DebugCapIdentify(seL4_CPtr cap);
SEL4SHIM_EXPORT seL4_Uint32 sel4shim_seL4_DebugCapIdentify(seL4_CPtr cap)
{
    SEL4SHIM_BARRIER();
    seL4_Uint32 sel4shim_result = seL4_DebugCapIdentify(cap);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

void sel4shim_seL4_DebugDumpScheduler(void);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugDumpScheduler(void)
{
    SEL4SHIM_BARRIER();
    seL4_DebugDumpScheduler();
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugHalt(void);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugHalt(void)
{
    SEL4SHIM_BARRIER();
    seL4_DebugHalt();
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugNameThread(seL4_CPtr tcb, const char *name);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugNameThread(seL4_CPtr tcb, const char *name)
{
    SEL4SHIM_BARRIER();
    seL4_DebugNameThread(tcb, name);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugPutChar(char c);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugPutChar(char c)
{
    SEL4SHIM_BARRIER();
    seL4_DebugPutChar(c);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugPutString(char *str);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugPutString(char *str)
{
    SEL4SHIM_BARRIER();
    seL4_DebugPutString(str);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_DebugSnapshot(void);
SEL4SHIM_EXPORT void sel4shim_seL4_DebugSnapshot(void)
{
    SEL4SHIM_BARRIER();
    seL4_DebugSnapshot();
    SEL4SHIM_BARRIER();
}

seL4_Error sel4shim_seL4_DomainSet_ScheduleConfigure(seL4_DomainSet _service, seL4_Word index, seL4_Uint8 domain, seL4_Time duration);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_DomainSet_ScheduleConfigure(seL4_DomainSet _service, seL4_Word index, seL4_Uint8 domain, seL4_Time duration)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_DomainSet_ScheduleConfigure(_service, index, domain, duration);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_DomainSet_ScheduleSetStart(seL4_DomainSet _service, seL4_Word index);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_DomainSet_ScheduleSetStart(seL4_DomainSet _service, seL4_Word index)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_DomainSet_ScheduleSetStart(_service, index);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_DomainSet_Set(seL4_DomainSet _service, seL4_Uint8 domain, seL4_TCB thread);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_DomainSet_Set(seL4_DomainSet _service, seL4_Uint8 domain, seL4_TCB thread)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_DomainSet_Set(_service, domain, thread);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Word sel4shim_seL4_ExceptIPC_Get(seL4_Word mr);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_ExceptIPC_Get(seL4_Word mr)
{
    return seL4_ExceptIPC_Get(mr);
}

void sel4shim_seL4_ExceptIPC_Set(seL4_Word index, seL4_Word val);
SEL4SHIM_EXPORT void sel4shim_seL4_ExceptIPC_Set(seL4_Word index, seL4_Word val)
{
    seL4_ExceptIPC_Set(index, val);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_Addr(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_Addr(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_Addr(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_IP(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_IP(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_IP(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_InRecvPhase(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_InRecvPhase(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_InRecvPhase(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_LookupFailureType(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_LookupFailureType(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_LookupFailureType(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_MR4(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_MR4(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_MR4(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_MR5(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_MR5(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_MR5(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_MR6(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_get_MR6(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_CapFault_get_MR6(seL4_Fault);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_new(seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 InRecvPhase, seL4_Uint64 LookupFailureType, seL4_Uint64 MR4, seL4_Uint64 MR5, seL4_Uint64 MR6);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_new(seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 InRecvPhase, seL4_Uint64 LookupFailureType, seL4_Uint64 MR4, seL4_Uint64 MR5, seL4_Uint64 MR6)
{
    return seL4_Fault_CapFault_new(IP, Addr, InRecvPhase, LookupFailureType, MR4, MR5, MR6);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_Addr(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_Addr(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_Addr(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_IP(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_IP(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_IP(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_InRecvPhase(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_InRecvPhase(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_InRecvPhase(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_LookupFailureType(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_LookupFailureType(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_LookupFailureType(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_MR4(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_MR4(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_MR4(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_MR5(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_MR5(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_MR5(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_MR6(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_CapFault_ptr_get_MR6(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_CapFault_ptr_get_MR6(seL4_Fault_ptr);
}

void sel4shim_seL4_Fault_CapFault_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 InRecvPhase, seL4_Uint64 LookupFailureType, seL4_Uint64 MR4, seL4_Uint64 MR5, seL4_Uint64 MR6);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 InRecvPhase, seL4_Uint64 LookupFailureType, seL4_Uint64 MR4, seL4_Uint64 MR5, seL4_Uint64 MR6)
{
    seL4_Fault_CapFault_ptr_new(seL4_Fault_ptr, IP, Addr, InRecvPhase, LookupFailureType, MR4, MR5, MR6);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_Addr(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_Addr(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_Addr(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_IP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_IP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_IP(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_InRecvPhase(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_InRecvPhase(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_InRecvPhase(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_LookupFailureType(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_LookupFailureType(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_LookupFailureType(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_MR4(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_MR4(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_MR4(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_MR5(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_MR5(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_MR5(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_CapFault_ptr_set_MR6(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_CapFault_ptr_set_MR6(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_CapFault_ptr_set_MR6(seL4_Fault_ptr, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_Addr(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_Addr(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_Addr(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_IP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_IP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_IP(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_InRecvPhase(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_InRecvPhase(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_InRecvPhase(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_LookupFailureType(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_LookupFailureType(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_LookupFailureType(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_MR4(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_MR4(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_MR4(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_MR5(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_MR5(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_MR5(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_MR6(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_CapFault_set_MR6(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_CapFault_set_MR6(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_NullFault_new(void);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_NullFault_new(void)
{
    return seL4_Fault_NullFault_new();
}

void sel4shim_seL4_Fault_NullFault_ptr_new(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_NullFault_ptr_new(seL4_Fault_t *seL4_Fault_ptr)
{
    seL4_Fault_NullFault_ptr_new(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_Timeout_get_consumed(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_Timeout_get_consumed(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_Timeout_get_consumed(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_Timeout_get_data(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_Timeout_get_data(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_Timeout_get_data(seL4_Fault);
}

seL4_Fault_t sel4shim_seL4_Fault_Timeout_new(seL4_Uint64 data, seL4_Uint64 consumed);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_Timeout_new(seL4_Uint64 data, seL4_Uint64 consumed)
{
    return seL4_Fault_Timeout_new(data, consumed);
}

seL4_Uint64 sel4shim_seL4_Fault_Timeout_ptr_get_consumed(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_Timeout_ptr_get_consumed(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_Timeout_ptr_get_consumed(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_Timeout_ptr_get_data(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_Timeout_ptr_get_data(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_Timeout_ptr_get_data(seL4_Fault_ptr);
}

void sel4shim_seL4_Fault_Timeout_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 data, seL4_Uint64 consumed);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_Timeout_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 data, seL4_Uint64 consumed)
{
    seL4_Fault_Timeout_ptr_new(seL4_Fault_ptr, data, consumed);
}

void sel4shim_seL4_Fault_Timeout_ptr_set_consumed(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_Timeout_ptr_set_consumed(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_Timeout_ptr_set_consumed(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_Timeout_ptr_set_data(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_Timeout_ptr_set_data(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_Timeout_ptr_set_data(seL4_Fault_ptr, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_Timeout_set_consumed(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_Timeout_set_consumed(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_Timeout_set_consumed(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_Timeout_set_data(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_Timeout_set_data(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_Timeout_set_data(seL4_Fault, v64);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A0(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A0(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A0(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A1(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A1(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A1(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A2(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A2(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A2(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A3(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A3(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A3(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A4(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A4(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A4(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A5(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A5(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A5(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A6(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_A6(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_A6(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_FaultIP(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_FaultIP(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_FaultIP(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_RA(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_RA(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_RA(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_SP(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_SP(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_SP(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_Syscall(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_get_Syscall(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UnknownSyscall_get_Syscall(seL4_Fault);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_new(seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 RA, seL4_Uint64 A0, seL4_Uint64 A1, seL4_Uint64 A2, seL4_Uint64 A3, seL4_Uint64 A4, seL4_Uint64 A5, seL4_Uint64 A6, seL4_Uint64 Syscall);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_new(seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 RA, seL4_Uint64 A0, seL4_Uint64 A1, seL4_Uint64 A2, seL4_Uint64 A3, seL4_Uint64 A4, seL4_Uint64 A5, seL4_Uint64 A6, seL4_Uint64 Syscall)
{
    return seL4_Fault_UnknownSyscall_new(FaultIP, SP, RA, A0, A1, A2, A3, A4, A5, A6, Syscall);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A0(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A0(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A0(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A1(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A1(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A1(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A2(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A2(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A2(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A3(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A3(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A3(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A4(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A4(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A4(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A5(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A5(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A5(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A6(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_A6(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_A6(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_FaultIP(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_FaultIP(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_FaultIP(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_RA(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_RA(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RA(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_SP(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_SP(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_SP(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_Syscall(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UnknownSyscall_ptr_get_Syscall(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UnknownSyscall_ptr_get_Syscall(seL4_Fault_ptr);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 RA, seL4_Uint64 A0, seL4_Uint64 A1, seL4_Uint64 A2, seL4_Uint64 A3, seL4_Uint64 A4, seL4_Uint64 A5, seL4_Uint64 A6, seL4_Uint64 Syscall);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 RA, seL4_Uint64 A0, seL4_Uint64 A1, seL4_Uint64 A2, seL4_Uint64 A3, seL4_Uint64 A4, seL4_Uint64 A5, seL4_Uint64 A6, seL4_Uint64 Syscall)
{
    seL4_Fault_UnknownSyscall_ptr_new(seL4_Fault_ptr, FaultIP, SP, RA, A0, A1, A2, A3, A4, A5, A6, Syscall);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A0(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A0(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A0(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A1(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A1(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A1(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A2(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A2(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A2(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A3(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A3(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A3(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A4(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A4(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A4(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A5(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A5(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A5(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A6(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_A6(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_A6(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_FaultIP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_FaultIP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_RA(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_RA(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_RA(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_SP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_SP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_SP(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_Syscall(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UnknownSyscall_ptr_set_Syscall(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UnknownSyscall_ptr_set_Syscall(seL4_Fault_ptr, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A0(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A0(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A0(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A1(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A1(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A1(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A2(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A2(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A2(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A3(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A3(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A3(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A4(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A4(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A4(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A5(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A5(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A5(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A6(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_A6(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_A6(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_FaultIP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_FaultIP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_FaultIP(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_RA(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_RA(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_RA(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_SP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_SP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_SP(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_Syscall(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UnknownSyscall_set_Syscall(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UnknownSyscall_set_Syscall(seL4_Fault, v64);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_get_Code(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_get_Code(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UserException_get_Code(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_get_FaultIP(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_get_FaultIP(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UserException_get_FaultIP(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_get_Number(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_get_Number(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UserException_get_Number(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_get_SP(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_get_SP(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_UserException_get_SP(seL4_Fault);
}

seL4_Fault_t sel4shim_seL4_Fault_UserException_new(seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 Number, seL4_Uint64 Code);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UserException_new(seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 Number, seL4_Uint64 Code)
{
    return seL4_Fault_UserException_new(FaultIP, SP, Number, Code);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_Code(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_Code(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UserException_ptr_get_Code(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_FaultIP(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_FaultIP(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UserException_ptr_get_FaultIP(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_Number(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_Number(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UserException_ptr_get_Number(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_SP(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_UserException_ptr_get_SP(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_UserException_ptr_get_SP(seL4_Fault_ptr);
}

void sel4shim_seL4_Fault_UserException_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 Number, seL4_Uint64 Code);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UserException_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 FaultIP, seL4_Uint64 SP, seL4_Uint64 Number, seL4_Uint64 Code)
{
    seL4_Fault_UserException_ptr_new(seL4_Fault_ptr, FaultIP, SP, Number, Code);
}

void sel4shim_seL4_Fault_UserException_ptr_set_Code(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UserException_ptr_set_Code(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UserException_ptr_set_Code(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UserException_ptr_set_FaultIP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UserException_ptr_set_FaultIP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UserException_ptr_set_FaultIP(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UserException_ptr_set_Number(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UserException_ptr_set_Number(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UserException_ptr_set_Number(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_UserException_ptr_set_SP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_UserException_ptr_set_SP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_UserException_ptr_set_SP(seL4_Fault_ptr, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UserException_set_Code(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UserException_set_Code(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UserException_set_Code(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UserException_set_FaultIP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UserException_set_FaultIP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UserException_set_FaultIP(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UserException_set_Number(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UserException_set_Number(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UserException_set_Number(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_UserException_set_SP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_UserException_set_SP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_UserException_set_SP(seL4_Fault, v64);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_Addr(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_Addr(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_VMFault_get_Addr(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_FSR(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_FSR(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_VMFault_get_FSR(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_IP(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_IP(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_VMFault_get_IP(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_PrefetchFault(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_get_PrefetchFault(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_VMFault_get_PrefetchFault(seL4_Fault);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_new(seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 PrefetchFault, seL4_Uint64 FSR);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_new(seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 PrefetchFault, seL4_Uint64 FSR)
{
    return seL4_Fault_VMFault_new(IP, Addr, PrefetchFault, FSR);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_Addr(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_Addr(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_VMFault_ptr_get_Addr(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_FSR(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_FSR(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_VMFault_ptr_get_FSR(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_IP(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_IP(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_VMFault_ptr_get_IP(seL4_Fault_ptr);
}

seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_PrefetchFault(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_VMFault_ptr_get_PrefetchFault(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_VMFault_ptr_get_PrefetchFault(seL4_Fault_ptr);
}

void sel4shim_seL4_Fault_VMFault_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 PrefetchFault, seL4_Uint64 FSR);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_new(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 IP, seL4_Uint64 Addr, seL4_Uint64 PrefetchFault, seL4_Uint64 FSR)
{
    seL4_Fault_VMFault_ptr_new(seL4_Fault_ptr, IP, Addr, PrefetchFault, FSR);
}

void sel4shim_seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_VMFault_ptr_set_FSR(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_set_FSR(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_VMFault_ptr_set_FSR(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_ptr, v64);
}

void sel4shim_seL4_Fault_VMFault_ptr_set_PrefetchFault(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_Fault_VMFault_ptr_set_PrefetchFault(seL4_Fault_t *seL4_Fault_ptr, seL4_Uint64 v64)
{
    seL4_Fault_VMFault_ptr_set_PrefetchFault(seL4_Fault_ptr, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_Addr(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_Addr(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_VMFault_set_Addr(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_FSR(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_FSR(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_VMFault_set_FSR(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_IP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_IP(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_VMFault_set_IP(seL4_Fault, v64);
}

seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_PrefetchFault(seL4_Fault_t seL4_Fault, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_Fault_VMFault_set_PrefetchFault(seL4_Fault_t seL4_Fault, seL4_Uint64 v64)
{
    return seL4_Fault_VMFault_set_PrefetchFault(seL4_Fault, v64);
}

seL4_Uint64 sel4shim_seL4_Fault_get_seL4_FaultType(seL4_Fault_t seL4_Fault);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_get_seL4_FaultType(seL4_Fault_t seL4_Fault)
{
    return seL4_Fault_get_seL4_FaultType(seL4_Fault);
}

seL4_Uint64 sel4shim_seL4_Fault_ptr_get_seL4_FaultType(seL4_Fault_t *seL4_Fault_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_Fault_ptr_get_seL4_FaultType(seL4_Fault_t *seL4_Fault_ptr)
{
    return seL4_Fault_ptr_get_seL4_FaultType(seL4_Fault_ptr);
}

int sel4shim_seL4_Fault_seL4_FaultType_equals(seL4_Fault_t seL4_Fault, seL4_Uint64 seL4_Fault_type_tag);
SEL4SHIM_EXPORT int sel4shim_seL4_Fault_seL4_FaultType_equals(seL4_Fault_t seL4_Fault, seL4_Uint64 seL4_Fault_type_tag)
{
    return seL4_Fault_seL4_FaultType_equals(seL4_Fault, seL4_Fault_type_tag);
}

seL4_Word sel4shim_seL4_GetBadge(int i);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_GetBadge(int i)
{
    return seL4_GetBadge(i);
}

seL4_CPtr sel4shim_seL4_GetCap(int i);
SEL4SHIM_EXPORT seL4_CPtr sel4shim_seL4_GetCap(int i)
{
    return seL4_GetCap(i);
}

void sel4shim_seL4_GetCapReceivePath(seL4_CPtr *receiveCNode, seL4_CPtr *receiveIndex, seL4_Word *receiveDepth);
SEL4SHIM_EXPORT void sel4shim_seL4_GetCapReceivePath(seL4_CPtr *receiveCNode, seL4_CPtr *receiveIndex, seL4_Word *receiveDepth)
{
    seL4_GetCapReceivePath(receiveCNode, receiveIndex, receiveDepth);
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

seL4_MessageInfo_t sel4shim_seL4_GetTag(void);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_GetTag(void)
{
    return seL4_GetTag();
}

seL4_Word sel4shim_seL4_GetUserData(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_GetUserData(void)
{
    return seL4_GetUserData();
}

seL4_Error sel4shim_seL4_IRQControl_Get(seL4_IRQControl _service, seL4_Word irq, seL4_CNode root, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_IRQControl_Get(seL4_IRQControl _service, seL4_Word irq, seL4_CNode root, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQControl_Get(_service, irq, root, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_IRQControl_GetTrigger(seL4_IRQControl _service, seL4_Word irq, seL4_Word trigger, seL4_CNode root, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_IRQControl_GetTrigger(seL4_IRQControl _service, seL4_Word irq, seL4_Word trigger, seL4_CNode root, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQControl_GetTrigger(_service, irq, trigger, root, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_IRQHandler_Ack(seL4_IRQHandler _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_IRQHandler_Ack(seL4_IRQHandler _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQHandler_Ack(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_IRQHandler_Clear(seL4_IRQHandler _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_IRQHandler_Clear(seL4_IRQHandler _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQHandler_Clear(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_IRQHandler_SetNotification(seL4_IRQHandler _service, seL4_CPtr notification);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_IRQHandler_SetNotification(seL4_IRQHandler _service, seL4_CPtr notification)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQHandler_SetNotification(_service, notification);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Word sel4shim_seL4_IsArchExceptionFrom(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_IsArchExceptionFrom(seL4_MessageInfo_t tag)
{
    return seL4_IsArchExceptionFrom(tag);
}

seL4_Word sel4shim_seL4_IsArchSyscallFrom(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_IsArchSyscallFrom(seL4_MessageInfo_t tag)
{
    return seL4_IsArchSyscallFrom(tag);
}

seL4_Word sel4shim_seL4_MappingFailedLookupLevel(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_MappingFailedLookupLevel(void)
{
    return seL4_MappingFailedLookupLevel();
}

seL4_Word sel4shim_seL4_MaxExtraRefills(seL4_Word size);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_MaxExtraRefills(seL4_Word size)
{
    return seL4_MaxExtraRefills(size);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t seL4_MessageInfo);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t seL4_MessageInfo)
{
    return seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t seL4_MessageInfo);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t seL4_MessageInfo)
{
    return seL4_MessageInfo_get_extraCaps(seL4_MessageInfo);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_label(seL4_MessageInfo_t seL4_MessageInfo);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_label(seL4_MessageInfo_t seL4_MessageInfo)
{
    return seL4_MessageInfo_get_label(seL4_MessageInfo);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_get_length(seL4_MessageInfo_t seL4_MessageInfo);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_get_length(seL4_MessageInfo_t seL4_MessageInfo)
{
    return seL4_MessageInfo_get_length(seL4_MessageInfo);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_new(seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_new(seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length)
{
    return seL4_MessageInfo_new(label, capsUnwrapped, extraCaps, length);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_capsUnwrapped(seL4_MessageInfo_t *seL4_MessageInfo_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_capsUnwrapped(seL4_MessageInfo_t *seL4_MessageInfo_ptr)
{
    return seL4_MessageInfo_ptr_get_capsUnwrapped(seL4_MessageInfo_ptr);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_extraCaps(seL4_MessageInfo_t *seL4_MessageInfo_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_extraCaps(seL4_MessageInfo_t *seL4_MessageInfo_ptr)
{
    return seL4_MessageInfo_ptr_get_extraCaps(seL4_MessageInfo_ptr);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_label(seL4_MessageInfo_t *seL4_MessageInfo_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_label(seL4_MessageInfo_t *seL4_MessageInfo_ptr)
{
    return seL4_MessageInfo_ptr_get_label(seL4_MessageInfo_ptr);
}

seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_length(seL4_MessageInfo_t *seL4_MessageInfo_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_seL4_MessageInfo_ptr_get_length(seL4_MessageInfo_t *seL4_MessageInfo_ptr)
{
    return seL4_MessageInfo_ptr_get_length(seL4_MessageInfo_ptr);
}

void sel4shim_seL4_MessageInfo_ptr_new(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_new(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 label, seL4_Uint64 capsUnwrapped, seL4_Uint64 extraCaps, seL4_Uint64 length)
{
    seL4_MessageInfo_ptr_new(seL4_MessageInfo_ptr, label, capsUnwrapped, extraCaps, length);
}

void sel4shim_seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_ptr, v64);
}

void sel4shim_seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_ptr, v64);
}

void sel4shim_seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_ptr, v64);
}

void sel4shim_seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *seL4_MessageInfo_ptr, seL4_Uint64 v64)
{
    seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_ptr, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_extraCaps(seL4_MessageInfo, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_label(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_label(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_label(seL4_MessageInfo, v64);
}

seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_length(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_MessageInfo_set_length(seL4_MessageInfo_t seL4_MessageInfo, seL4_Uint64 v64)
{
    return seL4_MessageInfo_set_length(seL4_MessageInfo, v64);
}

seL4_MessageInfo_t sel4shim_seL4_NBRecv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_NBRecv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_NBRecv(src, sender, reply);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

void sel4shim_seL4_NBSend(seL4_CPtr dest, seL4_MessageInfo_t msgInfo);
SEL4SHIM_EXPORT void sel4shim_seL4_NBSend(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    SEL4SHIM_BARRIER();
    seL4_NBSend(dest, msgInfo);
    SEL4SHIM_BARRIER();
}

seL4_MessageInfo_t sel4shim_seL4_NBSendRecv(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_NBSendRecv(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_NBSendRecv(dest, msgInfo, src, sender, reply);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_NBSendRecvWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_NBSendRecvWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_NBSendRecvWithMRs(dest, msgInfo, src, sender, mr0, mr1, mr2, mr3, reply);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_NBSendWait(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_NBSendWait(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_NBSendWait(dest, msgInfo, src, sender);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_NBSendWaitWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_NBSendWaitWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_NBSendWaitWithMRs(dest, msgInfo, src, sender, mr0, mr1, mr2, mr3);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

void sel4shim_seL4_NBSendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3);
SEL4SHIM_EXPORT void sel4shim_seL4_NBSendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    SEL4SHIM_BARRIER();
    seL4_NBSendWithMRs(dest, msgInfo, mr0, mr1, mr2, mr3);
    SEL4SHIM_BARRIER();
}

seL4_MessageInfo_t sel4shim_seL4_NBWait(seL4_CPtr src, seL4_Word *sender);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_NBWait(seL4_CPtr src, seL4_Word *sender)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_NBWait(src, sender);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Word sel4shim_seL4_PF_Addr(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_PF_Addr(void)
{
    return seL4_PF_Addr();
}

seL4_Word sel4shim_seL4_PF_FIP(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_PF_FIP(void)
{
    return seL4_PF_FIP();
}

seL4_MessageInfo_t sel4shim_seL4_Poll(seL4_CPtr src, seL4_Word *sender);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_Poll(seL4_CPtr src, seL4_Word *sender)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_Poll(src, sender);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_RISCV_ASIDControl_MakePool(seL4_RISCV_ASIDControl _service, seL4_Untyped untyped, seL4_CNode root, seL4_Word index, seL4_Uint8 depth);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_RISCV_ASIDControl_MakePool(seL4_RISCV_ASIDControl _service, seL4_Untyped untyped, seL4_CNode root, seL4_Word index, seL4_Uint8 depth)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_ASIDControl_MakePool(_service, untyped, root, index, depth);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_RISCV_ASIDPool_Assign(seL4_RISCV_ASIDPool _service, seL4_CPtr vspace);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_RISCV_ASIDPool_Assign(seL4_RISCV_ASIDPool _service, seL4_CPtr vspace)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_ASIDPool_Assign(_service, vspace);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_RISCV_PageTable_Map(seL4_RISCV_PageTable _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_RISCV_VMAttributes attr);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_RISCV_PageTable_Map(seL4_RISCV_PageTable _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_RISCV_VMAttributes attr)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_PageTable_Map(_service, vspace, vaddr, attr);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_RISCV_PageTable_Unmap(seL4_RISCV_PageTable _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_RISCV_PageTable_Unmap(seL4_RISCV_PageTable _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_PageTable_Unmap(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_RISCV_Page_GetAddress_t sel4shim_seL4_RISCV_Page_GetAddress(seL4_RISCV_Page _service);
SEL4SHIM_EXPORT seL4_RISCV_Page_GetAddress_t sel4shim_seL4_RISCV_Page_GetAddress(seL4_RISCV_Page _service)
{
    SEL4SHIM_BARRIER();
    seL4_RISCV_Page_GetAddress_t sel4shim_result = seL4_RISCV_Page_GetAddress(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_RISCV_Page_Map(seL4_RISCV_Page _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_CapRights_t rights, seL4_RISCV_VMAttributes attr);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_RISCV_Page_Map(seL4_RISCV_Page _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_CapRights_t rights, seL4_RISCV_VMAttributes attr)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_Page_Map(_service, vspace, vaddr, rights, attr);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_RISCV_Page_Unmap(seL4_RISCV_Page _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_RISCV_Page_Unmap(seL4_RISCV_Page _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_Page_Unmap(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_Recv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_Recv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_Recv(src, sender, reply);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_RecvWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_RecvWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_RecvWithMRs(src, sender, reply, mr0, mr1, mr2, mr3);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_ReplyRecv(seL4_CPtr src, seL4_MessageInfo_t msgInfo, seL4_Word *sender, seL4_CPtr reply);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_ReplyRecv(seL4_CPtr src, seL4_MessageInfo_t msgInfo, seL4_Word *sender, seL4_CPtr reply)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_ReplyRecv(src, msgInfo, sender, reply);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_ReplyRecvWithMRs(seL4_CPtr src, seL4_MessageInfo_t msgInfo, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_ReplyRecvWithMRs(seL4_CPtr src, seL4_MessageInfo_t msgInfo, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_ReplyRecvWithMRs(src, msgInfo, sender, mr0, mr1, mr2, mr3, reply);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_SchedContext_Bind(seL4_SchedContext _service, seL4_CPtr cap);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_SchedContext_Bind(seL4_SchedContext _service, seL4_CPtr cap)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedContext_Bind(_service, cap);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_SchedContext_Consumed_t sel4shim_seL4_SchedContext_Consumed(seL4_SchedContext _service);
SEL4SHIM_EXPORT seL4_SchedContext_Consumed_t sel4shim_seL4_SchedContext_Consumed(seL4_SchedContext _service)
{
    SEL4SHIM_BARRIER();
    seL4_SchedContext_Consumed_t sel4shim_result = seL4_SchedContext_Consumed(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_SchedContext_Unbind(seL4_SchedContext _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_SchedContext_Unbind(seL4_SchedContext _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedContext_Unbind(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_SchedContext_UnbindObject(seL4_SchedContext _service, seL4_CPtr cap);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_SchedContext_UnbindObject(seL4_SchedContext _service, seL4_CPtr cap)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedContext_UnbindObject(_service, cap);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_SchedContext_YieldTo_t sel4shim_seL4_SchedContext_YieldTo(seL4_SchedContext _service);
SEL4SHIM_EXPORT seL4_SchedContext_YieldTo_t sel4shim_seL4_SchedContext_YieldTo(seL4_SchedContext _service)
{
    SEL4SHIM_BARRIER();
    seL4_SchedContext_YieldTo_t sel4shim_result = seL4_SchedContext_YieldTo(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_SchedControl_Configure(seL4_SchedControl _service, seL4_SchedContext schedcontext, seL4_Time budget, seL4_Time period, seL4_Word extra_refills, seL4_Word badge);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_SchedControl_Configure(seL4_SchedControl _service, seL4_SchedContext schedcontext, seL4_Time budget, seL4_Time period, seL4_Word extra_refills, seL4_Word badge)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedControl_Configure(_service, schedcontext, budget, period, extra_refills, badge);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_SchedControl_ConfigureFlags(seL4_SchedControl _service, seL4_SchedContext schedcontext, seL4_Time budget, seL4_Time period, seL4_Word extra_refills, seL4_Word badge, seL4_Word flags);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_SchedControl_ConfigureFlags(seL4_SchedControl _service, seL4_SchedContext schedcontext, seL4_Time budget, seL4_Time period, seL4_Word extra_refills, seL4_Word badge, seL4_Word flags)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedControl_ConfigureFlags(_service, schedcontext, budget, period, extra_refills, badge, flags);
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

void sel4shim_seL4_SendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3);
SEL4SHIM_EXPORT void sel4shim_seL4_SendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    SEL4SHIM_BARRIER();
    seL4_SendWithMRs(dest, msgInfo, mr0, mr1, mr2, mr3);
    SEL4SHIM_BARRIER();
}

void sel4shim_seL4_SetCap(int i, seL4_CPtr cptr);
SEL4SHIM_EXPORT void sel4shim_seL4_SetCap(int i, seL4_CPtr cptr)
{
    seL4_SetCap(i, cptr);
}

void sel4shim_seL4_SetCapReceivePath(seL4_CPtr receiveCNode, seL4_CPtr receiveIndex, seL4_Word receiveDepth);
SEL4SHIM_EXPORT void sel4shim_seL4_SetCapReceivePath(seL4_CPtr receiveCNode, seL4_CPtr receiveIndex, seL4_Word receiveDepth)
{
    seL4_SetCapReceivePath(receiveCNode, receiveIndex, receiveDepth);
}

void sel4shim_seL4_SetIPCBuffer(seL4_IPCBuffer *ipc_buffer);
SEL4SHIM_EXPORT void sel4shim_seL4_SetIPCBuffer(seL4_IPCBuffer *ipc_buffer)
{
    seL4_SetIPCBuffer(ipc_buffer);
}

void sel4shim_seL4_SetMR(int i, seL4_Word mr);
SEL4SHIM_EXPORT void sel4shim_seL4_SetMR(int i, seL4_Word mr)
{
    seL4_SetMR(i, mr);
}

void sel4shim_seL4_SetTag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT void sel4shim_seL4_SetTag(seL4_MessageInfo_t tag)
{
    seL4_SetTag(tag);
}

void sel4shim_seL4_SetUserData(seL4_Word data);
SEL4SHIM_EXPORT void sel4shim_seL4_SetUserData(seL4_Word data)
{
    seL4_SetUserData(data);
}

void sel4shim_seL4_Signal(seL4_CPtr dest);
SEL4SHIM_EXPORT void sel4shim_seL4_Signal(seL4_CPtr dest)
{
    SEL4SHIM_BARRIER();
    seL4_Signal(dest);
    SEL4SHIM_BARRIER();
}

seL4_Error sel4shim_seL4_TCB_BindNotification(seL4_TCB _service, seL4_CPtr notification);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_BindNotification(seL4_TCB _service, seL4_CPtr notification)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_BindNotification(_service, notification);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_Configure(seL4_TCB _service, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data, seL4_Word buffer, seL4_CPtr bufferFrame);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_Configure(seL4_TCB _service, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data, seL4_Word buffer, seL4_CPtr bufferFrame)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_Configure(_service, cspace_root, cspace_root_data, vspace_root, vspace_root_data, buffer, bufferFrame);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_CopyRegisters(seL4_TCB _service, seL4_TCB source, seL4_Bool suspend_source, seL4_Bool resume_target, seL4_Bool transfer_frame, seL4_Bool transfer_integer, seL4_Uint8 arch_flags);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_CopyRegisters(seL4_TCB _service, seL4_TCB source, seL4_Bool suspend_source, seL4_Bool resume_target, seL4_Bool transfer_frame, seL4_Bool transfer_integer, seL4_Uint8 arch_flags)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_CopyRegisters(_service, source, suspend_source, resume_target, transfer_frame, transfer_integer, arch_flags);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_ReadRegisters(_service, suspend_source, arch_flags, count, regs);
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

seL4_Error sel4shim_seL4_TCB_SetIPCBuffer(seL4_TCB _service, seL4_Word buffer, seL4_CPtr bufferFrame);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetIPCBuffer(seL4_TCB _service, seL4_Word buffer, seL4_CPtr bufferFrame)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetIPCBuffer(_service, buffer, bufferFrame);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_SetMCPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetMCPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetMCPriority(_service, authority, mcp);
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

seL4_Error sel4shim_seL4_TCB_SetSchedParams(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp, seL4_Word priority, seL4_CPtr sched_context, seL4_CPtr fault_ep);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetSchedParams(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp, seL4_Word priority, seL4_CPtr sched_context, seL4_CPtr fault_ep)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetSchedParams(_service, authority, mcp, priority, sched_context, fault_ep);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_SetSpace(seL4_TCB _service, seL4_CPtr fault_ep, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetSpace(seL4_TCB _service, seL4_CPtr fault_ep, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetSpace(_service, fault_ep, cspace_root, cspace_root_data, vspace_root, vspace_root_data);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_SetTLSBase(seL4_TCB _service, seL4_Word tls_base);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetTLSBase(seL4_TCB _service, seL4_Word tls_base)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetTLSBase(_service, tls_base);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_SetTimeoutEndpoint(seL4_TCB _service, seL4_CPtr timeout_fault_ep);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_SetTimeoutEndpoint(seL4_TCB _service, seL4_CPtr timeout_fault_ep)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetTimeoutEndpoint(_service, timeout_fault_ep);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_Suspend(seL4_TCB _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_Suspend(seL4_TCB _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_Suspend(_service);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_Error sel4shim_seL4_TCB_UnbindNotification(seL4_TCB _service);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_TCB_UnbindNotification(seL4_TCB _service)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_UnbindNotification(_service);
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

seL4_MessageInfo_t sel4shim_seL4_TimeoutReply_new(seL4_Bool resume, seL4_UserContext regs, seL4_Word length);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_TimeoutReply_new(seL4_Bool resume, seL4_UserContext regs, seL4_Word length)
{
    return seL4_TimeoutReply_new(resume, regs, length);
}

seL4_Error sel4shim_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word node_index, seL4_Word node_depth, seL4_Word node_offset, seL4_Word num_objects);
SEL4SHIM_EXPORT seL4_Error sel4shim_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word node_index, seL4_Word node_depth, seL4_Word node_offset, seL4_Word num_objects)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_Untyped_Retype(_service, type, size_bits, root, node_index, node_depth, node_offset, num_objects);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_Wait(seL4_CPtr src, seL4_Word *sender);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_Wait(seL4_CPtr src, seL4_Word *sender)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_Wait(src, sender);
    SEL4SHIM_BARRIER();
    return sel4shim_result;
}

seL4_MessageInfo_t sel4shim_seL4_WaitWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3);
SEL4SHIM_EXPORT seL4_MessageInfo_t sel4shim_seL4_WaitWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    SEL4SHIM_BARRIER();
    seL4_MessageInfo_t sel4shim_result = seL4_WaitWithMRs(src, sender, mr0, mr1, mr2, mr3);
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

seL4_Fault_t sel4shim_seL4_getArchFault(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_getArchFault(seL4_MessageInfo_t tag)
{
    return seL4_getArchFault(tag);
}

seL4_Fault_t sel4shim_seL4_getFault(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Fault_t sel4shim_seL4_getFault(seL4_MessageInfo_t tag)
{
    return seL4_getFault(tag);
}

seL4_Bool sel4shim_seL4_isCapFault_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isCapFault_tag(seL4_MessageInfo_t tag)
{
    return seL4_isCapFault_tag(tag);
}

seL4_Word sel4shim_seL4_isExceptIPC_Tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_isExceptIPC_Tag(seL4_MessageInfo_t tag)
{
    return seL4_isExceptIPC_Tag(tag);
}

seL4_Bool sel4shim_seL4_isNullFault_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isNullFault_tag(seL4_MessageInfo_t tag)
{
    return seL4_isNullFault_tag(tag);
}

seL4_Word sel4shim_seL4_isPageFault_MSG(void);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_isPageFault_MSG(void)
{
    return seL4_isPageFault_MSG();
}

seL4_Word sel4shim_seL4_isPageFault_Tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Word sel4shim_seL4_isPageFault_Tag(seL4_MessageInfo_t tag)
{
    return seL4_isPageFault_Tag(tag);
}

seL4_Bool sel4shim_seL4_isTimeoutFault_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isTimeoutFault_tag(seL4_MessageInfo_t tag)
{
    return seL4_isTimeoutFault_tag(tag);
}

seL4_Bool sel4shim_seL4_isUnknownSyscall_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isUnknownSyscall_tag(seL4_MessageInfo_t tag)
{
    return seL4_isUnknownSyscall_tag(tag);
}

seL4_Bool sel4shim_seL4_isUserException_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isUserException_tag(seL4_MessageInfo_t tag)
{
    return seL4_isUserException_tag(tag);
}

seL4_Bool sel4shim_seL4_isVMFault_tag(seL4_MessageInfo_t tag);
SEL4SHIM_EXPORT seL4_Bool sel4shim_seL4_isVMFault_tag(seL4_MessageInfo_t tag)
{
    return seL4_isVMFault_tag(tag);
}

seL4_Uint64 sel4shim_vm_attributes_get_riscvExecuteNever(vm_attributes_t vm_attributes);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_vm_attributes_get_riscvExecuteNever(vm_attributes_t vm_attributes)
{
    return vm_attributes_get_riscvExecuteNever(vm_attributes);
}

vm_attributes_t sel4shim_vm_attributes_new(seL4_Uint64 riscvExecuteNever);
SEL4SHIM_EXPORT vm_attributes_t sel4shim_vm_attributes_new(seL4_Uint64 riscvExecuteNever)
{
    return vm_attributes_new(riscvExecuteNever);
}

seL4_Uint64 sel4shim_vm_attributes_ptr_get_riscvExecuteNever(vm_attributes_t *vm_attributes_ptr);
SEL4SHIM_EXPORT seL4_Uint64 sel4shim_vm_attributes_ptr_get_riscvExecuteNever(vm_attributes_t *vm_attributes_ptr)
{
    return vm_attributes_ptr_get_riscvExecuteNever(vm_attributes_ptr);
}

void sel4shim_vm_attributes_ptr_new(vm_attributes_t *vm_attributes_ptr, seL4_Uint64 riscvExecuteNever);
SEL4SHIM_EXPORT void sel4shim_vm_attributes_ptr_new(vm_attributes_t *vm_attributes_ptr, seL4_Uint64 riscvExecuteNever)
{
    vm_attributes_ptr_new(vm_attributes_ptr, riscvExecuteNever);
}

void sel4shim_vm_attributes_ptr_set_riscvExecuteNever(vm_attributes_t *vm_attributes_ptr, seL4_Uint64 v64);
SEL4SHIM_EXPORT void sel4shim_vm_attributes_ptr_set_riscvExecuteNever(vm_attributes_t *vm_attributes_ptr, seL4_Uint64 v64)
{
    vm_attributes_ptr_set_riscvExecuteNever(vm_attributes_ptr, v64);
}

vm_attributes_t sel4shim_vm_attributes_set_riscvExecuteNever(vm_attributes_t vm_attributes, seL4_Uint64 v64);
SEL4SHIM_EXPORT vm_attributes_t sel4shim_vm_attributes_set_riscvExecuteNever(vm_attributes_t vm_attributes, seL4_Uint64 v64)
{
    return vm_attributes_set_riscvExecuteNever(vm_attributes, v64);
}

seL4_CapRights_t sel4shim_seL4_AllRights(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_AllRights(void)
{
    return seL4_AllRights;
}

seL4_CapRights_t sel4shim_seL4_CanGrant(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CanGrant(void)
{
    return seL4_CanGrant;
}

seL4_CapRights_t sel4shim_seL4_CanGrantReply(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CanGrantReply(void)
{
    return seL4_CanGrantReply;
}

seL4_CapRights_t sel4shim_seL4_CanRead(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CanRead(void)
{
    return seL4_CanRead;
}

seL4_CapRights_t sel4shim_seL4_CanWrite(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_CanWrite(void)
{
    return seL4_CanWrite;
}

seL4_CapRights_t sel4shim_seL4_NoRead(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_NoRead(void)
{
    return seL4_NoRead;
}

seL4_CapRights_t sel4shim_seL4_NoRights(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_NoRights(void)
{
    return seL4_NoRights;
}

seL4_CapRights_t sel4shim_seL4_NoWrite(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_NoWrite(void)
{
    return seL4_NoWrite;
}

seL4_CapRights_t sel4shim_seL4_ReadWrite(void);
SEL4SHIM_EXPORT seL4_CapRights_t sel4shim_seL4_ReadWrite(void)
{
    return seL4_ReadWrite;
}

seL4_Error sel4shim_checked_seL4_CNode_CancelBadgedSends(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_CancelBadgedSends(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_CancelBadgedSends(_service, index, depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_CNode_Copy(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Copy(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Copy(_service, dest_index, dest_depth, src_root, src_index, src_depth, rights);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
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

seL4_Error sel4shim_checked_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights, seL4_Word badge, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_CapRights_t rights, seL4_Word badge, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Mint(_service, dest_index, dest_depth, src_root, src_index, src_depth, rights, badge);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_CNode_Move(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Move(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Move(_service, dest_index, dest_depth, src_root, src_index, src_depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_CNode_Mutate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_Word badge, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Mutate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, seL4_Word badge, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Mutate(_service, dest_index, dest_depth, src_root, src_index, src_depth, badge);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_CNode_Revoke(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Revoke(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Revoke(_service, index, depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_CNode_Rotate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_Word dest_badge, seL4_CNode pivot_root, seL4_Word pivot_index, seL4_Uint8 pivot_depth, seL4_Word pivot_badge, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_CNode_Rotate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth, seL4_Word dest_badge, seL4_CNode pivot_root, seL4_Word pivot_index, seL4_Uint8 pivot_depth, seL4_Word pivot_badge, seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_CNode_Rotate(_service, dest_index, dest_depth, dest_badge, pivot_root, pivot_index, pivot_depth, pivot_badge, src_root, src_index, src_depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_DomainSet_ScheduleConfigure(seL4_DomainSet _service, seL4_Word index, seL4_Uint8 domain, seL4_Time duration, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_DomainSet_ScheduleConfigure(seL4_DomainSet _service, seL4_Word index, seL4_Uint8 domain, seL4_Time duration, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_DomainSet_ScheduleConfigure(_service, index, domain, duration);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_DomainSet_ScheduleSetStart(seL4_DomainSet _service, seL4_Word index, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_DomainSet_ScheduleSetStart(seL4_DomainSet _service, seL4_Word index, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_DomainSet_ScheduleSetStart(_service, index);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_DomainSet_Set(seL4_DomainSet _service, seL4_Uint8 domain, seL4_TCB thread, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_DomainSet_Set(seL4_DomainSet _service, seL4_Uint8 domain, seL4_TCB thread, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_DomainSet_Set(_service, domain, thread);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_IRQControl_Get(seL4_IRQControl _service, seL4_Word irq, seL4_CNode root, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_IRQControl_Get(seL4_IRQControl _service, seL4_Word irq, seL4_CNode root, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQControl_Get(_service, irq, root, index, depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_IRQControl_GetTrigger(seL4_IRQControl _service, seL4_Word irq, seL4_Word trigger, seL4_CNode root, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_IRQControl_GetTrigger(seL4_IRQControl _service, seL4_Word irq, seL4_Word trigger, seL4_CNode root, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQControl_GetTrigger(_service, irq, trigger, root, index, depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_IRQHandler_Ack(seL4_IRQHandler _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_IRQHandler_Ack(seL4_IRQHandler _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQHandler_Ack(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_IRQHandler_Clear(seL4_IRQHandler _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_IRQHandler_Clear(seL4_IRQHandler _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQHandler_Clear(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_IRQHandler_SetNotification(seL4_IRQHandler _service, seL4_CPtr notification, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_IRQHandler_SetNotification(seL4_IRQHandler _service, seL4_CPtr notification, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_IRQHandler_SetNotification(_service, notification);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_RISCV_ASIDControl_MakePool(seL4_RISCV_ASIDControl _service, seL4_Untyped untyped, seL4_CNode root, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_RISCV_ASIDControl_MakePool(seL4_RISCV_ASIDControl _service, seL4_Untyped untyped, seL4_CNode root, seL4_Word index, seL4_Uint8 depth, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_ASIDControl_MakePool(_service, untyped, root, index, depth);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_RISCV_ASIDPool_Assign(seL4_RISCV_ASIDPool _service, seL4_CPtr vspace, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_RISCV_ASIDPool_Assign(seL4_RISCV_ASIDPool _service, seL4_CPtr vspace, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_ASIDPool_Assign(_service, vspace);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_RISCV_PageTable_Map(seL4_RISCV_PageTable _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_RISCV_VMAttributes attr, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_RISCV_PageTable_Map(seL4_RISCV_PageTable _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_RISCV_VMAttributes attr, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_PageTable_Map(_service, vspace, vaddr, attr);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_RISCV_PageTable_Unmap(seL4_RISCV_PageTable _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_RISCV_PageTable_Unmap(seL4_RISCV_PageTable _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_PageTable_Unmap(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_RISCV_Page_GetAddress_t sel4shim_checked_seL4_RISCV_Page_GetAddress(seL4_RISCV_Page _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_RISCV_Page_GetAddress_t sel4shim_checked_seL4_RISCV_Page_GetAddress(seL4_RISCV_Page _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_RISCV_Page_GetAddress_t sel4shim_result = seL4_RISCV_Page_GetAddress(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result.error != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_RISCV_Page_Map(seL4_RISCV_Page _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_CapRights_t rights, seL4_RISCV_VMAttributes attr, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_RISCV_Page_Map(seL4_RISCV_Page _service, seL4_RISCV_PageTable vspace, seL4_Word vaddr, seL4_CapRights_t rights, seL4_RISCV_VMAttributes attr, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_Page_Map(_service, vspace, vaddr, rights, attr);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_RISCV_Page_Unmap(seL4_RISCV_Page _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_RISCV_Page_Unmap(seL4_RISCV_Page _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_RISCV_Page_Unmap(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_SchedContext_Bind(seL4_SchedContext _service, seL4_CPtr cap, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_SchedContext_Bind(seL4_SchedContext _service, seL4_CPtr cap, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedContext_Bind(_service, cap);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_SchedContext_Consumed_t sel4shim_checked_seL4_SchedContext_Consumed(seL4_SchedContext _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_SchedContext_Consumed_t sel4shim_checked_seL4_SchedContext_Consumed(seL4_SchedContext _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_SchedContext_Consumed_t sel4shim_result = seL4_SchedContext_Consumed(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result.error != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_SchedContext_Unbind(seL4_SchedContext _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_SchedContext_Unbind(seL4_SchedContext _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedContext_Unbind(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_SchedContext_UnbindObject(seL4_SchedContext _service, seL4_CPtr cap, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_SchedContext_UnbindObject(seL4_SchedContext _service, seL4_CPtr cap, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedContext_UnbindObject(_service, cap);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_SchedContext_YieldTo_t sel4shim_checked_seL4_SchedContext_YieldTo(seL4_SchedContext _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_SchedContext_YieldTo_t sel4shim_checked_seL4_SchedContext_YieldTo(seL4_SchedContext _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_SchedContext_YieldTo_t sel4shim_result = seL4_SchedContext_YieldTo(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result.error != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_SchedControl_ConfigureFlags(seL4_SchedControl _service, seL4_SchedContext schedcontext, seL4_Time budget, seL4_Time period, seL4_Word extra_refills, seL4_Word badge, seL4_Word flags, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_SchedControl_ConfigureFlags(seL4_SchedControl _service, seL4_SchedContext schedcontext, seL4_Time budget, seL4_Time period, seL4_Word extra_refills, seL4_Word badge, seL4_Word flags, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_SchedControl_ConfigureFlags(_service, schedcontext, budget, period, extra_refills, badge, flags);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_BindNotification(seL4_TCB _service, seL4_CPtr notification, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_BindNotification(seL4_TCB _service, seL4_CPtr notification, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_BindNotification(_service, notification);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_Configure(seL4_TCB _service, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data, seL4_Word buffer, seL4_CPtr bufferFrame, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_Configure(seL4_TCB _service, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data, seL4_Word buffer, seL4_CPtr bufferFrame, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_Configure(_service, cspace_root, cspace_root_data, vspace_root, vspace_root_data, buffer, bufferFrame);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_CopyRegisters(seL4_TCB _service, seL4_TCB source, seL4_Bool suspend_source, seL4_Bool resume_target, seL4_Bool transfer_frame, seL4_Bool transfer_integer, seL4_Uint8 arch_flags, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_CopyRegisters(seL4_TCB _service, seL4_TCB source, seL4_Bool suspend_source, seL4_Bool resume_target, seL4_Bool transfer_frame, seL4_Bool transfer_integer, seL4_Uint8 arch_flags, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_CopyRegisters(_service, source, suspend_source, resume_target, transfer_frame, transfer_integer, arch_flags);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Uint8 arch_flags, seL4_Word count, seL4_UserContext *regs, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_ReadRegisters(_service, suspend_source, arch_flags, count, regs);
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

seL4_Error sel4shim_checked_seL4_TCB_SetIPCBuffer(seL4_TCB _service, seL4_Word buffer, seL4_CPtr bufferFrame, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetIPCBuffer(seL4_TCB _service, seL4_Word buffer, seL4_CPtr bufferFrame, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetIPCBuffer(_service, buffer, bufferFrame);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_SetMCPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetMCPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetMCPriority(_service, authority, mcp);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
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

seL4_Error sel4shim_checked_seL4_TCB_SetSchedParams(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp, seL4_Word priority, seL4_CPtr sched_context, seL4_CPtr fault_ep, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetSchedParams(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp, seL4_Word priority, seL4_CPtr sched_context, seL4_CPtr fault_ep, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetSchedParams(_service, authority, mcp, priority, sched_context, fault_ep);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_SetSpace(seL4_TCB _service, seL4_CPtr fault_ep, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetSpace(seL4_TCB _service, seL4_CPtr fault_ep, seL4_CNode cspace_root, seL4_Word cspace_root_data, seL4_CPtr vspace_root, seL4_Word vspace_root_data, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetSpace(_service, fault_ep, cspace_root, cspace_root_data, vspace_root, vspace_root_data);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_SetTLSBase(seL4_TCB _service, seL4_Word tls_base, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetTLSBase(seL4_TCB _service, seL4_Word tls_base, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetTLSBase(_service, tls_base);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_SetTimeoutEndpoint(seL4_TCB _service, seL4_CPtr timeout_fault_ep, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_SetTimeoutEndpoint(seL4_TCB _service, seL4_CPtr timeout_fault_ep, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_SetTimeoutEndpoint(_service, timeout_fault_ep);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_Suspend(seL4_TCB _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_Suspend(seL4_TCB _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_Suspend(_service);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

seL4_Error sel4shim_checked_seL4_TCB_UnbindNotification(seL4_TCB _service, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_TCB_UnbindNotification(seL4_TCB _service, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_TCB_UnbindNotification(_service);
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

seL4_Error sel4shim_checked_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word node_index, seL4_Word node_depth, seL4_Word node_offset, seL4_Word num_objects, struct sel4shim_error *sel4shim_error);
SEL4SHIM_EXPORT seL4_Error sel4shim_checked_seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits, seL4_CNode root, seL4_Word node_index, seL4_Word node_depth, seL4_Word node_offset, seL4_Word num_objects, struct sel4shim_error *sel4shim_error)
{
    SEL4SHIM_BARRIER();
    seL4_Error sel4shim_result = seL4_Untyped_Retype(_service, type, size_bits, root, node_index, node_depth, node_offset, num_objects);
    SEL4SHIM_BARRIER();
    if (sel4shim_result != seL4_NoError) {
        sel4shim_take_error(sel4shim_error);
    }
    return sel4shim_result;
}

#endif
