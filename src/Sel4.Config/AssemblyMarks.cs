// SPDX-License-Identifier: BSD-2-Clause
using System;

[assembly: CLSCompliant(false)]
