/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A method whose frame is larger than a few pages calls this before it moves the stack pointer: r11 is where that will point.
 * Every page on the way is read, from the top downwards, so that a stack which is too small faults on the unmapped page below it
 * instead of being stepped over. Only rax and the flags may change.
 */
    .text
    .globl RhpStackProbe
    .type RhpStackProbe, @function
RhpStackProbe:
    movq %rsp, %rax
    andq $-0x1000, %rax
1:  subq $0x1000, %rax
    testb $0, (%rax)
    cmpq %r11, %rax
    ja 1b
    ret
    .size RhpStackProbe, . - RhpStackProbe

    .section .note.GNU-stack, "", @progbits
