/* SPDX-License-Identifier: BSD-2-Clause */
/* Each thread begins with these values; how long they are decides how far the block of thread-local memory is from its end. */
static __thread unsigned long initialised[] = { 0x1122334455667788, 0x99aabbccddeeff00 };

unsigned long check_thread_local(int i)
{
    return initialised[i]++;
}
