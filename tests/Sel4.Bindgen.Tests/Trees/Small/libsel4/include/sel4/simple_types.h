/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/macros.h>

typedef signed char seL4_Int8;
typedef unsigned char seL4_Uint8;
typedef signed short int seL4_Int16;
typedef unsigned short int seL4_Uint16;
typedef signed int seL4_Int32;
typedef unsigned int seL4_Uint32;
typedef signed long int seL4_Int64;
typedef unsigned long int seL4_Uint64;

typedef seL4_Int8 seL4_Bool;
typedef seL4_Uint64 seL4_Word;
typedef seL4_Word seL4_CPtr;

#define seL4_True 1
#define seL4_False 0
#define seL4_Null ((void *)0)

/* A text in two pieces, and one in one piece with an escape. */
#define SEL4_PRIx64 "l" "x"
#define SEL4_SMALL_GREETING "small\ttree \"one\""

typedef int __small_word_is_8_bytes[sizeof(seL4_Word) == 8 ? 1 : -1] LIBSEL4_UNUSED;
