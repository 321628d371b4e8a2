/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Thread-local memory. Each thread has one block: a copy of the image's initial values, zeroes, and then the control words
 * that the thread pointer leads to (the layout that the x86 ABI calls variant II).
 */
#include "sel4fs.h"

extern const char __sel4fs_tls_init_start[], __sel4fs_tls_init_end[];
/* Absolute symbols: their addresses are the numbers. */
extern const char __sel4fs_tls_size[], __sel4fs_tls_align[];

__thread seL4_CPtr sel4fs_self;

/* Behind the thread pointer; the first word must be the thread pointer itself. */
struct control {
    struct control *self;
    seL4_Word reserved[7];
};

static seL4_Word round_up(seL4_Word value, seL4_Word alignment)
{
    return (value + alignment - 1) & ~(alignment - 1);
}

seL4_Word sel4fs_thread_area_align(void)
{
    return (seL4_Word)__sel4fs_tls_align;
}

seL4_Word sel4fs_thread_area_size(void)
{
    return round_up((seL4_Word)__sel4fs_tls_size, sel4fs_thread_area_align()) + sizeof(struct control);
}

/* Distances of the two variables from the thread pointer; only the assembler can name them. */
seL4_Word sel4fs_distance_of_ipc_buffer(void);
seL4_Word sel4fs_distance_of_self(void);

seL4_Word sel4fs_thread_area_init(void *memory, seL4_Word ipc_buffer, seL4_CPtr tcb)
{
    seL4_Word thread_pointer =
        (seL4_Word)memory + round_up((seL4_Word)__sel4fs_tls_size, sel4fs_thread_area_align());
    char *block = memory;
    seL4_Word initial = (seL4_Word)(__sel4fs_tls_init_end - __sel4fs_tls_init_start);
    struct control *control = (struct control *)thread_pointer;

    if (((seL4_Word)memory & (sel4fs_thread_area_align() - 1)) != 0) {
        sel4fs_fatal("the memory of a thread area is not aligned");
    }
    for (seL4_Word i = 0; i < sel4fs_thread_area_size(); i++) {
        block[i] = i < initial ? __sel4fs_tls_init_start[i] : 0;
    }
    control->self = control;
    *(seL4_Word *)(thread_pointer + sel4fs_distance_of_ipc_buffer()) = ipc_buffer;
    *(seL4_CPtr *)(thread_pointer + sel4fs_distance_of_self()) = tcb;
    sel4fs_register_thread(memory, thread_pointer, tcb);
    return thread_pointer;
}

/* The trampoline of a new thread ends here when its entry returns. */
void sel4fs_thread_returned(void)
{
    seL4_CPtr self = sel4fs_find_self();

    if (self == seL4_CapNull) {
        sel4fs_fatal("the entry of a thread returned, and no thread area names the TCB to suspend");
    }
    sel4fs_stop_self(self);
}

extern const char sel4fs_thread_entry[];

/* C# can import functions only, so the address of the trampoline comes by way of one. */
seL4_Word sel4fs_thread_entry_address(void)
{
    return (seL4_Word)sel4fs_thread_entry;
}

/* A small number for the running thread, in the order in which threads first asked. */
int sel4fs_thread_id(void)
{
    static int last;
    static __thread int own;

    if (own == 0) {
        own = __atomic_add_fetch(&last, 1, __ATOMIC_RELAXED);
    }
    return own;
}
