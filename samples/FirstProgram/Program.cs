// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Typed;

internal static class Program
{
    private static void Main()
    {
        BootInfo bootInfo = BootInfo.Current;
        CSpaceSlot slot = bootInfo.Empty[0];
        foreach (UntypedDescriptor memory in bootInfo.Untypeds)
        {
            if (!memory.IsDevice && memory.SizeBits >= Tcb.SizeBits)
            {
                memory.Untyped.Retype(slot, out Tcb tcb).ThrowIfError();
                tcb.SetPriority(InitialCaps.Tcb, 100).ThrowIfError();
                Debug.WriteLine("made a thread control block; next, give it a stack and Resume it");
                return;
            }
        }
    }
}
