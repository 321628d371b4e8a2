# SPDX-License-Identifier: BSD-2-Clause
#
# Run by the target `sel4_tree`. Writes TREE from the folders in HEADERS, the folder SOURCES and the file KERNEL.
set(new "${TREE}.new")
file(REMOVE_RECURSE "${new}")
foreach(folder IN LISTS HEADERS)
    if(IS_DIRECTORY "${folder}")
        # The end of the path: what is in the folder, also where the folder is a symbolic link.
        file(COPY "${folder}/" DESTINATION "${new}/libsel4/include"
            FILES_MATCHING PATTERN "*.h" PATTERN "*.xml" PATTERN "*.pbf" PATTERN "gen_config.json")
    endif()
endforeach()
if(NOT EXISTS "${new}/libsel4/include/sel4/sel4.h")
    message(FATAL_ERROR
        "SC006: the target `sel4` has no folder with sel4/sel4.h among its include directories: ${HEADERS}\n"
        "Add Sel4.Interop after your project has imported libsel4.")
endif()
if(IS_DIRECTORY "${SOURCES}")
    file(COPY "${SOURCES}/" DESTINATION "${new}/libsel4/src")
endif()
if(KERNEL)
    file(COPY "${KERNEL}" DESTINATION "${new}/bin")
endif()

# Whole, or not at all.
file(REMOVE_RECURSE "${TREE}")
file(RENAME "${new}" "${TREE}")
message(STATUS "The tree of this kernel is ${TREE}. Bindings for it: bindgen generate --prefix \"${TREE}\" --config ${CONFIG} --out <folder>, "
    "and -DSEL4_GENERATED_DIR=<folder> here.")
