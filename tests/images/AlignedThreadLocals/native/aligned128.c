/* SPDX-License-Identifier: BSD-2-Clause */
#define ALIGNMENT 128
#include "aligned.h"
