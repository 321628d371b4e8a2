// SPDX-License-Identifier: BSD-2-Clause
using HelloRootTask;
using Sel4.Typed;

namespace WhatArrives;

internal static class Program
{
    private const nuint SignalBits = 0x40;

    private static int Main()
    {
        var objects = new ObjectSource(BootInfo.Current);
        Endpoint endpoint = objects.Create<Endpoint>();
        Notification bound = objects.Create<Notification>();
        CSpaceSlot signaller = objects.NextSlot();
        signaller.Mint(InitialCaps.CSpace.Slot(bound), CapRights.All, SignalBits).ThrowIfError();
        CSpaceSlot badged = objects.NextSlot();
        badged.Mint(InitialCaps.CSpace.Slot(endpoint), CapRights.All, Client.Badge).ThrowIfError();
        InitialCaps.Tcb.BindNotification(bound).ThrowIfError();
        Client.Start(objects, new AddressSpace(InitialCaps.VSpace, objects), new Endpoint(badged.CPtr));

        Messages.Lengths(endpoint);
        Messages.Capabilities(endpoint, badged.CPtr, bound.CPtr, objects.NextSlot());
        Signals.Run(endpoint, new Notification(signaller.CPtr), [badged.CPtr, badged.CPtr, bound.CPtr]);
        Signals.SendBack(endpoint, new Notification(signaller.CPtr));
        new PendingCalls(objects, endpoint, new Notification(signaller.CPtr), bound).Run();
        return Check.Failed == 0 ? 0 : 1;
    }
}
