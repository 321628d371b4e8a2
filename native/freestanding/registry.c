/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The threads of the image. An ending stops each of them, so it must know their TCBs, and it must find out which of them runs it.
 * The list is not kept in thread areas, whose memory may be gone by then. It grows with the threads; entries of threads that
 * were released are used again.
 */
#include "sel4fs.h"

enum { FREE, BUSY, USED };

struct entry {
    int state;
    const void *area;
    seL4_Word thread_pointer;
    seL4_CPtr tcb;
    struct entry *next;
};

/* The first thread is known from the start, before its area is filled. */
static struct entry root = { .state = USED, .tcb = seL4_CapInitThreadTCB };
static struct entry *first = &root;

/* Counts registrations, so that an ending notices one that comes while it looks. */
static seL4_Word registrations;

static struct entry *head(void)
{
    return __atomic_load_n(&first, __ATOMIC_ACQUIRE);
}

static int is_used(struct entry *entry)
{
    return __atomic_load_n(&entry->state, __ATOMIC_ACQUIRE) == USED;
}

static int change(struct entry *entry, int from, int to)
{
    return __atomic_compare_exchange_n(&entry->state, &from, to, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

static struct entry *new_entry(void)
{
    struct entry *entry;

    for (entry = head(); entry != NULL; entry = entry->next) {
        if (change(entry, FREE, BUSY)) {
            return entry;
        }
    }
    entry = sel4fs_allocate(sizeof *entry);
    entry->state = BUSY;
    entry->next = head();
    while (!__atomic_compare_exchange_n(&first, &entry->next, entry, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
    }
    return entry;
}

/* An area belongs to one thread, and a thread has one area: what either was registered with before is replaced. */
void sel4fs_register_thread(const void *area, seL4_Word thread_pointer, seL4_CPtr tcb)
{
    struct entry *mine = NULL;

    for (struct entry *entry = head(); entry != NULL; entry = entry->next) {
        if (is_used(entry) && (entry->area == area || entry->tcb == tcb)
            && change(entry, USED, mine == NULL ? BUSY : FREE) && mine == NULL) {
            mine = entry;
        }
    }
    if (mine == NULL) {
        mine = new_entry();
    }
    mine->area = area;
    mine->thread_pointer = thread_pointer;
    mine->tcb = tcb;
    __atomic_store_n(&mine->state, USED, __ATOMIC_RELEASE);
    __atomic_add_fetch(&registrations, 1, __ATOMIC_RELEASE);
}

void sel4fs_thread_area_release(const void *area)
{
    for (struct entry *entry = head(); entry != NULL; entry = entry->next) {
        if (is_used(entry) && entry->area == area) {
            change(entry, USED, FREE);
        }
    }
}

extern char __sel4fs_stack_bottom[], __sel4fs_stack_top[];

static int on_first_stack(void)
{
    const char *here = __builtin_frame_address(0);

    return here >= __sel4fs_stack_bottom && here < __sel4fs_stack_top;
}

/* What the thread pointer leads to, in the way of the architecture. */
seL4_Word sel4fs_thread_pointer(void);

/*
 * The kernel sets a thread pointer by TCB. Setting what a thread has already changes nothing; but the running thread has given
 * its own away, so the call that brings it back was made on its own TCB.
 */
seL4_CPtr sel4fs_find_self(void)
{
    static const seL4_Word *nobody[1] = { (const seL4_Word *)nobody };

    if (on_first_stack()) {
        return seL4_CapInitThreadTCB;
    }
    seL4_SetTLSBase((seL4_Word)nobody);
    for (struct entry *entry = head(); entry != NULL; entry = entry->next) {
        if (is_used(entry)) {
            sel4fs_invoke(entry->tcb, TCBSetTLSBase, 1, entry->thread_pointer, 0, 0, 0);
            if (sel4fs_thread_pointer() != (seL4_Word)nobody) {
                return entry->tcb;
            }
        }
    }
    /* What it was cannot be found out. A thread that uses it now faults, and does not use other memory by mistake. */
    seL4_SetTLSBase(0);
    return seL4_CapNull;
}

/*
 * A thread that was not stopped yet may register one more, or resume one that was: so the list is walked until nothing was
 * added, and twice at least.
 */
void sel4fs_stop_others(seL4_CPtr self)
{
    seL4_Word seen = __atomic_load_n(&registrations, __ATOMIC_ACQUIRE), before;
    int walks = 0;

    do {
        before = seen;
        for (struct entry *entry = head(); entry != NULL; entry = entry->next) {
            if (is_used(entry) && entry->tcb != self) {
                sel4fs_invoke(entry->tcb, TCBSuspend, 0, 0, 0, 0, 0);
            }
        }
        walks++;
        seen = __atomic_load_n(&registrations, __ATOMIC_ACQUIRE);
    } while (seen != before || walks < 2);
}

void sel4fs_stop_self(seL4_CPtr self)
{
    /* Again, should somebody resume it; but not for ever, as the capability may have been deleted. */
    for (int i = 0; i < 8 && self != seL4_CapNull; i++) {
        sel4fs_invoke(self, TCBSuspend, 0, 0, 0, 0, 0);
    }
    /* Without a TCB only a fault stops a thread. To yield would let no thread of a lower priority run. */
    for (;;) {
        __builtin_trap();
    }
}
