// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>Conversions between C# values and the words of C.</summary>
internal static class Words
{
    /// <summary>Corresponds to <c>seL4_True</c> and <c>seL4_False</c>.</summary>
    public static sbyte FromBool(bool value) => value ? (sbyte)1 : (sbyte)0;
}
