// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Freestanding;

/// <summary>
/// The heap of a freestanding image. Every object takes the next bytes and keeps them: nothing is ever given back. Its size is
/// set with the MSBuild property <c>Sel4HeapSize</c>.
/// </summary>
public static class BumpHeap
{
    /// <summary>Address that the next object will get. It stands still where code does not allocate.</summary>
    public static nuint Position => NativeMethods.HeapPosition();

    /// <summary>Address behind the last byte of the heap.</summary>
    public static nuint Limit => NativeMethods.HeapLimit();

    /// <summary>Bytes that all threads together have taken.</summary>
    public static nuint Used => NativeMethods.HeapUsed();

    /// <summary>Bytes that are left.</summary>
    public static nuint Free => Limit - Position;
}
