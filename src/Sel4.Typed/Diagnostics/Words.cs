// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>Conversions between C# values and the words of C.</summary>
internal static class Words
{
    /// <summary>Corresponds to <c>seL4_True</c> and <c>seL4_False</c>.</summary>
    public static sbyte FromBool(bool value) => value ? (sbyte)1 : (sbyte)0;

    // libsel4 names the words that its bit-fields are in by their size, so what an accessor takes is not a word in C#.
#if SEL4_ARCH_IA32 || SEL4_ARCH_AARCH32 || SEL4_ARCH_RISCV32
    /// <summary>A word as an argument of a bit-field's accessor.</summary>
    public static uint ToBits(nuint word) => (uint)word;
#else
    /// <summary>A word as an argument of a bit-field's accessor.</summary>
    public static ulong ToBits(nuint word) => word;
#endif
}
