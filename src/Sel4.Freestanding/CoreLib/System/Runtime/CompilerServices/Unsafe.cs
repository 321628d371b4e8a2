// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

// ilc replaces these bodies by single instructions.
public static unsafe class Unsafe
{
    [Intrinsic]
    public static void* AsPointer<T>(ref readonly T value) where T : allows ref struct => AsPointer(in value);

    [Intrinsic]
    public static int SizeOf<T>() where T : allows ref struct => SizeOf<T>();

    [Intrinsic]
    public static T As<T>(object? o) where T : class? => As<T>(o);

    [Intrinsic]
    public static ref TTo As<TFrom, TTo>(ref TFrom source) where TFrom : allows ref struct where TTo : allows ref struct =>
        ref As<TFrom, TTo>(ref source);

    [Intrinsic]
    public static ref T AsRef<T>(void* source) where T : allows ref struct => ref *(T*)source;

    [Intrinsic]
    public static ref T AsRef<T>(scoped ref readonly T source) where T : allows ref struct => ref AsRef(in source);

    [Intrinsic]
    public static ref T Add<T>(ref T source, int elementOffset) where T : allows ref struct => ref Add(ref source, elementOffset);

    [Intrinsic]
    public static ref T Add<T>(ref T source, nint elementOffset) where T : allows ref struct => ref Add(ref source, elementOffset);

    [Intrinsic]
    public static ref T Add<T>(ref T source, nuint elementOffset) where T : allows ref struct => ref Add(ref source, elementOffset);

    [Intrinsic]
    public static void* Add<T>(void* source, int elementOffset) where T : allows ref struct => Add<T>(source, elementOffset);

    [Intrinsic]
    public static ref T AddByteOffset<T>(ref T source, nint byteOffset) where T : allows ref struct =>
        ref AddByteOffset(ref source, byteOffset);

    [Intrinsic]
    public static ref T AddByteOffset<T>(ref T source, nuint byteOffset) where T : allows ref struct =>
        ref AddByteOffset(ref source, byteOffset);

    [Intrinsic]
    public static ref T Subtract<T>(ref T source, int elementOffset) where T : allows ref struct =>
        ref Subtract(ref source, elementOffset);

    [Intrinsic]
    public static nint ByteOffset<T>(ref readonly T origin, ref readonly T target) where T : allows ref struct =>
        ByteOffset(in origin, in target);

    [Intrinsic]
    public static bool AreSame<T>(ref readonly T left, ref readonly T right) where T : allows ref struct => AreSame(in left, in right);

    [Intrinsic]
    public static bool IsAddressGreaterThan<T>(ref readonly T left, ref readonly T right) where T : allows ref struct =>
        IsAddressGreaterThan(in left, in right);

    [Intrinsic]
    public static bool IsAddressLessThan<T>(ref readonly T left, ref readonly T right) where T : allows ref struct =>
        IsAddressLessThan(in left, in right);

    [Intrinsic]
    public static ref T NullRef<T>() where T : allows ref struct => ref NullRef<T>();

    [Intrinsic]
    public static bool IsNullRef<T>(ref readonly T source) where T : allows ref struct => IsNullRef(in source);

    [Intrinsic]
    public static void SkipInit<T>(out T value) where T : allows ref struct => SkipInit(out value);

    [Intrinsic]
    public static T ReadUnaligned<T>(void* source) where T : allows ref struct => ReadUnaligned<T>(source);

    [Intrinsic]
    public static T ReadUnaligned<T>(scoped ref readonly byte source) where T : allows ref struct => ReadUnaligned<T>(in source);

    [Intrinsic]
    public static void WriteUnaligned<T>(void* destination, T value) where T : allows ref struct =>
        WriteUnaligned(destination, value);

    [Intrinsic]
    public static void WriteUnaligned<T>(ref byte destination, T value) where T : allows ref struct =>
        WriteUnaligned(ref destination, value);

    [Intrinsic]
    public static T Read<T>(void* source) where T : allows ref struct => *(T*)source;

    [Intrinsic]
    public static void Write<T>(void* destination, T value) where T : allows ref struct => *(T*)destination = value;

    [Intrinsic]
    public static TTo BitCast<TFrom, TTo>(TFrom source) where TFrom : allows ref struct where TTo : allows ref struct =>
        BitCast<TFrom, TTo>(source);

    [Intrinsic]
    public static void InitBlock(void* startAddress, byte value, uint byteCount) =>
        SpanHelpers.Fill(ref *(byte*)startAddress, value, byteCount);

    [Intrinsic]
    public static void CopyBlock(void* destination, void* source, uint byteCount) =>
        SpanHelpers.Memmove(ref *(byte*)destination, ref *(byte*)source, byteCount);

    [Intrinsic]
    public static void InitBlockUnaligned(ref byte startAddress, byte value, uint byteCount) =>
        SpanHelpers.Fill(ref startAddress, value, byteCount);

    [Intrinsic]
    public static void CopyBlockUnaligned(ref byte destination, ref readonly byte source, uint byteCount) =>
        SpanHelpers.Memmove(ref destination, ref AsRef(in source), byteCount);
}
