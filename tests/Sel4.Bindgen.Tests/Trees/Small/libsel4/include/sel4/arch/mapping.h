/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#define SEL4_MAPPING_LOOKUP_LEVEL 2

LIBSEL4_INLINE_FUNC seL4_Word seL4_MappingFailedLookupLevel(void)
{
    return seL4_GetMR(SEL4_MAPPING_LOOKUP_LEVEL);
}
