# SPDX-License-Identifier: BSD-2-Clause
#
# sel4_check_path(<what> <variable>): ends the configuration with SC004 if the path in the variable has a character that CMake or make
# gives a meaning of its own. They would take it for another path, or run a part of it: $(...) in a makefile is one example.
string(ASCII 1 sel4_first_control)
string(ASCII 31 sel4_last_control)
string(ASCII 127 sel4_delete)
# A drive of Windows has a colon.
if(CMAKE_HOST_WIN32)
    set(sel4_colon "")
else()
    set(sel4_colon ":")
endif()

function(sel4_check_path what variable)
    if("${${variable}}" MATCHES "[][;\"#$\\|${sel4_colon}${sel4_first_control}-${sel4_last_control}${sel4_delete}]")
        set(character "'${CMAKE_MATCH_0}'")
        string(REGEX REPLACE "[${sel4_first_control}-${sel4_last_control}${sel4_delete}]" "?" shown "${${variable}}")
        if("${CMAKE_MATCH_0}" MATCHES "[${sel4_first_control}-${sel4_last_control}${sel4_delete}]")
            set(character "a control character")
        endif()
        message(FATAL_ERROR
            "SC004: the ${what} '${shown}' has ${character}, which CMake or make cannot take.\n"
            "Use a path without control characters and without any of \" # $ : ; [ \\ ] |")
    endif()
endfunction()
