// SPDX-License-Identifier: BSD-2-Clause
using System;

object? last = null;
for (int i = 0; ; i++)
{
    last = new byte[1024];
    if (i % 16 == 0)
    {
        Console.WriteLine($"{i} KiB, {((byte[])last).Length} in the last array");
    }
}
