/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Start and end of a round-trip program, for the system calls of Linux: on the machine itself, or under qemu-user. There is
 * no C library, since not each architecture of seL4 has one here.
 */
#include "check.h"
#include "memory.h"

int check_all(void);
__attribute__((noreturn, used)) void start(void);

#if defined(__x86_64__)
__asm__(".globl _start\n_start:\n    and $-16, %rsp\n    call start\n");
#define EXIT 60
#define WRITE 1
static long system_call(long number, long a, long b, long c)
{
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}
#elif defined(__i386__)
__asm__(".globl _start\n_start:\n    and $-16, %esp\n    call start\n");
#define EXIT 1
#define WRITE 4
static long system_call(long number, long a, long b, long c)
{
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(a), "c"(b), "d"(c) : "memory");
    return result;
}
#elif defined(__aarch64__)
__asm__(".globl _start\n_start:\n    bl start\n");
#define EXIT 93
#define WRITE 64
static long system_call(long number, long a, long b, long c)
{
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
}
#elif defined(__arm__)
__asm__(".globl _start\n_start:\n    bic sp, sp, #7\n    bl start\n");
#define EXIT 1
#define WRITE 4
static long system_call(long number, long a, long b, long c)
{
    register long r7 __asm__("r7") = number;
    register long r0 __asm__("r0") = a;
    register long r1 __asm__("r1") = b;
    register long r2 __asm__("r2") = c;
    __asm__ volatile("svc #0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
    return r0;
}
#elif defined(__riscv)
/* The linker may have shortened addresses to offsets from gp. */
__asm__(".globl _start\n_start:\n    .option push\n    .option norelax\n    la gp, __global_pointer$\n    .option pop\n    andi sp, sp, -16\n    call start\n");
#define EXIT 93
#define WRITE 64
static long system_call(long number, long a, long b, long c)
{
    register long a7 __asm__("a7") = number;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2) : "memory");
    return a0;
}
#else
#error no system calls for this architecture
#endif

void start(void)
{
    system_call(EXIT, check_all(), 0, 0);
    __builtin_unreachable();
}

void fail(const char *what)
{
    long length = 0;
    while (what[length] != 0) {
        length++;
    }
    system_call(WRITE, 2, (long)what, length);
    system_call(WRITE, 2, (long)"\n", 1);
    system_call(EXIT, 1, 0, 0);
    __builtin_unreachable();
}

/* Compilers copy and clear whole records by calling these. */
void *memcpy(void *target, const void *source, __SIZE_TYPE__ bytes)
{
    copy(target, source, bytes);
    return target;
}

void *memset(void *target, int value, __SIZE_TYPE__ bytes)
{
    for (__SIZE_TYPE__ i = 0; i < bytes; i++) {
        ((unsigned char *)target)[i] = (unsigned char)value;
    }
    return target;
}
