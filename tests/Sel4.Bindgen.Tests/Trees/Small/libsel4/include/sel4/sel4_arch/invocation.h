/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

enum sel4_arch_invocation_label {
    X86PDPTMap = nInvocationLabels,
    nSeL4ArchInvocationLabels
};
