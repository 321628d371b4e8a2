/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/config.h>

#define CONST __attribute__((__const__))
#define PURE __attribute__((__pure__))
#define SEL4_PACKED __attribute__((packed))
#define SEL4_DEPRECATED(why) __attribute__((deprecated(why)))
#define SEL4_DEPRECATE_MACRO(x) _Pragma("deprecated") x
#define LIBSEL4_UNUSED __attribute__((unused))
#define LIBSEL4_INLINE static inline
#define LIBSEL4_INLINE_FUNC static inline
#define LIBSEL4_THREAD_LOCAL __thread

/* Widens an enum to a machine word. */
#define SEL4_FORCE_LONG_ENUM(type) _enum_pad_##type = ((1ULL << 63) - 1)

#define LIBSEL4_BIT(n) (1ul << (n))
