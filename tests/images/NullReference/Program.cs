// SPDX-License-Identifier: BSD-2-Clause
using System;

// The compiler cannot know that there is no such argument, so the array stays null for it.
int[]? numbers = args.Length > 0 ? [1] : null;
Console.WriteLine("before");
Console.WriteLine($"after {numbers!.Length}");
return 0;
