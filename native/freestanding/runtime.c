/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What ilc's code calls where a runtime would keep track of threads. There is no collector to wait for and nothing to record.
 */
#include "sel4fs.h"

/* Compiled code tests this before it would wait for a collection. */
uint32_t RhpTrapThreads;

/* Compared at the end of methods with buffers on the stack. Nothing here is a source of randomness. */
seL4_Word __security_cookie = 0x5E14C0DE2BADF00D;

void RhpReversePInvoke(void *frame)
{
    (void)frame;
}

void RhpReversePInvokeReturn(void *frame)
{
    (void)frame;
}

void RhpPInvoke(void *frame)
{
    (void)frame;
}

void RhpPInvokeReturn(void *frame)
{
    (void)frame;
}

void RhpGcPoll(void)
{
}

void RhDebugBreak(void)
{
    sel4fs_fatal("Debugger.Break");
}

void RhpFallbackFailFast(void)
{
    sel4fs_fatal("the stack was overwritten beyond a buffer");
}
