/* SPDX-License-Identifier: BSD-2-Clause */
#pragma once

#define VECTOR_MIN (0)
#define VECTOR_MAX (109)
