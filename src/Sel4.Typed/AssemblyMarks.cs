// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;

[assembly: DisableRuntimeMarshalling]
[assembly: CLSCompliant(false)]
