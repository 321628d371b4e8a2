// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public static partial class Math
{
    public const double PI = 3.14159265358979323846;
    public const double E = 2.7182818284590452354;

    public static sbyte Min(sbyte val1, sbyte val2) => val1 <= val2 ? val1 : val2;

    public static sbyte Max(sbyte val1, sbyte val2) => val1 >= val2 ? val1 : val2;

    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static byte Min(byte val1, byte val2) => val1 <= val2 ? val1 : val2;

    public static byte Max(byte val1, byte val2) => val1 >= val2 ? val1 : val2;

    public static byte Clamp(byte value, byte min, byte max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static short Min(short val1, short val2) => val1 <= val2 ? val1 : val2;

    public static short Max(short val1, short val2) => val1 >= val2 ? val1 : val2;

    public static short Clamp(short value, short min, short max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static ushort Min(ushort val1, ushort val2) => val1 <= val2 ? val1 : val2;

    public static ushort Max(ushort val1, ushort val2) => val1 >= val2 ? val1 : val2;

    public static ushort Clamp(ushort value, ushort min, ushort max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static int Min(int val1, int val2) => val1 <= val2 ? val1 : val2;

    public static int Max(int val1, int val2) => val1 >= val2 ? val1 : val2;

    public static int Clamp(int value, int min, int max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static uint Min(uint val1, uint val2) => val1 <= val2 ? val1 : val2;

    public static uint Max(uint val1, uint val2) => val1 >= val2 ? val1 : val2;

    public static uint Clamp(uint value, uint min, uint max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static long Min(long val1, long val2) => val1 <= val2 ? val1 : val2;

    public static long Max(long val1, long val2) => val1 >= val2 ? val1 : val2;

    public static long Clamp(long value, long min, long max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static ulong Min(ulong val1, ulong val2) => val1 <= val2 ? val1 : val2;

    public static ulong Max(ulong val1, ulong val2) => val1 >= val2 ? val1 : val2;

    public static ulong Clamp(ulong value, ulong min, ulong max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static nint Min(nint val1, nint val2) => val1 <= val2 ? val1 : val2;

    public static nint Max(nint val1, nint val2) => val1 >= val2 ? val1 : val2;

    public static nint Clamp(nint value, nint min, nint max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static nuint Min(nuint val1, nuint val2) => val1 <= val2 ? val1 : val2;

    public static nuint Max(nuint val1, nuint val2) => val1 >= val2 ? val1 : val2;

    public static nuint Clamp(nuint value, nuint min, nuint max) =>
        min > max ? throw new ArgumentException("The least value is above the greatest.") : value < min ? min : value > max ? max : value;

    public static sbyte Abs(sbyte value) => value >= 0 ? value : checked((sbyte)-value);

    public static int Sign(sbyte value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static short Abs(short value) => value >= 0 ? value : checked((short)-value);

    public static int Sign(short value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Abs(int value) => value >= 0 ? value : checked((int)-value);

    public static int Sign(int value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static long Abs(long value) => value >= 0 ? value : checked((long)-value);

    public static int Sign(long value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static nint Abs(nint value) => value >= 0 ? value : checked((nint)(-value));

    public static int Sign(nint value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static (int Quotient, int Remainder) DivRem(int left, int right)
    {
        int quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right)
    {
        uint quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static (long Quotient, long Remainder) DivRem(long left, long right)
    {
        long quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right)
    {
        ulong quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static (nint Quotient, nint Remainder) DivRem(nint left, nint right)
    {
        nint quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static (nuint Quotient, nuint Remainder) DivRem(nuint left, nuint right)
    {
        nuint quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static ulong BigMul(ulong a, ulong b, out ulong low)
    {
        ulong aLow = (uint)a, aHigh = a >> 32, bLow = (uint)b, bHigh = b >> 32;
        ulong lowLow = aLow * bLow;
        ulong middle = (aHigh * bLow) + (lowLow >> 32);
        ulong cross = (aLow * bHigh) + (uint)middle;
        low = a * b;
        return (aHigh * bHigh) + (middle >> 32) + (cross >> 32);
    }

    public static long BigMul(long a, long b, out long low)
    {
        ulong high = BigMul((ulong)a, (ulong)b, out ulong unsignedLow);
        low = (long)unsignedLow;
        return (long)high - ((a >> 63) & b) - ((b >> 63) & a);
    }

    public static long BigMul(int a, int b) => (long)a * b;
}
