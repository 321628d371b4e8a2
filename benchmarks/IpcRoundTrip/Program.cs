// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.InteropServices;
using Sel4.Typed;
using HelloRootTask;

namespace IpcRoundTrip;

/// <summary>
/// Counts the instructions of one Call/ReplyRecv round trip: client, kernel and server. The same program in inlined C,
/// in the raw layer and in the typed layer, one after the other in one boot.
/// </summary>
internal static unsafe class Program
{
    private const nuint Rounds = 10_000;

    // What a round trip in C# may cost, in thousandths of the one in inlined C.
    private const nuint Limit = 1080;

    private static int Main()
    {
        var objects = new ObjectSource(BootInfo.Current);
        var space = new AddressSpace(InitialCaps.VSpace, objects);

        Debug.WriteLine("instructions of one round trip (client, kernel, server), and ratio to inlined C"u8);
        bool good = Compare("Call/ReplyRecv without words"u8, 0,
            Measure(objects, space, &InlineC.EmptyClient, &ServeEmptyInC),
            Measure(objects, space, &RawCSharp.EmptyClient, &ServeEmptyInRaw),
            Measure(objects, space, &TypedCSharp.EmptyClient, &ServeEmptyInTyped));
        good &= Compare("CallWithMRs/ReplyRecvWithMRs, four words"u8, 4,
            Measure(objects, space, &InlineC.Client, &ServeInC),
            Measure(objects, space, &RawCSharp.Client, &ServeInRaw),
            Measure(objects, space, &TypedCSharp.Client, &ServeInTyped));
        return good ? 0 : 1;
    }

    private static bool Compare(ReadOnlySpan<byte> what, int words, nuint c, nuint raw, nuint typed)
    {
        Debug.WriteLine(what);
        if (c == 0 || raw == 0 || typed == 0)
        {
            Debug.WriteLine("  FAILED, an answer was wrong"u8);
            return false;
        }

        Print("  C, inlined                 "u8, c, c);
        Print("  C#, raw layer through shim "u8, raw, c);
        Print("  C#, typed layer            "u8, typed, c);

        // With a pointer to each word, the raw four-word functions cost what not being inlined costs; no promise there.
        nuint promised = words == 0 && raw > typed ? raw : typed;
        bool kept = promised * 1000 <= c * Limit;
        Debug.WriteLine(kept ? "  promise of 1.080 kept"u8 : "  promise of 1.080 BROKEN"u8);
        return kept;
    }

    private static nuint Measure(ObjectSource objects, AddressSpace space,
        delegate*<nuint, nuint, nuint> client, delegate* unmanaged<void*, void> server)
    {
        Endpoint endpoint = objects.Create<Endpoint>();
        nuint address = endpoint.CPtr.Value;
        Tcb tcb = objects.Create<Tcb>();
        SecondThread.Start(tcb, space, server, (void*)address);

        // The first rounds fill caches of nothing, but they bring the server to its loop.
        const nuint WarmUp = 16;
        bool correct = client(address, WarmUp) == Expected(WarmUp);

        nuint begin = InlineC.Counter();
        nuint answer = client(address, Rounds);
        nuint end = InlineC.Counter();
        tcb.Suspend().ThrowIfError();
        return correct && answer == Expected(Rounds) ? (end - begin) / Rounds : 0;
    }

    // Each answer is the round's number and six: the sum of the words i, 1, 2 and 3, or the label increased by it.
    private static nuint Expected(nuint rounds) => (rounds * (rounds - 1) / 2) + (6 * rounds);

    private static void Print(ReadOnlySpan<byte> name, nuint count, nuint of)
    {
        Debug.Write(name);
        Debug.Write(count);
        Debug.Write("  "u8);
        Debug.Write(count / of);
        Debug.Write("."u8);
        nuint thousandths = count * 1000 / of % 1000;
        Debug.Write(thousandths < 100 ? "0"u8 : ""u8);
        Debug.Write(thousandths < 10 ? "0"u8 : ""u8);
        Debug.Write(thousandths);
        Debug.WriteLine();
    }

    [UnmanagedCallersOnly]
    private static void ServeInC(void* endpoint) => InlineC.Server((nuint)endpoint);

    [UnmanagedCallersOnly]
    private static void ServeInRaw(void* endpoint) => RawCSharp.Server((nuint)endpoint);

    [UnmanagedCallersOnly]
    private static void ServeInTyped(void* endpoint) => TypedCSharp.Server((nuint)endpoint);

    [UnmanagedCallersOnly]
    private static void ServeEmptyInC(void* endpoint) => InlineC.EmptyServer((nuint)endpoint);

    [UnmanagedCallersOnly]
    private static void ServeEmptyInRaw(void* endpoint) => RawCSharp.EmptyServer((nuint)endpoint);

    [UnmanagedCallersOnly]
    private static void ServeEmptyInTyped(void* endpoint) => TypedCSharp.EmptyServer((nuint)endpoint);
}
