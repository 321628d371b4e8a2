// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace LanguageFeatures;

/// <summary>Prints one line for each check and counts.</summary>
internal static class Check
{
    private static int s_passed;
    private static int s_failed;

    public static void That(string name, bool holds)
    {
        if (holds)
        {
            s_passed++;
        }
        else
        {
            s_failed++;
        }

        Console.Write(holds ? "pass " : "fail ");
        Console.WriteLine(name);
    }

    public static int Summary()
    {
        Console.Write(s_passed);
        Console.Write(" passed, ");
        Console.Write(s_failed);
        Console.WriteLine(" failed");
        return s_failed == 0 && s_passed > 0 ? 0 : 1;
    }

    /// <summary>Hides a value from the optimiser.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public static T Opaque<T>(T value) => value;
}
