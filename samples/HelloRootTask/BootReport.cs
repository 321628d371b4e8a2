// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4;
using Sel4.Typed;

namespace HelloRootTask;

/// <summary>Prints what the kernel told the root task.</summary>
internal static class BootReport
{
    public static void Print(BootInfo bootInfo)
    {
        Debug.WriteLine("Hello from C# on seL4"u8);
        Line("config: "u8, Sel4Config.Name);
        Debug.WriteLine(Sel4Config.KernelMcs ? "  mcs: yes"u8 : "  mcs: no"u8);
        Line("  nodes: "u8, bootInfo.NumNodes);
        Line("  root CNode slots: "u8, (nuint)1 << bootInfo.InitThreadCNodeSizeBits);
        Region("  empty slots: "u8, bootInfo.Empty);
        Region("  image frames: "u8, bootInfo.UserImageFrames);

        nuint memory = 0;
        int devices = 0;
        foreach (UntypedDescriptor untyped in bootInfo.Untypeds)
        {
            if (untyped.IsDevice)
            {
                devices++;
            }
            else
            {
                memory += (nuint)1 << untyped.SizeBits;
                Debug.Write("  untyped 2^"u8);
                Debug.Write((nuint)untyped.SizeBits);
                Debug.Write(" bytes at "u8);
                Debug.WriteHex(untyped.PhysicalAddress);
                Debug.WriteLine();
            }
        }

        Line("  untypeds: "u8, (nuint)bootInfo.Untypeds.Count);
        Line("  of these device memory: "u8, (nuint)devices);
        Line("  free memory, KiB: "u8, memory >> 10);
    }

    private static void Line(ReadOnlySpan<byte> name, nuint value)
    {
        Debug.Write(name);
        Debug.Write(value);
        Debug.WriteLine();
    }

    private static void Line(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Debug.Write(name);
        Debug.WriteLine(value);
    }

    private static void Region(ReadOnlySpan<byte> name, SlotRegion region)
    {
        Debug.Write(name);
        Debug.Write(region.Start);
        Debug.Write(".."u8);
        Debug.Write(region.End);
        Debug.WriteLine();
    }
}
