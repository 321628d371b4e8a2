// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Corpus;

/// <summary>All programs, and how they are run.</summary>
internal static class Suite
{
    /// <summary>Stands before the name of a program in the output.</summary>
    public const string Heading = "== ";

    /// <summary>Runs every program that comes to its end.</summary>
    public static void RunAll()
    {
        Run("delegates", Delegates.All);
        Run("generics", Generics.All);
        Run("arrays", ArrayPrograms.All);
        Run("interfaces", InterfacePrograms.All);
        Run("memory", MemoryPrograms.All);
        Run("values", ValuePrograms.All);
        Run("text", TextPrograms.All);
        Run("found by others", Found.All);
    }

    private static void Run(string part, Entry[] programs)
    {
        foreach (Entry program in programs)
        {
            Console.WriteLine(Heading + part + ": " + program.Name);
            program.Body();
        }
    }
}
