// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;

// Every signature is blittable: no marshalling stub may come between C# and the shim.
[assembly: DisableRuntimeMarshalling]
[assembly: CLSCompliant(false)]
