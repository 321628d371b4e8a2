/* SPDX-License-Identifier: BSD-2-Clause */
    .text
    .globl _start
_start:
    leaq root_stack_top(%rip), %rsp
    xorl %ebp, %ebp
    call root
    ud2

/* Where libsel4's pointer to the IPC buffer lies, seen from the thread pointer. */
    .globl distance_of_ipc_buffer
distance_of_ipc_buffer:
    movq $__sel4_ipc_buffer@tpoff, %rax
    ret

    .bss
    .balign 16
    .skip 16384
root_stack_top:

    .section .note.GNU-stack, "", @progbits
