// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Numerics;

public static class BitOperations
{
    public static bool IsPow2(int value) => value > 0 && (value & (value - 1)) == 0;

    public static bool IsPow2(uint value) => value != 0 && (value & (value - 1)) == 0;

    public static bool IsPow2(long value) => value > 0 && (value & (value - 1)) == 0;

    public static bool IsPow2(ulong value) => value != 0 && (value & (value - 1)) == 0;

    public static bool IsPow2(nuint value) => IsPow2((ulong)value);

    public static uint RoundUpToPowerOf2(uint value) => value == 0 ? 0 : (uint)(0x1_0000_0000UL >> LeadingZeroCount(value - 1));

    public static ulong RoundUpToPowerOf2(ulong value)
    {
        int shift = 64 - LeadingZeroCount(value - 1);
        return (1UL ^ (ulong)(shift >> 6)) << shift;
    }

    public static int PopCount(uint value) => PopCount((ulong)value);

    public static int PopCount(ulong value)
    {
        value -= (value >> 1) & 0x5555_5555_5555_5555;
        value = (value & 0x3333_3333_3333_3333) + ((value >> 2) & 0x3333_3333_3333_3333);
        value = (value + (value >> 4)) & 0x0F0F_0F0F_0F0F_0F0F;
        return (int)((value * 0x0101_0101_0101_0101) >> 56);
    }

    public static int PopCount(nuint value) => PopCount((ulong)value);

    public static int LeadingZeroCount(uint value) => LeadingZeroCount((ulong)value) - 32;

    public static int LeadingZeroCount(ulong value)
    {
        // Every bit below the highest one is set, so what remains to be counted are the bits above it.
        value |= value >> 1;
        value |= value >> 2;
        value |= value >> 4;
        value |= value >> 8;
        value |= value >> 16;
        value |= value >> 32;
        return 64 - PopCount(value);
    }

    public static int LeadingZeroCount(nuint value) => LeadingZeroCount((ulong)value);

    public static int TrailingZeroCount(int value) => TrailingZeroCount((uint)value);

    public static int TrailingZeroCount(uint value) => value == 0 ? 32 : TrailingZeroCount((ulong)value);

    public static int TrailingZeroCount(long value) => TrailingZeroCount((ulong)value);

    public static int TrailingZeroCount(ulong value) => PopCount(~value & (value - 1));

    public static int TrailingZeroCount(nint value) => TrailingZeroCount((ulong)value);

    public static int TrailingZeroCount(nuint value) => TrailingZeroCount((ulong)value);

    public static int Log2(uint value) => Log2((ulong)value);

    public static int Log2(ulong value) => 63 - LeadingZeroCount(value | 1);

    public static int Log2(nuint value) => Log2((ulong)value);

    public static uint RotateLeft(uint value, int offset) => (value << offset) | (value >> (32 - offset));

    public static ulong RotateLeft(ulong value, int offset) => (value << offset) | (value >> (64 - offset));

    public static nuint RotateLeft(nuint value, int offset) => (nuint)RotateLeft((ulong)value, offset);

    public static uint RotateRight(uint value, int offset) => (value >> offset) | (value << (32 - offset));

    public static ulong RotateRight(ulong value, int offset) => (value >> offset) | (value << (64 - offset));

    public static nuint RotateRight(nuint value, int offset) => (nuint)RotateRight((ulong)value, offset);
}
