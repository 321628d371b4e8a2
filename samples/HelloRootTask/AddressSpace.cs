// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>Maps fresh frames at rising addresses, with the paging structures they need.</summary>
internal sealed class AddressSpace(VSpace vspace, ObjectSource objects)
{
    // Far from the image, the stack and the kernel; nothing is mapped there.
    private nuint _next = unchecked((nuint)0x10_0000_0000);

    /// <summary>Leaves one page unmapped, so that a stack that grows too far faults.</summary>
    public void Guard() => _next += PageSize;

    /// <summary>The size of a frame in bytes.</summary>
    public static nuint PageSize => (nuint)1 << Frame.SizeBits;

    /// <summary>Maps one zeroed frame, readable and writable.</summary>
    /// <param name="frame">The frame.</param>
    /// <returns>Where it is mapped.</returns>
    public nuint Map(out Frame frame)
    {
        frame = objects.Create<Frame>();
        nuint address = _next;
        _next += PageSize;

        KernelError error = frame.Map(vspace, address, CapRights.ReadWrite, VMAttributes.Default);
        while (error.Code == ErrorCode.FailedLookup)
        {
            // The kernel says how many address bits it could not translate: that names the missing level.
            MapStructure(error.LookupFailure.BitsLeft, address);
            error = frame.Map(vspace, address, CapRights.ReadWrite, VMAttributes.Default);
        }

        error.ThrowIfError();
        return address;
    }

    private void MapStructure(nuint bitsLeft, nuint address)
    {
        KernelError error = bitsLeft switch
        {
            MissingLevel.PageTable => objects.Create<PageTable>().Map(vspace, address, default),
            MissingLevel.PageDirectory => objects.Create<PageDirectory>().Map(vspace, address, default),
            _ => objects.Create<Pdpt>().Map(vspace, address, default),
        };
        error.ThrowIfError();
    }
}
