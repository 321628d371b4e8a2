// SPDX-License-Identifier: BSD-2-Clause
using System;
using Xunit;

namespace Sel4.Typed.Tests;

public sealed class SlotTests
{
    [Fact]
    public void A_slot_of_the_own_CSpace_is_a_slot_at_full_depth()
    {
        CSpaceSlot own = InitialCaps.CSpace.Slot(77);
        Slot slot = own;

        Assert.Equal(new CPtr(77), own.CPtr);
        Assert.Equal(new Slot(InitialCaps.CNode, 77, Slot.FullDepth), slot);
        Assert.Equal(own, InitialCaps.CSpace.Slot(new Endpoint(new CPtr(77))));
        Assert.Equal(own, InitialCaps.CSpace.Slot(new CPtr(77)));
        Assert.Equal(own, CSpace.OfCallingThread(InitialCaps.CNode).Slot(77));
        Assert.Equal(new TargetCPtr(77), TargetCPtr.InSharedCSpace(new Endpoint(own.CPtr)));
    }

    [Fact]
    public void A_region_gives_its_own_slots_only()
    {
        var region = new SlotRegion(100, 103);

        Assert.Equal(InitialCaps.CSpace.Slot(100), region[0]);
        Assert.Equal(InitialCaps.CSpace.Slot(102), region[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => region[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => region[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(SlotRegion)[0]);

        // Nothing keeps a program from turning the two around.
        Assert.Equal(0u, new SlotRegion(10, 5).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlotRegion(10, 5)[0]);
    }

    [Fact]
    public void A_guard_is_its_value_and_its_bits()
    {
        var guard = new CNodeGuard(5, 60);
        Assert.Equal((5u, 60), (guard.Value, guard.Bits));
        Assert.Equal((5u << 6) | 60u, guard.Word);
        Assert.Equal(0u, new CNodeGuard(0, 0).Word);
        Assert.Equal(default, new CNodeGuard(0, 0));
        Assert.Equal(63, new CNodeGuard(0, 63).Bits);
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(0, -1)]
    [InlineData(1, 0)]
    [InlineData(16, 4)]
    [InlineData(1L << 58, 60)]
    public void A_guard_that_does_not_fit_is_refused(long value, int bits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CNodeGuard((nuint)value, bits));
}
