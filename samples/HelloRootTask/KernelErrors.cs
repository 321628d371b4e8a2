// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>Provokes one error of the kernel and shows what comes with it.</summary>
internal static class KernelErrors
{
    public static bool Show(ObjectSource objects)
    {
        // Objects were made of this untyped, so an untyped of its whole size does not fit any more.
        UntypedDescriptor memory = objects.Memory;
        KernelError error =
            memory.Untyped.Retype(ObjectType.Untyped, (nuint)memory.SizeBits, objects.NextSlot());

        Debug.Write("provoked: "u8);
        Debug.WriteLine(error.Describe());
        return error.Code == ErrorCode.NotEnoughMemory
            && error.BytesAvailable > 0
            && error.BytesAvailable < (nuint)1 << memory.SizeBits;
    }
}
