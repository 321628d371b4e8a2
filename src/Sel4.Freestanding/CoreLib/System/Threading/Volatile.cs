// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Threading;

// A field marked volatile gets the ordering that is asked for; each value is viewed as one.
public static class Volatile
{
    [Intrinsic]
    public static bool Read(ref readonly bool location) => Unsafe.As<bool, VolatileBool>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref bool location, bool value) => Unsafe.As<bool, VolatileBool>(ref location).Value = value;

    private struct VolatileBool
    {
        internal volatile bool Value;
    }

    [Intrinsic]
    public static sbyte Read(ref readonly sbyte location) => Unsafe.As<sbyte, VolatileSbyte>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref sbyte location, sbyte value) => Unsafe.As<sbyte, VolatileSbyte>(ref location).Value = value;

    private struct VolatileSbyte
    {
        internal volatile sbyte Value;
    }

    [Intrinsic]
    public static byte Read(ref readonly byte location) => Unsafe.As<byte, VolatileByte>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref byte location, byte value) => Unsafe.As<byte, VolatileByte>(ref location).Value = value;

    private struct VolatileByte
    {
        internal volatile byte Value;
    }

    [Intrinsic]
    public static short Read(ref readonly short location) => Unsafe.As<short, VolatileShort>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref short location, short value) => Unsafe.As<short, VolatileShort>(ref location).Value = value;

    private struct VolatileShort
    {
        internal volatile short Value;
    }

    [Intrinsic]
    public static ushort Read(ref readonly ushort location) => Unsafe.As<ushort, VolatileUshort>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref ushort location, ushort value) => Unsafe.As<ushort, VolatileUshort>(ref location).Value = value;

    private struct VolatileUshort
    {
        internal volatile ushort Value;
    }

    [Intrinsic]
    public static int Read(ref readonly int location) => Unsafe.As<int, VolatileInt>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref int location, int value) => Unsafe.As<int, VolatileInt>(ref location).Value = value;

    private struct VolatileInt
    {
        internal volatile int Value;
    }

    [Intrinsic]
    public static uint Read(ref readonly uint location) => Unsafe.As<uint, VolatileUint>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref uint location, uint value) => Unsafe.As<uint, VolatileUint>(ref location).Value = value;

    private struct VolatileUint
    {
        internal volatile uint Value;
    }

    [Intrinsic]
    public static long Read(ref readonly long location) => (long)Unsafe.As<long, VolatileLong>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref long location, long value) => Unsafe.As<long, VolatileLong>(ref location).Value = (nint)value;

    private struct VolatileLong
    {
        internal volatile nint Value;
    }

    [Intrinsic]
    public static ulong Read(ref readonly ulong location) => (ulong)Unsafe.As<ulong, VolatileUlong>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref ulong location, ulong value) => Unsafe.As<ulong, VolatileUlong>(ref location).Value = (nint)value;

    private struct VolatileUlong
    {
        internal volatile nint Value;
    }

    [Intrinsic]
    public static nint Read(ref readonly nint location) => Unsafe.As<nint, VolatileNint>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref nint location, nint value) => Unsafe.As<nint, VolatileNint>(ref location).Value = value;

    private struct VolatileNint
    {
        internal volatile nint Value;
    }

    [Intrinsic]
    public static nuint Read(ref readonly nuint location) => Unsafe.As<nuint, VolatileNuint>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref nuint location, nuint value) => Unsafe.As<nuint, VolatileNuint>(ref location).Value = value;

    private struct VolatileNuint
    {
        internal volatile nuint Value;
    }

    [Intrinsic]
    public static float Read(ref readonly float location) => Unsafe.As<float, VolatileFloat>(ref Unsafe.AsRef(in location)).Value;

    [Intrinsic]
    public static void Write(ref float location, float value) => Unsafe.As<float, VolatileFloat>(ref location).Value = value;

    private struct VolatileFloat
    {
        internal volatile float Value;
    }

    [Intrinsic]
    public static double Read(ref readonly double location) =>
        BitConverter.Int64BitsToDouble(Read(ref Unsafe.As<double, long>(ref Unsafe.AsRef(in location))));

    [Intrinsic]
    public static void Write(ref double location, double value) =>
        Write(ref Unsafe.As<double, long>(ref location), BitConverter.DoubleToInt64Bits(value));

    [Intrinsic]
    public static T Read<T>(ref readonly T location) where T : class? =>
        Unsafe.As<T>(Unsafe.As<T, VolatileObject>(ref Unsafe.AsRef(in location)).Value);

    [Intrinsic]
    public static void Write<T>(ref T location, T value) where T : class? =>
        Unsafe.As<T, VolatileObject>(ref location).Value = value;

    private struct VolatileObject
    {
        internal volatile object? Value;
    }
}
