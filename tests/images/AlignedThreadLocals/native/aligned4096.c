/* SPDX-License-Identifier: BSD-2-Clause */
#define ALIGNMENT 4096
#include "aligned.h"
