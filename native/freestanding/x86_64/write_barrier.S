/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Stores of references. A collector would want to hear of them; without one they are stores. In assembly because the compiler
 * counts on nearly all registers being kept.
 */
    .text

/* rdi: where to; rsi: the reference. */
    .globl RhpAssignRef, RhpCheckedAssignRef
    .type RhpAssignRef, @function
    .type RhpCheckedAssignRef, @function
RhpAssignRef:
RhpCheckedAssignRef:
    movq %rsi, (%rdi)
    ret
    .size RhpAssignRef, . - RhpAssignRef

/* rdi: where to; rsi: where from. Both move on by a word. */
    .globl RhpByRefAssignRef
    .type RhpByRefAssignRef, @function
RhpByRefAssignRef:
    movq (%rsi), %rcx
    movq %rcx, (%rdi)
    addq $8, %rdi
    addq $8, %rsi
    ret
    .size RhpByRefAssignRef, . - RhpByRefAssignRef

    .section .note.GNU-stack, "", @progbits
