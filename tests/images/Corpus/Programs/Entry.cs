// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>One program of the corpus: what it prints must be the same on CoreCLR and in a freestanding image.</summary>
internal readonly struct Entry(string name, Action body)
{
    public string Name { get; } = name;

    public Action Body { get; } = body;
}

internal static class Hidden
{
    /// <summary>Hides a value from the optimiser.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Value<T>(T value) => value;
}
