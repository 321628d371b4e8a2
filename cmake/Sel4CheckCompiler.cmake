# SPDX-License-Identifier: BSD-2-Clause
#
# sel4_check_compiler(<architecture>): ends the configuration with SC003 unless the C compiler compiles for it. Otherwise the
# first of many errors would be about an assembler's instruction or the size of a word.
include(CheckCSourceCompiles)

function(sel4_check_compiler architecture)
    if(architecture STREQUAL "x86_64")
        set(condition "defined(__x86_64__) && defined(__LP64__)")
        set(hint "gcc or clang of an x86_64 machine, or -DCMAKE_C_COMPILER=x86_64-linux-gnu-gcc")
    elseif(architecture STREQUAL "ia32")
        set(condition "defined(__i386__)")
        set(hint "-DCMAKE_C_FLAGS=-m32 -DCMAKE_ASM_FLAGS=-m32, or -DCMAKE_C_COMPILER=i686-linux-gnu-gcc")
    elseif(architecture STREQUAL "aarch64")
        set(condition "defined(__aarch64__) && defined(__LP64__)")
        set(hint "-DCMAKE_C_COMPILER=aarch64-linux-gnu-gcc")
    elseif(architecture STREQUAL "aarch32")
        set(condition "defined(__arm__) && defined(__ARM_EABI__)")
        set(hint "-DCMAKE_C_COMPILER=arm-linux-gnueabi-gcc -DCMAKE_C_FLAGS=-march=armv7-a")
    elseif(architecture STREQUAL "riscv64")
        set(condition "defined(__riscv) && __riscv_xlen == 64")
        set(hint "-DCMAKE_C_COMPILER=riscv64-linux-gnu-gcc")
    elseif(architecture STREQUAL "riscv32")
        set(condition "defined(__riscv) && __riscv_xlen == 32")
        set(hint "-DCMAKE_C_COMPILER=riscv64-linux-gnu-gcc -DCMAKE_C_FLAGS='-march=rv32imac_zicsr -mabi=ilp32'")
    else()
        return() # An architecture of somebody's own; the generated layout asserts still hold its compiler to it.
    endif()

    check_c_source_compiles("
        #if !(${condition})
        #error another architecture
        #endif
        int sel4_architecture;" SEL4_COMPILES_FOR_${architecture})
    if(NOT SEL4_COMPILES_FOR_${architecture})
        message(FATAL_ERROR
            "SC003: ${CMAKE_C_COMPILER} does not compile for ${architecture}, the architecture of configuration '${SEL4_CONFIG}'.\n"
            "Start in an empty build directory with a compiler for it: ${hint}; with another than this machine's also -DCMAKE_SYSTEM_NAME=Generic.")
    endif()
endfunction()
