/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A call through an interface comes here with the address of its dispatch cell in r11 and all arguments in place. The cell
 * remembers the first type that came by and its code; for other types the code is looked up each time.
 */
    .text
    .globl RhpInitialDynamicInterfaceDispatch
    .type RhpInitialDynamicInterfaceDispatch, @function
RhpInitialDynamicInterfaceDispatch:
    /* The second word of a cell leads to an entry {type, code, …} once its two lowest bits are clear. */
    movq 8(%r11), %rax
    testb $3, %al
    jnz 1f
    testq %rdi, %rdi
    jz 1f
    movq (%rax), %r10
    cmpq %r10, (%rdi)
    jne 1f
    jmp *8(%rax)

1:  pushq %rbp
    movq %rsp, %rbp
    pushq %rdi
    pushq %rsi
    pushq %rdx
    pushq %rcx
    pushq %r8
    pushq %r9
    subq $128, %rsp
    movups %xmm0, (%rsp)
    movups %xmm1, 16(%rsp)
    movups %xmm2, 32(%rsp)
    movups %xmm3, 48(%rsp)
    movups %xmm4, 64(%rsp)
    movups %xmm5, 80(%rsp)
    movups %xmm6, 96(%rsp)
    movups %xmm7, 112(%rsp)
    movq %r11, %rsi
    call sel4fs_resolve_interface
    movups (%rsp), %xmm0
    movups 16(%rsp), %xmm1
    movups 32(%rsp), %xmm2
    movups 48(%rsp), %xmm3
    movups 64(%rsp), %xmm4
    movups 80(%rsp), %xmm5
    movups 96(%rsp), %xmm6
    movups 112(%rsp), %xmm7
    addq $128, %rsp
    popq %r9
    popq %r8
    popq %rcx
    popq %rdx
    popq %rsi
    popq %rdi
    popq %rbp
    jmp *%rax
    .size RhpInitialDynamicInterfaceDispatch, . - RhpInitialDynamicInterfaceDispatch

    .section .note.GNU-stack, "", @progbits
