// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using HelloRootTask;
using Sel4.Freestanding;
using Sel4.Typed;

namespace ForeignMessage;

/// <summary>
/// The client passes a capability whose badge is the number of a slot that it would like to have, and ten words. The server answers with
/// the message it got: label and four words may come back, and nothing else of what its own IPC buffer holds.
/// </summary>
internal static unsafe class Program
{
    private const nuint Label = 77;
    private const int Words = 10;
    private static Endpoint s_endpoint;

    private static int Main()
    {
        var objects = new ObjectSource(BootInfo.Current);
        s_endpoint = objects.Create<Endpoint>();
        SecondThread.Start(objects.Create<Tcb>(), new AddressSpace(InitialCaps.VSpace, objects), &Echo, null);

        // The kernel unwraps a capability to the endpoint itself, so its badge is what the server's IPC buffer has for a capability.
        CSpaceSlot badged = objects.NextSlot();
        badged.Mint(InitialCaps.CSpace.Slot(s_endpoint), CapRights.All, InitialCaps.Tcb.CPtr.Value).ThrowIfError();
        CSpaceSlot received = objects.NextSlot();
        ReceivePath.Set(received);

        Span<nuint> words = stackalloc nuint[Words];
        for (int i = 0; i < Words; i++)
        {
            words[i] = (nuint)(i + 1);
        }

        Span<nuint> answer = stackalloc nuint[Words];
        MessageInfo info = s_endpoint.Call(Label, words, answer, [badged.CPtr]);
        Say("label "u8, info.Label);
        Say("length "u8, (nuint)info.Length);
        Say("capabilities "u8, (nuint)info.ExtraCaps);
        Say("fourth word "u8, answer[3]);

        // With the server's own thread in it, moving something there fails.
        CSpaceSlot other = objects.NextSlot();
        other.Copy(InitialCaps.CSpace.Slot(s_endpoint), CapRights.All).ThrowIfError();
        bool empty = received.Move(other).Code == ErrorCode.NoError;
        Debug.WriteLine(empty ? "slot is empty"u8 : "slot was filled"u8);

        bool kept = info.Label == Label && info.Length == FastMessage.MaxLength && info.ExtraCaps == 0 && answer[3] == 4 && answer[4] == 0 && empty;
        return kept ? 0 : 1;
    }

    [UnmanagedCallersOnly]
    private static void Echo(void* argument)
    {
        FastMessage message = s_endpoint.Recv(out _);
        while (true)
        {
            message = s_endpoint.ReplyRecv(message, out _);
        }
    }

    private static void Say(ReadOnlySpan<byte> what, nuint value)
    {
        Debug.Write(what);
        Debug.Write(value);
        Debug.WriteLine();
    }
}
