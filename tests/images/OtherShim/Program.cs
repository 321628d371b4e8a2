// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4;

// Only a constant of the bindings is used. It would be as wrong as a call on the kernel of another configuration.
Console.WriteLine(Sel4Config.Name);
