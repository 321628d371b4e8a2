/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The compiled module describes itself in a header; from it come the objects that hold static references, the static
 * constructors that must run early, and the module initialisers. The layout is ilc 10's.
 */
#include "sel4fs.h"

#define SIGNATURE 0x00525452u
#define MAJOR_VERSION 16

#define SECTION_GC_STATICS 201
#define SECTION_EAGER_CONSTRUCTORS 205
#define SECTION_MODULE_INITIALIZERS 213

/* A block of static references begins as the type of the object that is to hold them, with these marks. */
#define STATICS_UNINITIALIZED 1
#define STATICS_PREINITIALIZED 2
#define STATICS_MARKS 3

struct section {
    int32_t id;
    int32_t flags;
    const int32_t *start;
    const int32_t *end;
};

struct header {
    uint32_t signature;
    uint16_t major;
    uint16_t minor;
    uint32_t flags;
    uint16_t sections;
    uint8_t entry_size;
    uint8_t entry_type;
    struct section section[];
};

extern const struct header *const __sel4fs_modules_start[], *const __sel4fs_modules_end[];

static const void *follow(const int32_t *distance)
{
    return (const char *)distance + *distance;
}

static const struct section *find(const struct header *module, int id)
{
    for (int i = 0; i < module->sections; i++) {
        if (module->section[i].id == id) {
            return &module->section[i];
        }
    }
    return NULL;
}

static void make_statics(const struct section *region)
{
    for (const int32_t *entry = region->start; entry < region->end; entry++) {
        int32_t *block = (int32_t *)follow(entry);
        seL4_Word word = (seL4_Word)follow(block);

        if ((word & STATICS_UNINITIALIZED) != 0) {
            const struct sel4fs_type *type = (const struct sel4fs_type *)(word & ~(seL4_Word)STATICS_MARKS);
            struct sel4fs_object *holder = RhpNewFast(type);

            if ((word & STATICS_PREINITIALIZED) != 0) {
                /* What ilc could work out beforehand lies ready; it fills the holder behind its type. */
                const char *ready = follow(block + 1);
                char *to = (char *)holder + sizeof(void *);

                for (seL4_Word i = 0; i < type->base_size - 2 * sizeof(void *); i++) {
                    to[i] = ready[i];
                }
            }
            *(struct sel4fs_object **)block = holder;
        }
    }
}

static void call_all(const struct section *list)
{
    for (const int32_t *entry = list->start; entry < list->end; entry++) {
        ((void (*)(void))follow(entry))();
    }
}

static void for_each_module(int id, void (*act)(const struct section *))
{
    for (const struct header *const *at = __sel4fs_modules_start; at < __sel4fs_modules_end; at++) {
        const struct section *section = *at == NULL ? NULL : find(*at, id);

        if (section != NULL) {
            act(section);
        }
    }
}

void sel4fs_init_module(void)
{
    for (const struct header *const *at = __sel4fs_modules_start; at < __sel4fs_modules_end; at++) {
        if (*at != NULL && ((*at)->signature != SIGNATURE || (*at)->major != MAJOR_VERSION)) {
            sel4fs_fatal("the C# code was compiled by another version of ilc than this start-up code is made for");
        }
    }
    for_each_module(SECTION_GC_STATICS, make_statics);
    for_each_module(SECTION_EAGER_CONSTRUCTORS, call_all);
}

void sel4fs_run_module_initializers(void)
{
    for_each_module(SECTION_MODULE_INITIALIZERS, call_all);
}

/* For the managed side: the start of a section. An image holds one compiled module. */
const void *sel4fs_module_section(int id)
{
    const struct section *section = find(__sel4fs_modules_start[0], id);

    if (section == NULL) {
        sel4fs_fatal("the compiled module lacks a section that its code needs");
    }
    return section->start;
}

/* Its size in bytes. */
int sel4fs_module_section_size(int id)
{
    const struct section *section = find(__sel4fs_modules_start[0], id);

    return section == NULL ? 0 : (int)((const char *)section->end - (const char *)section->start);
}
