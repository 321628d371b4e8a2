/* SPDX-License-Identifier: BSD-2-Clause */
/* Three words: with all else that is thread-local here, the block's size is an odd multiple of eight, so that aligning it to more would show. */
static __thread unsigned long initialised[] = { 0x1122334455667788, 0x99aabbccddeeff00, 1 };

unsigned long check_thread_local(int i)
{
    return initialised[i]++;
}
