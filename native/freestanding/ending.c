/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The end of the image: once, from whichever thread gets here first. That thread stops the others, reports, and stops. It may
 * fail while it reports, because the message of an exception is code of the program.
 */
#include "sel4fs.h"

enum { RUNNING, STOPPING, REPORTING };

/* Failures that are reported: the first, and one while that is reported. */
#define REPORTED_FAILURES 2

static int state = RUNNING;
static seL4_CPtr winner;
static int attempts;

int sel4fs_is_ending(void)
{
    return __atomic_load_n(&state, __ATOMIC_ACQUIRE) == REPORTING;
}

/* Returns how often the ending was begun before: not at all, or by this same thread. Other threads do not come back. */
static int take_ending(void)
{
    int seen = RUNNING;

    if (__atomic_compare_exchange_n(&state, &seen, STOPPING, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
        winner = sel4fs_find_self();
        sel4fs_stop_others(winner);
        __atomic_store_n(&state, REPORTING, __ATOMIC_RELEASE);
    } else {
        seL4_CPtr self = sel4fs_find_self();

        /* The first thread cannot fail before it reports. */
        if (seen != REPORTING || self != winner) {
            sel4fs_stop_self(self);
        }
    }
    return attempts++;
}

static __attribute__((noreturn)) void finish(int code)
{
    sel4fs_begin_line();
    sel4fs_puts("@sel4:exit ");
    if (code < 0) {
        sel4fs_putchar('-');
    }
    sel4fs_put_number(code < 0 ? 0 - (seL4_Word)code : (seL4_Word)code);
    sel4fs_putchar('\n');
    sel4fs_stop_self(winner);
}

/* An exit while a failure is reported does not hide the failure. */
void sel4fs_exit(int code)
{
    finish(take_ending() == 0 ? code : SEL4FS_ABORTED);
}

void sel4fs_fatal_begin(void)
{
    int before = take_ending();

    if (before >= REPORTED_FAILURES) {
        finish(SEL4FS_ABORTED);
    }
    sel4fs_begin_line();
    sel4fs_puts(before == 0 ? "fatal: " : "fatal: while the image ended: ");
}

void sel4fs_fatal_end(void)
{
    finish(SEL4FS_ABORTED);
}

void sel4fs_fatal(const char *reason)
{
    sel4fs_fatal_begin();
    sel4fs_puts(reason);
    sel4fs_fatal_end();
}

/* libsel4's own checks, where the kernel's configuration has them. */
void __assert_fail(const char *expression, const char *file, int line, const char *function)
{
    sel4fs_fatal_begin();
    sel4fs_puts("assertion failed: ");
    sel4fs_puts(expression);
    sel4fs_puts(", ");
    sel4fs_puts(file);
    sel4fs_putchar(':');
    sel4fs_put_number((seL4_Word)line);
    sel4fs_puts(", in ");
    sel4fs_puts(function);
    sel4fs_fatal_end();
}
