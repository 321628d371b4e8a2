/* SPDX-License-Identifier: BSD-2-Clause */
/* The called half as a library: managed code calls it, and asks afterwards whether it found something wrong. */
#include "check.h"
#include "memory.h"

const char *take_failure(void);

static const char *failure;

void fail(const char *what)
{
    if (failure == 0) {
        failure = what;
    }
}

const char *take_failure(void)
{
    const char *what = failure;
    failure = 0;
    return what;
}
