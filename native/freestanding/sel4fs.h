/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the parts of the freestanding start-up know of each other, and what C# calls: everything named sel4fs_*.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include <sel4/sel4.h>

/* The first words of a type descriptor, as ilc writes them. */
struct sel4fs_type {
    uint32_t flags;
    uint32_t base_size;
};

/* An object begins with its type; an array's length follows. */
struct sel4fs_object {
    const struct sel4fs_type *type;
    uint32_t length;
};

/* Ends the image: the reason, and then the line the boot tool waits for. */
void sel4fs_fatal_begin(void);
void sel4fs_fatal_end(void) __attribute__((noreturn));
void sel4fs_fatal(const char *reason) __attribute__((noreturn));
void sel4fs_exit(int code) __attribute__((noreturn));

void sel4fs_putchar(unsigned char c);
void sel4fs_puts(const char *text);
void sel4fs_put_number(seL4_Word number);

struct sel4fs_object *RhpNewFast(const struct sel4fs_type *type);

/* Makes the statics of the compiled module usable. */
void sel4fs_init_module(void);

/* Fills a block of thread-local memory; the thread pointer comes back. */
seL4_Word sel4fs_thread_area_init(void *memory, seL4_Word ipc_buffer, seL4_CPtr tcb);

/* The running thread's own TCB, or seL4_CapNull where nobody said. */
extern __thread seL4_CPtr sel4fs_self;

/* The exit code of an abort: 128 and the number of SIGABRT, as shells report it. */
#define SEL4FS_ABORTED 134
