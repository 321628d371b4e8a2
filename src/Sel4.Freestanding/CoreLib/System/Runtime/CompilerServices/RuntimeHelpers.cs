// SPDX-License-Identifier: BSD-2-Clause

namespace System.Runtime.CompilerServices;

public static unsafe class RuntimeHelpers
{
    public static int OffsetToStringData => 12;

    // What a deep recursion is to stop short of.
    private const nuint LeastStack = 4096;

    public static bool TryEnsureSufficientExecutionStack() => StackLeft() >= LeastStack;

    public static void EnsureSufficientExecutionStack()
    {
        if (!TryEnsureSufficientExecutionStack())
        {
            throw new InsufficientExecutionStackException();
        }
    }

    [RuntimeImport("sel4fs_stack_left")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern nuint StackLeft();

    // Objects never move, so their address serves; objects are at least 8 bytes apart.
    public static int GetHashCode(object? o)
    {
        nint address = o is null ? 0 : *(nint*)Unsafe.AsPointer(ref o);
        return (int)(address >> 3);
    }

    [Intrinsic]
    public static bool IsReferenceOrContainsReferences<T>() where T : allows ref struct => IsReferenceOrContainsReferences<T>();

    // ilc writes the elements of a literal itself. Where it does not, in a method too large to be optimised, the linker reports
    // this symbol, which exists nowhere, with the place of the literal.
    [Intrinsic]
    [RuntimeImport("sel4fs_unsupported_array_literal_in_this_place")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InitializeArray(Array array, RuntimeFieldHandle fldHandle);

    [Intrinsic]
    public static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle)
    {
        UnsupportedSpan();
        return default;
    }

    [RuntimeImport("sel4fs_unsupported_span_literal")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void UnsupportedSpan();

    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(array.Length);
        // Of the array's own type, which may be that of fewer things than T.
        T[] part = Unsafe.As<T[]>(Allocator.NewArray(array.Descriptor, length));
        Array.Copy(array, start, part, 0, length);
        return part;
    }
}
