// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// Corresponds to <c>seL4_BootInfo</c>: what the kernel tells the root task. An interface of root tasks only.
/// </summary>
public readonly unsafe struct BootInfo
{
    private readonly seL4_BootInfo* _raw;

    /// <summary>Views the block the kernel handed to the root task.</summary>
    /// <param name="raw">Its address; must stay mapped.</param>
    public BootInfo(seL4_BootInfo* raw)
    {
        _raw = raw;
    }

    /// <summary>The block that start-up registered; what <c>seL4_GetBootInfo</c> was before libsel4 deprecated it.</summary>
    public static BootInfo Current => new(Sel4Shim.GetBootInfo());

    /// <summary>The C structure.</summary>
    public seL4_BootInfo* Raw => _raw;

    /// <summary>The untyped memory.</summary>
    public UntypedList Untypeds => new(_raw);

    /// <summary>Slots of the root CNode that are empty.</summary>
    public SlotRegion Empty => new(_raw->empty);

    /// <summary>Frames of the root task's own image, in ascending order of address.</summary>
    public SlotRegion UserImageFrames => new(_raw->userImageFrames);

    /// <summary>Paging structures of the root task's own image.</summary>
    public SlotRegion UserImagePaging => new(_raw->userImagePaging);

    /// <summary>Frames shared between the nodes of a multikernel.</summary>
    public SlotRegion SharedFrames => new(_raw->sharedFrames);

    /// <summary>IOMMU spaces (Arm).</summary>
    public SlotRegion IOSpaceCaps => new(_raw->ioSpaceCaps);

    /// <summary>Frames that hold the extra boot information.</summary>
    public SlotRegion ExtraBootInfoPages => new(_raw->extraBIPages);

#if SEL4_KERNEL_MCS
    /// <summary>One scheduling-control capability for each core. MCS kernels only.</summary>
    public SlotRegion SchedControl => new(_raw->schedcontrol);
#endif

    /// <summary>The root CNode has 2^n slots.</summary>
    public int InitThreadCNodeSizeBits => (int)_raw->initThreadCNodeSizeBits;

    /// <summary>The root task's domain.</summary>
    public nuint InitThreadDomain => _raw->initThreadDomain;

    /// <summary>This core's number, 0 to <see cref="NumNodes"/> - 1.</summary>
    public nuint NodeId => _raw->nodeID;

    /// <summary>How many cores the kernel runs on.</summary>
    public nuint NumNodes => _raw->numNodes;

    /// <summary>Bytes of extra boot information.</summary>
    public nuint ExtraLength => _raw->extraLen;

    /// <summary>Address of the root task's IPC buffer.</summary>
    public nuint IpcBuffer => (nuint)_raw->ipcBuffer;
}
