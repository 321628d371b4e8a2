# SPDX-License-Identifier: BSD-2-Clause
#
# sel4_user_flags(<target>): the compiler flags of code that runs on seL4 without a C library, as the standard
# seL4 user-level build sets them. A project that brings its own `sel4` target keeps its own flags.
function(sel4_user_flags target)
    if(TARGET sel4)
        return()
    endif()
    target_compile_options(${target} PRIVATE
        $<$<COMPILE_LANGUAGE:C>:-std=gnu11>
        -ffreestanding -fno-pic -fno-stack-protector -fno-asynchronous-unwind-tables
        -ffunction-sections -fdata-sections -ftls-model=local-exec)
    if(SEL4_CONFIG MATCHES "^aarch64")
        target_compile_options(${target} PRIVATE -mstrict-align)
        if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${target} PRIVATE -mno-outline-atomics)
        endif()
    endif()
endfunction()
