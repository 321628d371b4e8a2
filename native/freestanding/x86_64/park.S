/* SPDX-License-Identifier: BSD-2-Clause */
    .text

/*
 * rdi: the sleeper, rsi: the word to sleep on. Whoever wakes the thread sets its instruction pointer to sel4fs_woken and its
 * stack pointer to what the sleeper's first word says. If there is no need to sleep, the call returns and it goes on as well.
 */
    .globl sel4fs_park, sel4fs_woken
    .type sel4fs_park, @function
sel4fs_park:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    /* A call must find the stack aligned to 16. */
    subq $8, %rsp
    movq %rsp, (%rdi)
    call sel4fs_fall_asleep
sel4fs_woken:
    addq $8, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
    .size sel4fs_park, . - sel4fs_park

    .section .note.GNU-stack, "", @progbits
