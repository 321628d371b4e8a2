/* SPDX-License-Identifier: BSD-2-Clause */
/* Each of the C files beside this one defines ALIGNMENT. */
#include <stdint.h>

uintptr_t test_misplaced(uintptr_t thread_pointer);
uintptr_t test_thread_pointer(void);

/* The first two have initial values, the last has none; the small one upsets the order of alignments. */
static __thread _Alignas(ALIGNMENT) volatile uint64_t large = 0x1122334455667788;
static __thread volatile uint8_t small = 7;
static __thread _Alignas(ALIGNMENT) volatile uint64_t zero;

/* Where a variable of the running thread lies in the block of another one. */
static uintptr_t place(volatile void *own, uintptr_t thread_pointer)
{
    return (uintptr_t)own - (uintptr_t)__builtin_thread_pointer() + thread_pointer;
}

/* Zero if the variables in the block of a thread lie where they should and hold what they begin with. */
uintptr_t test_misplaced(uintptr_t thread_pointer)
{
    uintptr_t first = place(&large, thread_pointer), last = place(&zero, thread_pointer);

    if (first % ALIGNMENT != 0 || last % ALIGNMENT != 0) {
        return 1;
    }
    return *(uint64_t *)first != 0x1122334455667788 || *(uint8_t *)place(&small, thread_pointer) != 7 || *(uint64_t *)last != 0;
}

uintptr_t test_thread_pointer(void)
{
    return (uintptr_t)__builtin_thread_pointer();
}
