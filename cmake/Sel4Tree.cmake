# SPDX-License-Identifier: BSD-2-Clause
#
# sel4_tree_target(): in a project that builds libsel4 itself, the target `sel4_tree` writes what the kernel's own install target would:
# headers, interface files, configuration and kernel, as bindgen and Sel4Prefix take them.
set(SEL4_WRITE_TREE "${CMAKE_CURRENT_LIST_DIR}/WriteSel4Tree.cmake")

function(sel4_tree_target)
    # An interface gathers the folders of all that is linked, also of what `sel4` does not hand on.
    add_library(sel4_tree_headers INTERFACE)
    target_link_libraries(sel4_tree_headers INTERFACE sel4 $<TARGET_NAME_IF_EXISTS:sel4_autoconf>)

    get_target_property(source sel4 SOURCE_DIR)
    set(kernel "")
    if(TARGET kernel.elf)
        set(kernel "$<TARGET_FILE:kernel.elf>")
    endif()
    add_custom_target(sel4_tree
        COMMAND "${CMAKE_COMMAND}"
            "-DTREE=${CMAKE_BINARY_DIR}/sel4-tree"
            "-DHEADERS=$<TARGET_PROPERTY:sel4_tree_headers,INTERFACE_INCLUDE_DIRECTORIES>"
            "-DSOURCES=${source}/src"
            "-DKERNEL=${kernel}"
            "-DCONFIG=${SEL4_CONFIG}"
            -P "${SEL4_WRITE_TREE}"
        COMMENT "Writing a tree of this kernel"
        VERBATIM)
    # Both have generated headers.
    add_dependencies(sel4_tree sel4)
    if(TARGET kernel.elf)
        add_dependencies(sel4_tree kernel.elf)
    endif()
endfunction()
