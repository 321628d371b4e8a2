// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public static unsafe class Buffer
{
    public static void MemoryCopy(void* source, void* destination, long destinationSizeInBytes, long sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
        {
            throw new ArgumentOutOfRangeException(nameof(sourceBytesToCopy));
        }

        SpanHelpers.Memmove(ref *(byte*)destination, ref *(byte*)source, checked((nuint)sourceBytesToCopy));
    }

    public static void MemoryCopy(void* source, void* destination, ulong destinationSizeInBytes, ulong sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
        {
            throw new ArgumentOutOfRangeException(nameof(sourceBytesToCopy));
        }

        SpanHelpers.Memmove(ref *(byte*)destination, ref *(byte*)source, checked((nuint)sourceBytesToCopy));
    }

    // ilc's name for the copy of structures that hold references; without a collector it is a copy like any other.
    internal static void BulkMoveWithWriteBarrier(ref byte destination, ref byte source, nuint byteCount) =>
        SpanHelpers.Memmove(ref destination, ref source, byteCount);
}
