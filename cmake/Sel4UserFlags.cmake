# SPDX-License-Identifier: BSD-2-Clause
#
# sel4_user_flags(<target>): the compiler flags of code that runs on seL4 without a C library. In a project with a `sel4` target these are
# only what our code is wrong without; all else is as that project compiles its own.
get_filename_component(SEL4_COMPILER_HEADERS "${CMAKE_CURRENT_LIST_DIR}/../native/compiler" ABSOLUTE)

function(sel4_user_flags target)
    # A project may ask for an older standard of all its targets.
    set_target_properties(${target} PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS ON)
    # -idirafter: behind all that the project has, and not hidden by -nostdinc.
    target_compile_options(${target} PRIVATE -ffreestanding -fno-stack-protector "-idirafter${SEL4_COMPILER_HEADERS}")
    if(SEL4_CONFIG MATCHES "^aarch64" AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
        # Atomic operations would call a library that is not there.
        target_compile_options(${target} PRIVATE -mno-outline-atomics)
    endif()

    if(NOT TARGET sel4)
        target_compile_options(${target} PRIVATE
            -fno-pic -fno-asynchronous-unwind-tables -ffunction-sections -fdata-sections -ftls-model=local-exec)
        if(SEL4_CONFIG MATCHES "^aarch64")
            target_compile_options(${target} PRIVATE -mstrict-align)
        endif()
        return()
    endif()

    sel4_chosen_optimisation(chosen)
    if(NOT chosen)
        target_compile_options(${target} PRIVATE -O2)
    endif()
endfunction()

# sel4_chosen_optimisation(<variable>): whether the surrounding project says how far to optimise. Generators of several configurations do.
function(sel4_chosen_optimisation result)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
    get_directory_property(options COMPILE_OPTIONS)
    set(flags " ${CMAKE_C_FLAGS} ${CMAKE_C_FLAGS_${type}} ${options}")
    if(CMAKE_CONFIGURATION_TYPES OR flags MATCHES "[ ;]-O")
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()
