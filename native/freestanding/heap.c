/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The bump heap: an object takes the next bytes of a region that the linker script reserves, and keeps them. The region
 * begins as zeroes and nothing is used twice, so an object needs no clearing.
 */
#include "sel4fs.h"

extern char __sel4fs_heap_start[], __sel4fs_heap_end[];

/* ilc counts a header word into each object's size that nothing here uses. */
#define HEADER sizeof(seL4_Word)

/* Threads allocate side by side. The position moves only by what is granted, so it never leaves the heap. */
static seL4_Word used;

static seL4_Word heap_size(void)
{
    return (seL4_Word)(__sel4fs_heap_end - __sel4fs_heap_start);
}

seL4_Word sel4fs_heap_used(void)
{
    return __atomic_load_n(&used, __ATOMIC_RELAXED);
}

seL4_Word sel4fs_heap_position(void)
{
    return (seL4_Word)__sel4fs_heap_start + sel4fs_heap_used();
}

seL4_Word sel4fs_heap_limit(void)
{
    return (seL4_Word)__sel4fs_heap_end;
}

static __attribute__((noreturn)) void exhausted(seL4_Word wanted)
{
    sel4fs_fatal_begin();
    sel4fs_puts("unhandled System.OutOfMemoryException: the heap of ");
    sel4fs_put_number(heap_size());
    sel4fs_puts(" bytes is exhausted (");
    sel4fs_put_number(wanted);
    sel4fs_puts(" more were asked for); set Sel4HeapSize in the project");
    sel4fs_fatal_end();
}

void *sel4fs_try_allocate(seL4_Word size)
{
    seL4_Word start = __atomic_load_n(&used, __ATOMIC_RELAXED), rounded;

    do {
        seL4_Word left = heap_size() - start;

        /* Compared before it is rounded up, which could wrap round. */
        rounded = size > left ? size : (size + 7) & ~(seL4_Word)7;
        if (rounded > left) {
            return NULL;
        }
    } while (!__atomic_compare_exchange_n(&used, &start, start + rounded, 1, __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    return __sel4fs_heap_start + start;
}

static void *take(seL4_Word size)
{
    void *memory = sel4fs_try_allocate(size);

    if (memory == NULL) {
        exhausted(size);
    }
    return memory;
}

/* Memory for the managed side's own tables. */
void *sel4fs_allocate(seL4_Word size)
{
    return take(size);
}

struct sel4fs_object *RhpNewFast(const struct sel4fs_type *type)
{
    struct sel4fs_object *object = take(type->base_size - HEADER);

    object->type = type;
    return object;
}

/* For arrays and strings: the low half of the flags is the size of one element. */
struct sel4fs_object *RhpNewArrayFast(const struct sel4fs_type *type, seL4_Word length)
{
    struct sel4fs_object *array;

    if (length > INT32_MAX) {
        sel4fs_fatal("unhandled System.OverflowException: the length of an array is negative or too large");
    }
    array = take(type->base_size - HEADER + length * (uint16_t)type->flags);
    array->type = type;
    array->length = (uint32_t)length;
    return array;
}

struct sel4fs_object *RhpNewPtrArrayFast(const struct sel4fs_type *type, seL4_Word length)
{
    return RhpNewArrayFast(type, length);
}

/* A finalizer never runs: objects are never found to be dead. */
struct sel4fs_object *RhpNewFinalizable(const struct sel4fs_type *type)
{
    return RhpNewFast(type);
}
