// SPDX-License-Identifier: BSD-2-Clause
using System;

int[] three = [1, 2, 3];
// The compiler cannot know the index, so the check stays in the code.
int index = 3 + args.Length;
Console.WriteLine($"before {three[index - 1]}");
Console.WriteLine($"after {three[index]}");
return 0;
