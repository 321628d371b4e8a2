/* SPDX-License-Identifier: BSD-2-Clause */
/* Found only where no other <stddef.h> is: see stdint.h. */
#pragma once

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;

#undef NULL
#define NULL ((void *)0)
#define offsetof(type, member) __builtin_offsetof(type, member)
