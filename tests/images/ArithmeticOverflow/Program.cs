// SPDX-License-Identifier: BSD-2-Clause
using System;

// The compiler cannot know the number of arguments, so the check stays in the code.
int large = int.MaxValue - args.Length;
Console.WriteLine($"before {large}");
Console.WriteLine($"after {checked(large + 1)}");
return 0;
