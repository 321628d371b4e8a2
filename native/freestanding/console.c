/* SPDX-License-Identifier: BSD-2-Clause */
#include "sel4fs.h"

/* The reason of an abort must stand at the start of a line, so it is known whether one has begun. */
static unsigned char last = '\n';

void sel4fs_putchar(unsigned char c)
{
    last = c;
#ifdef CONFIG_PRINTING
    seL4_DebugPutChar((char)c);
#endif
}

void sel4fs_puts(const char *text)
{
    while (*text != '\0') {
        sel4fs_putchar((unsigned char)*text++);
    }
}

void sel4fs_put_number(seL4_Word number)
{
    char digits[21];
    char *at = digits + sizeof digits - 1;

    *at = '\0';
    do {
        *--at = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    sel4fs_puts(at);
}

static void begin_line(void)
{
    if (last != '\n') {
        sel4fs_putchar('\n');
    }
}

void sel4fs_exit(int code)
{
    begin_line();
    sel4fs_puts("@sel4:exit ");
    if (code < 0) {
        sel4fs_putchar('-');
    }
    sel4fs_put_number(code < 0 ? 0 - (seL4_Word)code : (seL4_Word)code);
    sel4fs_putchar('\n');

    if (sel4fs_self != seL4_CapNull) {
        seL4_TCB_Suspend(sel4fs_self);
    }
    /* A thread that does not know its own TCB cannot stop itself; it gives its time away. */
    for (;;) {
        seL4_Yield();
    }
}

void sel4fs_fatal_begin(void)
{
    /* A failure while one is being reported must not start over. */
    static int reporting;

    if (__atomic_exchange_n(&reporting, 1, __ATOMIC_RELAXED) != 0) {
        sel4fs_exit(SEL4FS_ABORTED);
    }
    begin_line();
    sel4fs_puts("fatal: ");
}

void sel4fs_fatal_end(void)
{
    sel4fs_exit(SEL4FS_ABORTED);
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
