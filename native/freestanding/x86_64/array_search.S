/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A search of an array through an interface of another element type needs to know that type, and only the call site says it:
 * r11 holds the dispatch cell (see dispatch.S). The stubs pass it on as a third argument.
 */
    .text

/* ilc's names for Array<T>.Contains and Array<T>.IndexOf of all reference types. Undefined, and so zero, where nothing calls them. */
    .weak "S_P_CoreLib_System_Array_1<System___Canon>__Contains"
    .weak "S_P_CoreLib_System_Array_1<System___Canon>__IndexOf"

    .type contains_stub, @function
contains_stub:
    movq %r11, %rdx
    jmp sel4fs_array_contains
    .size contains_stub, . - contains_stub

    .type index_of_stub, @function
index_of_stub:
    movq %r11, %rdx
    jmp sel4fs_array_index_of
    .size index_of_stub, . - index_of_stub

/* rdi: the code that dispatch found. Returns the stub in its place, or the code itself. */
    .globl sel4fs_search_instead
    .type sel4fs_search_instead, @function
sel4fs_search_instead:
    movq %rdi, %rax
    movq $"S_P_CoreLib_System_Array_1<System___Canon>__Contains", %rcx
    movq $contains_stub, %rdx
    cmpq %rcx, %rdi
    cmoveq %rdx, %rax
    movq $"S_P_CoreLib_System_Array_1<System___Canon>__IndexOf", %rcx
    movq $index_of_stub, %rdx
    cmpq %rcx, %rdi
    cmoveq %rdx, %rax
    ret
    .size sel4fs_search_instead, . - sel4fs_search_instead

    .globl sel4fs_contains_stub
    .type sel4fs_contains_stub, @function
sel4fs_contains_stub:
    movq $contains_stub, %rax
    ret
    .size sel4fs_contains_stub, . - sel4fs_contains_stub

    .globl sel4fs_index_of_stub
    .type sel4fs_index_of_stub, @function
sel4fs_index_of_stub:
    movq $index_of_stub, %rax
    ret
    .size sel4fs_index_of_stub, . - sel4fs_index_of_stub

    .section .note.GNU-stack, "", @progbits
