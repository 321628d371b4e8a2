// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Numerics;

namespace LanguageFeatures;

internal static class Numbers
{
    public static void Run()
    {
        int big = Check.Opaque(int.MaxValue);
        Check.That("unchecked arithmetic wraps", unchecked(big + 1) == int.MinValue);
        Check.That("checked arithmetic in range", checked(Check.Opaque(40) + 2) == 42 && checked((byte)Check.Opaque(255)) == 255
            && checked(Check.Opaque(3_000_000_000UL) * 2) == 6_000_000_000UL);
        Check.That("division and remainder", Check.Opaque(-7) / 2 == -3 && Check.Opaque(-7) % 2 == -1
            && Check.Opaque(ulong.MaxValue) / 10 == 1844674407370955161UL && Check.Opaque(ulong.MaxValue) % 10 == 5);
        Check.That("shifts", Check.Opaque(-8) >> 1 == -4 && Check.Opaque(-8) >>> 28 == 15 && 1UL << Check.Opaque(63) == 0x8000_0000_0000_0000);
        Check.That("native-sized integers", (nuint)Check.Opaque(5UL) + 3 == 8 && (nint)Check.Opaque(-1L) < 0);
        double half = Check.Opaque(0.5);
        Check.That("floating point", half + 0.25 == 0.75 && (int)(half * 5) == 2 && (double)Check.Opaque(3) / 2 == 1.5 && (float)half == 0.5f);
        Check.That("floating point and unsigned", (double)Check.Opaque(ulong.MaxValue) > 1.8e19 && (ulong)Check.Opaque(1e19) == 10_000_000_000_000_000_000UL);
        Check.That("NaN compares with nothing", !(Check.Opaque(double.NaN) == double.NaN) && double.IsNaN(double.NaN) && double.NaN.Equals(double.NaN));
        Check.That("bit operations", BitOperations.PopCount(Check.Opaque(0xF0F0UL)) == 8 && BitOperations.LeadingZeroCount(Check.Opaque(1U)) == 31
            && BitOperations.TrailingZeroCount(Check.Opaque(0x100UL)) == 8 && BitOperations.Log2(Check.Opaque(4096UL)) == 12
            && BitOperations.RotateLeft(Check.Opaque(0x8000_0001U), 1) == 3 && BitOperations.IsPow2(Check.Opaque(64)));
        Check.That("math", Math.Min(Check.Opaque(3), 4) == 3 && Math.Max(Check.Opaque(3UL), 4UL) == 4 && Math.Abs(Check.Opaque(-3)) == 3
            && Math.Clamp(Check.Opaque(11), 0, 10) == 10 && Math.DivRem(Check.Opaque(17), 5) == (3, 2));
        Check.That("128-bit product", Math.BigMul(Check.Opaque(ulong.MaxValue), ulong.MaxValue, out ulong low) == ulong.MaxValue - 1 && low == 1);
        Check.That("char arithmetic", (char)('a' + Check.Opaque(2)) == 'c');
    }
}
