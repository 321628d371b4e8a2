/* SPDX-License-Identifier: BSD-2-Clause */
/* Bodies for check.h, in one file of each program or library. */
#include "check.h"

void copy(void *target, const void *source, unsigned long bytes)
{
    for (unsigned long i = 0; i < bytes; i++) {
        ((unsigned char *)target)[i] = ((const unsigned char *)source)[i];
    }
}

int same(const void *left, const void *right, const unsigned char *mask, unsigned long bytes)
{
    for (unsigned long i = 0; i < bytes; i++) {
        unsigned different = ((const unsigned char *)left)[i] ^ ((const unsigned char *)right)[i];
        if ((different & (mask != 0 ? mask[i] : 0xffu)) != 0) {
            return 0;
        }
    }
    return 1;
}
