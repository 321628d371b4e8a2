/* SPDX-License-Identifier: BSD-2-Clause */
    .text

/* The kernel passes the address of the BootInfo frame in rdi and no stack. */
    .globl _start
    .type _start, @function
_start:
    leaq __sel4fs_stack_top(%rip), %rsp
    xorl %ebp, %ebp
    call sel4fs_start
    ud2
    .size _start, . - _start

/*
 * A new thread begins here, with any stack pointer, its entry in rdi and the argument in rsi. Without a caller there is nobody
 * to align the stack for it.
 */
    .globl sel4fs_thread_entry
    .type sel4fs_thread_entry, @function
sel4fs_thread_entry:
    andq $-16, %rsp
    xorl %ebp, %ebp
    movq %rdi, %rax
    movq %rsi, %rdi
    call *%rax
    call sel4fs_thread_returned
    ud2
    .size sel4fs_thread_entry, . - sel4fs_thread_entry

/* The first word behind the thread pointer is the thread pointer itself. */
    .globl sel4fs_thread_pointer
    .type sel4fs_thread_pointer, @function
sel4fs_thread_pointer:
    movq %fs:0, %rax
    ret
    .size sel4fs_thread_pointer, . - sel4fs_thread_pointer

/* How far from the thread pointer two variables lie: the same in the block of every thread. */
    .globl sel4fs_distance_of_ipc_buffer
    .type sel4fs_distance_of_ipc_buffer, @function
sel4fs_distance_of_ipc_buffer:
    movq $__sel4_ipc_buffer@tpoff, %rax
    ret
    .size sel4fs_distance_of_ipc_buffer, . - sel4fs_distance_of_ipc_buffer

    .globl sel4fs_distance_of_self
    .type sel4fs_distance_of_self, @function
sel4fs_distance_of_self:
    movq $sel4fs_self@tpoff, %rax
    ret
    .size sel4fs_distance_of_self, . - sel4fs_distance_of_self

    .section .note.GNU-stack, "", @progbits
