/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

enum arch_invocation_label {
    X86PageGetAddress = nSeL4ArchInvocationLabels,
#if defined(CONFIG_IOMMU)
    X86IOPageTableMap,
#endif
    X86PageTableUnmap,
    nArchInvocationLabels
};
