/* SPDX-License-Identifier: BSD-2-Clause */
#include "sel4fs.h"

#include <sel4shim.h>

extern char __sel4fs_root_thread_area[];

extern char __sel4fs_stack_bottom[], __sel4fs_stack_top[];

int __managed__Main(int argc, char **argv);

/*
 * Comes with the C# bindings, from the assembly that the app was compiled against, and asks for the shim of exactly their
 * interface by name. An image without bindings has no such function.
 */
extern const char *sel4_bindings_abi(void) __attribute__((weak));

/* For Sel4.Typed, and for the function of libsel4 that upstream deprecates but the raw layer still has. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
static void keep_bootinfo(seL4_BootInfo *bootinfo)
{
    sel4shim_set_bootinfo(bootinfo);
    seL4_InitBootInfo(bootinfo);
}
#pragma GCC diagnostic pop

/* _start calls this on the stack of the image, with what the kernel passed. */
void sel4fs_start(seL4_BootInfo *bootinfo)
{
    /* The address is not needed, only that the linker has to find all it leads to. */
    __asm__ volatile("" : : "r"(sel4_bindings_abi));

    seL4_Word thread_pointer = sel4fs_thread_area_init(
        __sel4fs_root_thread_area, (seL4_Word)bootinfo->ipcBuffer, seL4_CapInitThreadTCB);

    seL4_SetTLSBase(thread_pointer);
    keep_bootinfo(bootinfo);
    sel4fs_init_module();
    sel4fs_exit(__managed__Main(0, NULL));
}

/* Bytes left on the first thread's stack. How large the stacks of other threads are is theirs to know. */
seL4_Word sel4fs_stack_left(void)
{
    seL4_Word here = (seL4_Word)__builtin_frame_address(0);
    seL4_Word bottom = (seL4_Word)__sel4fs_stack_bottom, top = (seL4_Word)__sel4fs_stack_top;

    return here >= bottom && here < top ? here - bottom : (seL4_Word)-1;
}
