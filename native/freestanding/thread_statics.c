/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where the managed side keeps the objects with a thread's static variables: a table that it makes when the thread first uses one.
 */
#include "sel4fs.h"

static __thread struct sel4fs_object *statics;

struct sel4fs_object *sel4fs_thread_statics(void)
{
    return statics;
}

void sel4fs_set_thread_statics(struct sel4fs_object *table)
{
    statics = table;
}
