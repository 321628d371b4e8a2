// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System;

public static unsafe class BitConverter
{
    public static readonly bool IsLittleEndian = true;

    [Intrinsic]
    public static long DoubleToInt64Bits(double value) => *(long*)&value;

    [Intrinsic]
    public static double Int64BitsToDouble(long value) => *(double*)&value;

    [Intrinsic]
    public static ulong DoubleToUInt64Bits(double value) => *(ulong*)&value;

    [Intrinsic]
    public static double UInt64BitsToDouble(ulong value) => *(double*)&value;

    [Intrinsic]
    public static int SingleToInt32Bits(float value) => *(int*)&value;

    [Intrinsic]
    public static float Int32BitsToSingle(int value) => *(float*)&value;

    [Intrinsic]
    public static uint SingleToUInt32Bits(float value) => *(uint*)&value;

    [Intrinsic]
    public static float UInt32BitsToSingle(uint value) => *(float*)&value;
}
