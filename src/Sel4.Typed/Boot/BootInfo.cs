// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// Corresponds to <c>seL4_BootInfo</c>: what the kernel tells the root task. An interface of root tasks only.
/// </summary>
public readonly unsafe ref struct BootInfo
{
    // A reference, so that no safe code makes one out of a number; and no type of the raw layer in what apps hold.
    private readonly ref byte _block;

    /// <summary>Views the block the kernel handed to the root task.</summary>
    /// <param name="raw">Its address; must stay mapped.</param>
    public BootInfo(seL4_BootInfo* raw)
    {
        _block = ref Unsafe.AsRef<byte>(raw);
    }

    /// <summary>The block that start-up registered; what <c>seL4_GetBootInfo</c> was before libsel4 deprecated it.</summary>
    public static BootInfo Current => new(Sel4Shim.GetBootInfo());

    /// <summary>The C structure.</summary>
    public seL4_BootInfo* Raw => (seL4_BootInfo*)Unsafe.AsPointer(ref _block);

    /// <summary>The untyped memory.</summary>
    public UntypedList Untypeds => new(this);

    /// <summary>Slots of the root CNode that are empty.</summary>
    public SlotRegion Empty => new(Raw->empty);

    /// <summary>Frames of the root task's own image, in ascending order of address.</summary>
    public SlotRegion UserImageFrames => new(Raw->userImageFrames);

    /// <summary>Paging structures of the root task's own image.</summary>
    public SlotRegion UserImagePaging => new(Raw->userImagePaging);

    /// <summary>Frames shared between the nodes of a multikernel.</summary>
    public SlotRegion SharedFrames => new(Raw->sharedFrames);

    /// <summary>IOMMU spaces (Arm).</summary>
    public SlotRegion IOSpaceCaps => new(Raw->ioSpaceCaps);

    /// <summary>Frames that hold the extra boot information.</summary>
    public SlotRegion ExtraBootInfoPages => new(Raw->extraBIPages);

#if SEL4_KERNEL_MCS
    /// <summary>One scheduling-control capability for each core. MCS kernels only.</summary>
    public SlotRegion SchedControl => new(Raw->schedcontrol);
#endif

    /// <summary>The root CNode has 2^n slots.</summary>
    public int InitThreadCNodeSizeBits => (int)Raw->initThreadCNodeSizeBits;

    /// <summary>The root task's domain.</summary>
    public nuint InitThreadDomain => Raw->initThreadDomain;

    /// <summary>This core's number, 0 to <see cref="NumNodes"/> - 1.</summary>
    public nuint NodeId => Raw->nodeID;

    /// <summary>How many cores the kernel runs on.</summary>
    public nuint NumNodes => Raw->numNodes;

    /// <summary>Bytes of extra boot information.</summary>
    public nuint ExtraLength => Raw->extraLen;

    /// <summary>Address of the root task's IPC buffer.</summary>
    public nuint IpcBuffer => (nuint)Raw->ipcBuffer;
}
