/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>
#include <stdint.h>

/* Not reached from sel4.h, uses seL4_Word without an include, and packs bit-fields of two readings into one union. */
#ifdef CONFIG_BENCHMARK_TRACK_KERNEL_ENTRIES
typedef struct SEL4_PACKED kernel_entry {
    seL4_Word path: 3;
    union {
        struct {
            seL4_Word core: 3;
            seL4_Word word: 26;
        };
        struct {
            seL4_Word syscall_no: 4;
            seL4_Word cap_type: 5;
            seL4_Word is_fastpath: 1;
            seL4_Word invocation_tag: 19;
        };
    };
} kernel_entry_t;

typedef struct benchmark_syscall_log_entry {
    uint64_t start_time;
    uint32_t duration;
    kernel_entry_t entry;
} benchmark_track_kernel_entry_t;
#endif
