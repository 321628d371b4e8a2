/* SPDX-License-Identifier: BSD-2-Clause */
#include "sel4fs.h"

/*
 * The reason of an abort must stand at the start of a line, whatever other threads were printing when they were stopped. So a
 * line has begun only if its newline was the last character started, and no other character was under way with it.
 */
static seL4_Word started, finished, line_begun_at;

void sel4fs_putchar(unsigned char c)
{
    seL4_Word mine = __atomic_add_fetch(&started, 1, __ATOMIC_SEQ_CST);
    int alone = __atomic_load_n(&finished, __ATOMIC_SEQ_CST) == mine - 1;

#ifdef CONFIG_PRINTING
    seL4_DebugPutChar((char)c);
#endif
    __atomic_add_fetch(&finished, 1, __ATOMIC_SEQ_CST);
    if (c == '\n' && alone) {
        __atomic_store_n(&line_begun_at, mine, __ATOMIC_SEQ_CST);
    }
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

void sel4fs_begin_line(void)
{
    if (__atomic_load_n(&line_begun_at, __ATOMIC_SEQ_CST) != __atomic_load_n(&started, __ATOMIC_SEQ_CST)) {
        sel4fs_putchar('\n');
    }
}
