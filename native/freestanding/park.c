/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sleeping without a kernel object. A thread that must wait suspends its own TCB, and the one it waits for resumes it. Nobody
 * spins or yields, so it does not matter which of them has the higher priority.
 *
 * Threads sleep on a word. It is zero, HELD, or HELD with the list of those that sleep until it becomes zero.
 */
#include "sel4fs.h"

#define HELD 1

/* Lies on the stack of the sleeping thread. The assembly knows the place of the first member. */
struct sleeper {
    seL4_Word stack_pointer;
    seL4_CPtr tcb;
    struct sleeper *next;
};

/* In assembly: saves the registers that a function keeps and calls sel4fs_fall_asleep. Goes on here when it is woken. */
void sel4fs_park(struct sleeper *self, seL4_Word *word);
extern const char sel4fs_woken[];

/*
 * Once the word leads to this thread, it may be woken: at any place here, for it is woken as if sel4fs_park returned. So it must
 * have nothing left to do.
 */
void sel4fs_fall_asleep(struct sleeper *self, seL4_Word *word)
{
    seL4_CPtr tcb = self->tcb;
    seL4_Word seen = __atomic_load_n(word, __ATOMIC_RELAXED);

    do {
        if (seen == 0) {
            return;
        }
        self->next = seen == HELD ? NULL : (struct sleeper *)seen;
    } while (!__atomic_compare_exchange_n(word, &seen, (seL4_Word)self, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    for (;;) {
        sel4fs_invoke(tcb, TCBSuspend, 0, 0, 0, 0, 0);
    }
}

/* Sleeps until the word was zero. Returns 0 at once if the image ends, as nobody is left who would change the word. */
int sel4fs_sleep_on(seL4_Word *word)
{
    struct sleeper self = { .tcb = sel4fs_self };

    if (sel4fs_is_ending()) {
        return 0;
    }
    if (__atomic_load_n(word, __ATOMIC_ACQUIRE) != 0) {
        sel4fs_park(&self, word);
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
    }
    return 1;
}

seL4_Word sel4fs_clear(seL4_Word *word)
{
    return __atomic_exchange_n(word, 0, __ATOMIC_ACQ_REL);
}

/* Takes what sel4fs_clear returned. */
void sel4fs_wake(seL4_Word sleepers)
{
    struct sleeper *at = sleepers == HELD ? NULL : (struct sleeper *)sleepers;

    while (at != NULL && !sel4fs_is_ending()) {
        /* Its stack is its own again as soon as it runs. */
        struct sleeper sleeper = *at;

        sel4fs_invoke(sleeper.tcb, TCBSuspend, 0, 0, 0, 0, 0);
        /* Flags (resume it), how many registers, and those: on x86_64 and AArch64 the first two are instruction and stack pointer. */
        sel4fs_invoke(sleeper.tcb, TCBWriteRegisters, 4, 1, 2, (seL4_Word)sel4fs_woken, sleeper.stack_pointer);
        at = sleeper.next;
    }
}

void sel4fs_lock(seL4_Word *lock)
{
    seL4_Word expected = 0;

    while (!__atomic_compare_exchange_n(lock, &expected, HELD, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
        if (!sel4fs_sleep_on(lock)) {
            return;
        }
        expected = 0;
    }
}

void sel4fs_unlock(seL4_Word *lock)
{
    sel4fs_wake(sel4fs_clear(lock));
}

/* A number that no other thread has as long as this one runs. */
seL4_Word sel4fs_current_thread(void)
{
    return (seL4_Word)&sel4fs_self;
}
