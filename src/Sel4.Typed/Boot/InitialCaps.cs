// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// The capabilities the kernel puts into the root task's CNode at fixed slots. For root tasks only. Corresponds to
/// <c>seL4_RootCNodeCapSlots</c>.
/// </summary>
public static class InitialCaps
{
    /// <summary>Corresponds to <c>seL4_CapInitThreadTCB</c>: the root task's own thread.</summary>
    public static Tcb Tcb => new(At(seL4_RootCNodeCapSlots.seL4_CapInitThreadTCB));

    /// <summary>Corresponds to <c>seL4_CapInitThreadCNode</c>: the root of the root task's CSpace.</summary>
    public static CNode CNode => new(At(seL4_RootCNodeCapSlots.seL4_CapInitThreadCNode));

    /// <summary>The root task's CSpace, whose root is <see cref="CNode"/>.</summary>
    public static CSpace CSpace => CSpace.OfCallingThread(CNode);

    /// <summary>Corresponds to <c>seL4_CapInitThreadVSpace</c>: the root task's address space.</summary>
    public static VSpace VSpace => new(At(seL4_RootCNodeCapSlots.seL4_CapInitThreadVSpace));

    /// <summary>Corresponds to <c>seL4_CapInitThreadASIDPool</c>.</summary>
    public static AsidPool AsidPool => new(At(seL4_RootCNodeCapSlots.seL4_CapInitThreadASIDPool));

    /// <summary>Corresponds to <c>seL4_CapASIDControl</c>.</summary>
    public static AsidControl AsidControl => new(At(seL4_RootCNodeCapSlots.seL4_CapASIDControl));

    /// <summary>Corresponds to <c>seL4_CapIRQControl</c>.</summary>
    public static IrqControl IrqControl => new(At(seL4_RootCNodeCapSlots.seL4_CapIRQControl));

    /// <summary>Corresponds to <c>seL4_CapInitThreadIPCBuffer</c>: the frame of the root task's IPC buffer.</summary>
    public static Frame IpcBuffer => new(At(seL4_RootCNodeCapSlots.seL4_CapInitThreadIPCBuffer));

    /// <summary>Corresponds to <c>seL4_CapBootInfoFrame</c>.</summary>
    public static Frame BootInfoFrame => new(At(seL4_RootCNodeCapSlots.seL4_CapBootInfoFrame));

    /// <summary>Corresponds to <c>seL4_CapDomain</c>.</summary>
    public static DomainSet DomainSet => new(At(seL4_RootCNodeCapSlots.seL4_CapDomain));

#if SEL4_KERNEL_MCS
    /// <summary>Corresponds to <c>seL4_CapInitThreadSC</c>: the scheduling context the root task runs on. MCS kernels only.</summary>
    public static SchedContext SchedContext => new(At(seL4_RootCNodeCapSlots.seL4_CapInitThreadSC));
#endif

#if SEL4_ARCH_X86
    /// <summary>Corresponds to <c>seL4_CapIOPortControl</c>: issues ranges of I/O ports. x86 only.</summary>
    public static IOPortControl IOPortControl => new(At(seL4_RootCNodeCapSlots.seL4_CapIOPortControl));
#endif

#if SEL4_IOMMU
    /// <summary>
    /// Corresponds to <c>seL4_CapIOSpace</c>: what the address spaces of devices are minted from. Kernels with <c>KernelIOMMU</c> only, and
    /// empty where the machine has none.
    /// </summary>
    public static IOSpace IOSpace => new(At(seL4_RootCNodeCapSlots.seL4_CapIOSpace));
#endif

#if SEL4_ALLOW_SMC_CALLS
    /// <summary>Corresponds to <c>seL4_CapSMC</c>: calls the secure monitor. Kernels with <c>KernelAllowSMCCalls</c> only.</summary>
    public static Smc Smc => new(At(seL4_RootCNodeCapSlots.seL4_CapSMC));
#endif

    private static CPtr At(seL4_RootCNodeCapSlots slot) => new((nuint)(uint)slot);
}
