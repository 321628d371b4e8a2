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

/*
 * ending.c: ends the image, from any thread: the reason, and then the line the boot tool waits for. The first thread to call
 * one of these ends the image; it stops all other threads before it reports. None of these uses thread-local memory, so they
 * work before it is set up and on threads that have none.
 */
void sel4fs_fatal_begin(void);
void sel4fs_fatal_end(void) __attribute__((noreturn));
void sel4fs_fatal(const char *reason) __attribute__((noreturn));
void sel4fs_exit(int code) __attribute__((noreturn));

/* Whether all threads but the running one have been stopped for good, so that waiting for one of them is pointless. */
int sel4fs_is_ending(void);

/* console.c */
void sel4fs_putchar(unsigned char c);
void sel4fs_puts(const char *text);
void sel4fs_put_number(seL4_Word number);
/* Starts a new line unless the last thing that was printed ended one. */
void sel4fs_begin_line(void);

/* heap.c: memory that is zero and is never given back. The first ends the image when the heap is exhausted, the second returns NULL. */
void *sel4fs_allocate(seL4_Word size);
void *sel4fs_try_allocate(seL4_Word size);
struct sel4fs_object *RhpNewFast(const struct sel4fs_type *type);

/* module.c: makes the statics of the compiled module usable. */
void sel4fs_init_module(void);

/* thread.c: fills a block of thread-local memory and registers its thread; the thread pointer comes back. */
seL4_Word sel4fs_thread_area_init(void *memory, seL4_Word ipc_buffer, seL4_CPtr tcb);

/* The running thread's own TCB. Thread-local, so not for use in an ending. */
extern __thread seL4_CPtr sel4fs_self;

/* registry.c: the threads that an ending stops. */
void sel4fs_register_thread(const void *area, seL4_Word thread_pointer, seL4_CPtr tcb);
/* The running thread's own TCB without a look at thread-local memory, or seL4_CapNull if the thread is not registered. */
seL4_CPtr sel4fs_find_self(void);
void sel4fs_stop_others(seL4_CPtr self);
void sel4fs_stop_self(seL4_CPtr self) __attribute__((noreturn));

/* park.c: a word is zero (free) or not; threads sleep while it is not. */
void sel4fs_lock(seL4_Word *lock);
void sel4fs_unlock(seL4_Word *lock);
int sel4fs_sleep_on(seL4_Word *word);
seL4_Word sel4fs_clear(seL4_Word *word);
void sel4fs_wake(seL4_Word sleepers);

/*
 * Invokes a TCB with up to four words. The stubs of libsel4 read and write the IPC buffer, whose address is thread-local;
 * here everything travels in registers. NBSend returns no error and never waits, even if the capability was deleted and its
 * slot now holds an endpoint.
 */
static inline void sel4fs_invoke(seL4_CPtr tcb, seL4_Word label, seL4_Word count, seL4_Word first, seL4_Word second,
                                 seL4_Word third, seL4_Word fourth)
{
    /* libsel4 does not tell the compiler that other threads may run during the call, and read and write memory. */
    __asm__ volatile("" : : : "memory");
    seL4_NBSendWithMRs(tcb, seL4_MessageInfo_new(label, 0, 0, count), &first, &second, &third, &fourth);
    __asm__ volatile("" : : : "memory");
}

/* The exit code of an abort: 128 and the number of SIGABRT, as shells report it. */
#define SEL4FS_ABORTED 134
