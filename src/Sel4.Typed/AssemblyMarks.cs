// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;

[assembly: DisableRuntimeMarshalling]
[assembly: CLSCompliant(false)]

// An invocation is a few instructions: clearing its error payload first would be most of them.
[module: SkipLocalsInit]
