// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Corpus;

/// <summary>Small programs for what generated programs and the runtime's own tests brought to light.</summary>
internal static class Found
{
    public static Entry[] All =>
    [
        new("store into two dimensions of references", StoreIntoTwoDimensions),
    ];

    private sealed class C
    {
        public int Value = 3;
    }

    private static void StoreIntoTwoDimensions()
    {
        C[,] array = new C[2, 2];
        array[0, 1] = new C();
        Console.WriteLine(array[0, 1].Value);
    }
}
