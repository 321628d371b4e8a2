// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

// Only what one instruction does: the rest of the mathematical functions would need a library of its own.
public static partial class Math
{
    public static double Abs(double value) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & long.MaxValue);

    // Of two zeros, the negative one is the smaller.
    public static double Min(double val1, double val2) =>
        val1 < val2 || double.IsNaN(val1) || (val1 == val2 && IsNegative(val1)) ? val1 : val2;

    public static double Max(double val1, double val2) =>
        val1 > val2 || double.IsNaN(val1) || (val1 == val2 && !IsNegative(val1)) ? val1 : val2;

    private static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;

    [Intrinsic]
    public static double Sqrt(double d) => Sqrt(d);
}
