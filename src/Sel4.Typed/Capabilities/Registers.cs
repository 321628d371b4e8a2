// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Typed;

/// <summary>Guards records of registers: libsel4 reads and writes as many words as it is asked for.</summary>
internal static unsafe class Registers
{
    /// <summary>Refuses a count that the record does not have.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above <paramref name="all"/>.</exception>
    public static void RequireCount(int count, int all, string name)
    {
        if ((uint)count > (uint)all)
        {
            throw new ArgumentOutOfRangeException(name, string.Concat("there are ", Number.ToText((nuint)(uint)all), " registers"));
        }
    }

    /// <summary>Keeps the first registers of a record and sets the others to 0.</summary>
    public static void Keep(nuint* registers, int count, int all) => new Span<nuint>(registers, all)[count..].Clear();
}
