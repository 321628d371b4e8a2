/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#include <sel4/types.h>
#include <sel4/functions.h>
#include <sel4/sel4_arch/syscalls.h>
