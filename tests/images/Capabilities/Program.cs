// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Typed;

namespace Capabilities;

/// <summary>Slots in a second CNode and records of registers, in safe code. The last act is a count that no record has.</summary>
internal static class Program
{
    // Of a CNode of 16 slots, whose capability has no guard.
    private const byte Depth = 4;

    private static Untyped s_memory;
    private static int s_taken;

    private static void Main()
    {
        foreach (UntypedDescriptor memory in BootInfo.Current.Untypeds)
        {
            if (!memory.IsDevice && memory.SizeBits >= 20)
            {
                s_memory = memory.Untyped;
                break;
            }
        }

        CSpaceSlot slot = NextSlot();
        s_memory.Retype(ObjectType.CNode, Depth, slot).ThrowIfError();
        var other = CNode.FromCPtr(slot.CPtr);
        ObjectsInAnotherCNode(other);
        OtherCapabilitiesInAnotherCNode(other);
        AFailedRetypeGivesNoCapability();
        Guards(other);

        s_memory.Retype(NextSlot(), out Tcb tcb).ThrowIfError();
        RegistersAreKeptAsFarAsTheyWereAskedFor(tcb);

        Debug.WriteLine("now a count that is too large"u8);
        UserContext beside = default;
        KernelError error = tcb.ReadRegisters(suspendSource: false, 0, out UserContext registers, UserContext.RegisterCount + 1);
        Debug.WriteLine(error.IsSuccess && registers.Rip == beside.Rip ? "went on"u8 : "went on after an error"u8);
    }

    private static CSpaceSlot NextSlot() => BootInfo.Current.Empty[s_taken++];

    private static void ObjectsInAnotherCNode(CNode other)
    {
        // Slot 3 of the root CNode is the root task's VSpace; slot 3 of the other one is free.
        s_memory.Retype<Tcb>(other, 3).ThrowIfError();
        s_memory.Retype(ObjectType.Endpoint, 0, InitialCaps.CSpace.Slot(other), 7, 2).ThrowIfError();
        Check("the slots are taken"u8, s_memory.Retype<Tcb>(other, 3).Code == ErrorCode.DeleteFirst
            && s_memory.Retype<Tcb>(other, 8).Code == ErrorCode.DeleteFirst);

        // What is there gets an address by going into a slot that has one.
        CSpaceSlot mine = NextSlot();
        mine.Move(other.Slot(3, Depth)).ThrowIfError();
        Check("a moved thread is a thread"u8, new Tcb(mine.CPtr).SetPriority(InitialCaps.Tcb, 1).IsSuccess);
        Check("its old slot is empty"u8, s_memory.Retype<Tcb>(other, 3).IsSuccess);

        Slot copy = other.Slot(4, Depth);
        copy.Copy(mine, CapRights.All).ThrowIfError();
        Check("a copy is moved on"u8, other.Slot(5, Depth).Move(copy).IsSuccess);
        Check("revoking deletes the copy"u8, mine.Revoke().IsSuccess && copy.Copy(mine, CapRights.All).IsSuccess
            && other.Slot(5, Depth).Copy(mine, CapRights.All).IsSuccess);
    }

    private static void OtherCapabilitiesInAnotherCNode(CNode other)
    {
        CSpaceSlot page = NextSlot();
        s_memory.Retype(ObjectType.Untyped, 12, page).ThrowIfError();
        Check("an ASID pool"u8, InitialCaps.AsidControl.MakePool(Untyped.FromCPtr(page.CPtr), other.Slot(10, Depth)).IsSuccess);
        Check("an interrupt handler"u8, InitialCaps.IrqControl.GetIoapic(other.Slot(11, Depth), 0, 5, 0, 0, 5).IsSuccess);
        Check("I/O ports"u8, InitialCaps.IOPortControl.Issue(0x2f8, 0x2ff, other.Slot(12, Depth)).IsSuccess);
        Check("each is where it was put"u8, other.Slot(13, Depth).Move(other.Slot(10, Depth)).IsSuccess
            && other.Slot(10, Depth).Move(other.Slot(11, Depth)).IsSuccess && other.Slot(11, Depth).Move(other.Slot(12, Depth)).IsSuccess);
    }

    private static void AFailedRetypeGivesNoCapability()
    {
        KernelError error = s_memory.Retype(InitialCaps.CSpace.Slot(InitialCaps.Tcb), out Tcb tcb);
        Check("a failed retype gives no capability"u8, error.Code == ErrorCode.DeleteFirst && tcb.CPtr == CPtr.Null);
    }

    private static void Guards(CNode other)
    {
        // Four bits select the slot and the guard takes the other sixty, so that a whole word is resolved.
        CSpaceSlot guarded = NextSlot();
        guarded.Mint(InitialCaps.CSpace.Slot(other), CapRights.All, new CNodeGuard(5, 60)).ThrowIfError();
        var view = CNode.FromCPtr(guarded.CPtr);
        Check("the guard is resolved"u8, view.Slot((5 << Depth) | 14, Slot.FullDepth).Copy(InitialCaps.CSpace.Slot(InitialCaps.Tcb), CapRights.All).IsSuccess);
        KernelError error = view.Slot(14, Slot.FullDepth).Delete();
        Check("another guard is refused"u8, error.LookupFailure is { Kind: LookupFailureKind.GuardMismatch, GuardFound: 5, BitsFound: 60 });
    }

    private static void RegistersAreKeptAsFarAsTheyWereAskedFor(Tcb tcb)
    {
        var written = new UserContext { Rip = 0x400000, Rsp = 0x500000, Rflags = 0x202, Rax = 4, Rbx = 5, Rcx = 6, R15 = 18 };
        tcb.WriteRegisters(resumeTarget: false, 0, in written, UserContext.RegisterCount - 2).ThrowIfError();
        tcb.ReadRegisters(suspendSource: false, 0, out UserContext all).ThrowIfError();
        Check("all registers"u8, all is { Rip: 0x400000, Rsp: 0x500000, Rax: 4, Rbx: 5, Rcx: 6, R15: 18 });

        tcb.ReadRegisters(suspendSource: false, 0, out UserContext five, 5).ThrowIfError();
        Check("five registers"u8, five is { Rip: 0x400000, Rbx: 5, Rcx: 0, R15: 0 });
        tcb.ReadRegisters(suspendSource: false, 0, out UserContext one, 1).ThrowIfError();
        Check("one register"u8, one is { Rip: 0x400000, Rsp: 0, Rflags: 0, Rax: 0, Rbx: 0 });

        var other = new UserContext { Rip = 0x600000, Rsp = 0x700000, Rbx = 50 };
        tcb.WriteRegisters(resumeTarget: false, 0, in other, 2).ThrowIfError();
        tcb.ReadRegisters(suspendSource: false, 0, out all).ThrowIfError();
        Check("two registers written"u8, all is { Rip: 0x600000, Rsp: 0x700000, Rbx: 5 });

        KernelError error = tcb.ReadRegisters(suspendSource: false, 0, out all, 0);
        Check("no registers"u8, error is { Code: ErrorCode.RangeError, RangeMaximum: UserContext.RegisterCount } && all is { Rip: 0, Rsp: 0, Rbx: 0 });
        error = new Tcb(InitialCaps.VSpace.CPtr).ReadRegisters(suspendSource: false, 0, out all);
        Check("no thread"u8, error.IsError && all is { Rip: 0, Rsp: 0, Rbx: 0 });
    }

    private static void Check(ReadOnlySpan<byte> what, bool holds)
    {
        Debug.Write(what);
        Debug.WriteLine(holds ? ": yes"u8 : ": NO"u8);
    }
}
