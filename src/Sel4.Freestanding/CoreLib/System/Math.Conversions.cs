// SPDX-License-Identifier: BSD-2-Clause
namespace System;

// Checked arithmetic that the target has no instruction for; ilc names these.
public static partial class Math
{
    internal static ulong ConvertToUInt64(double value)
    {
        const double HalfRange = 9223372036854775808.0;
        return value >= HalfRange ? (ulong)(long)(value - HalfRange) + (1UL << 63) : value > 0 ? (ulong)(long)value : 0;
    }

    internal static double ConvertFromInt64(long value) => value;

    internal static double ConvertFromUInt64(ulong value) =>
        (long)value >= 0 ? (long)value : 2.0 * (long)((value >> 1) | (value & 1));

    internal static int ConvertToInt32Checked(double value) =>
        value is > -2147483649.0 and < 2147483648.0 ? (int)value : throw new OverflowException();

    internal static uint ConvertToUInt32Checked(double value) =>
        value is > -1.0 and < 4294967296.0 ? (uint)(long)value : throw new OverflowException();

    internal static long ConvertToInt64Checked(double value) =>
        value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : throw new OverflowException();

    internal static ulong ConvertToUInt64Checked(double value) =>
        value is > -1.0 and < 18446744073709551616.0 ? ConvertToUInt64(value) : throw new OverflowException();
}
