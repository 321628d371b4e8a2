// SPDX-License-Identifier: BSD-2-Clause
using System;

// Environment.MachineName exists in the framework and not in the freestanding CoreLib: the build of the image must say so.
Console.WriteLine(Environment.MachineName);
