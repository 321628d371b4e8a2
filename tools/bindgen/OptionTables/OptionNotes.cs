// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;

namespace Sel4.Bindgen.OptionTables;

/// <summary>
/// What the headers do not say of an option: what it is for, and what it changes for user mode behind an interface that
/// stays as it is. Nothing is worked out from these; an option without a note is reported all the same.
/// </summary>
internal static class OptionNotes
{
    private const string OnlyPrints = "What the kernel prints, and nothing else.";
    private const string OnlyBuild = "How the kernel is compiled; it does the same.";
    private const string OnlySpeed = "What a way through the kernel costs; it ends in the same place.";
    private const string Mitigation = "What the processor may guess across a switch of threads, and what a switch costs.";
    private const string Boot = "What is asked of the boot loader. What it then did, BootInfo tells at run time.";
    private const string Save = "How the kernel saves the state of the floating-point unit, and so which of its registers a thread can keep.";
    private const string Preemption = "How long the kernel works before it looks for interrupts.";
    private const string Slice = "How long a thread runs before another of its priority does.";
    private const string LeadingZeros = "Where the kernel takes counting of zero bits from.";
    private const string Counter = "Behind the headers: user mode may read the counter, or is stopped by a fault.";
    private const string Float = "Behind the headers: the kernel keeps floating-point registers for threads, or user mode has none. Programs have to be compiled for the same.";
    private const string Timer = "Behind the headers: user mode may program the timer, or is stopped by a fault.";

    private static readonly Dictionary<string, string> Notes = new(StringComparer.Ordinal)
    {
        ["KERNEL_MCS"] = "The kernel of mixed-criticality systems: time is a capability (scheduling contexts), and replies go through reply objects.",
        ["DEBUG_BUILD"] = "Assertions in the kernel, and system calls to look into it.",
        ["PRINTING"] = "The kernel prints, and lets programs print.",
        ["VERIFICATION_BUILD"] = "Leaves out whatever the proofs do not cover, debugging and printing among it.",
        ["BINARY_VERIFICATION_BUILD"] = OnlyBuild,
        ["HARDWARE_DEBUG_API"] = "Breakpoints, watchpoints and single steps for threads.",
        ["MAX_NUM_NODES"] = "How many cores the kernel uses. How many it found, BootInfo tells at run time.",
        ["VTX"] = "Virtual machines with Intel VT-x.",
        ["X86_64_VTX_64BIT_GUESTS"] = "Behind the headers: what a virtual machine may be set up for.",
        ["MAX_VPIDS"] = "How many tags for virtual machines' translations the kernel has; a cost, not a limit.",
        ["ARM_HYPERVISOR_SUPPORT"] = "The kernel runs as a hypervisor: virtual machines, and other translation tables for everybody.",
        ["IOMMU"] = "Page tables for devices (VT-d).",
        ["MAX_RMRR_ENTRIES"] = "How many regions that devices keep in use the kernel has room for.",
        ["HUGE_PAGE"] = "Pages of 1 GiB.",
        ["SUPPORT_PCID"] = "Whether translations survive a switch of address spaces; a cost only.",
        ["KERNEL_X86_SYSCALL"] = "The instruction that enters the kernel. A program with the other one does not get in.",
        ["KERNEL_X86_FPU"] = Save,
        ["KERNEL_XSAVE"] = Save,
        ["XSAVE_FEATURE_SET"] = Save,
        ["XSAVE_SIZE"] = Save,
        ["KERNEL_FSGS_BASE"] = "How the bases of FS and GS are set: with inst, by instructions of user mode as well.",
        ["KERNEL_BENCHMARK"] = "What the kernel measures of itself, and system calls to read it.",
        ["MAX_NUM_TRACE_POINTS"] = "How many points of its own code the kernel can measure.",
        ["KERNEL_X86_DANGEROUS_MSR"] = "Model-specific registers of the processor, for any program.",
        ["DANGEROUS_CODE_INJECTION"] = "A program's function is run in kernel mode.",
        ["EXPORT_PMC_USER"] = "Behind the headers: user mode may read the performance counters (`rdpmc`), or is stopped by a fault.",
        ["EXPORT_PMU_USER"] = "Behind the headers: user mode may use the performance monitoring unit, or is stopped by a fault.",
        ["EXPORT_PCNT_USER"] = Counter,
        ["EXPORT_VCNT_USER"] = Counter,
        ["EXPORT_PTMR_USER"] = Timer,
        ["EXPORT_VTMR_USER"] = Timer,
        ["ALLOW_SMC_CALLS"] = "Behind the headers: the initial thread gets the capability to call the secure monitor.",
        ["AARCH64_USER_CACHE_ENABLE"] = "Behind the headers: user mode may clean caches and read the cache type register, or is stopped by a fault.",
        ["AARCH64_SERROR_IGNORE"] = "Behind the headers: an SError stops the system, or nothing happens.",
        ["DISABLE_WFI_WFE_TRAPS"] = "Behind the headers: whether a virtual machine that waits (`wfi`, `wfe`) is told to its monitor.",
        ["ARM_TLS_REG"] = "Behind the headers: the register the kernel sets and keeps for thread-local storage. Programs have to be compiled with the same one.",
        ["VTIMER_UPDATE_VOFFSET"] = "Behind the headers: whether the virtual time of a virtual machine stands still while the machine does.",
        ["RISCV_EXT_D"] = Float,
        ["RISCV_EXT_F"] = Float,
        ["RISCV_USE_CLINT_MTIME"] = "Where the kernel reads the time from.",
        ["ARM_GIC_V3_SUPPORT"] = "The interrupt controller the kernel drives; it has to be the machine's.",
        ["ROOT_CNODE_SIZE_BITS"] = "How many slots the initial thread's CNode has. BootInfo tells it at run time.",
        ["MAX_NUM_BOOTINFO_UNTYPED_CAPS"] = "How many untypeds BootInfo has room for: it ends with a list of that length.",
        ["NUM_DOMAINS"] = "Behind the headers: which domains a thread may be put in.",
        ["NUM_DOMAIN_SCHEDULES"] = "How long the kernel's schedule of domains is.",
        ["NUM_PRIORITIES"] = "How many priorities there are.",
        ["TIMER_TICK_MS"] = Slice,
        ["TIME_SLICE"] = Slice,
        ["BOOT_THREAD_TIME_SLICE"] = "The budget the initial thread starts with.",
        ["KERNEL_STATIC_MAX_PERIOD_US"] = "Behind the headers: the longest period and budget the kernel accepts.",
        ["KERNEL_WCET_SCALE"] = "Behind the headers: the shortest budget the kernel accepts.",
        ["RETYPE_FAN_OUT_LIMIT"] = "How many objects one retype makes at most.",
        ["MAX_NUM_WORK_UNITS_PER_PREEMPTION"] = Preemption,
        ["RESET_CHUNK_BITS"] = Preemption,
        ["FASTPATH"] = OnlySpeed,
        ["EXCEPTION_FASTPATH"] = OnlySpeed,
        ["SIGNAL_FASTPATH"] = OnlySpeed,
        ["KERNEL_STACK_BITS"] = "Memory of the kernel's own.",
        ["KERNEL_INVOCATION_REPORT_ERROR_IPC"] = "Behind the headers: the kernel writes what it thinks of a failed invocation into the IPC buffer, as text.",
        ["IRQ_REPORTING"] = OnlyPrints,
        ["COLOUR_PRINTING"] = OnlyPrints,
        ["USER_STACK_TRACE_LENGTH"] = OnlyPrints,
        ["KERNEL_OPT_LEVEL"] = OnlyBuild,
        ["KERNEL_OPTIMISATION_CLONE_FUNCTIONS"] = OnlyBuild,
        ["KERNEL_FWHOLE_PROGRAM"] = OnlyBuild,
        ["KERNEL_X86_MICRO_ARCH"] = "The processor the kernel is compiled for. Programs compiled with the kernel's flags run on no older one either.",
        ["ARM_CORTEX_A53"] = "The processor the kernel is for.",
        ["ARM_CORTEX_A72"] = "The processor the kernel is for.",
        ["KERNEL_IRQ_CONTROLLER"] = "Behind the headers: which invocation hands out an interrupt of the machine, and what its number means.",
        ["MAX_NUM_IOAPIC"] = "How many interrupt controllers the kernel has room for.",
        ["KERNEL_LAPIC_MODE"] = "How the kernel talks to its own interrupt controller.",
        ["USE_LOGICAL_IDS"] = "How cores wake each other.",
        ["CACHE_LN_SZ"] = "How the kernel lays out its own data.",
        ["KERNEL_MUTLTIBOOT_GFX_MODE"] = Boot,
        ["MULTIBOOT_GRAPHICS_MODE_DEPTH"] = Boot,
        ["MULTIBOOT_GRAPHICS_MODE_HEIGHT"] = Boot,
        ["MULTIBOOT_GRAPHICS_MODE_WIDTH"] = Boot,
        ["MULTIBOOT1_HEADER"] = Boot,
        ["MULTIBOOT2_HEADER"] = Boot,
        ["PC99_TSC_FREQUENCY"] = "Where the frequency of the time-stamp counter is taken from. BootInfo tells it at run time.",
        ["KERNEL_SKIM_WINDOW"] = "How much of the kernel is mapped while a program runs; a cost, and a guard against Meltdown.",
        ["KERNEL_X86_IBRS"] = Mitigation,
        ["KERNEL_X86_IBPB_ON_CONTEXT_SWITCH"] = Mitigation,
        ["KERNEL_X86_RSB_ON_CONTEXT_SWITCH"] = Mitigation,
        ["DEBUG_DISABLE_PREFETCHERS"] = "What a memory access costs.",
        ["DEBUG_DISABLE_L2_CACHE"] = "What a memory access costs.",
        ["DEBUG_DISABLE_BRANCH_PREDICTION"] = "What a branch costs.",
        ["CLZ_32"] = LeadingZeros,
        ["CLZ_64"] = LeadingZeros,
        ["CTZ_32"] = LeadingZeros,
        ["CTZ_64"] = LeadingZeros,
        ["CLZ_NO_BUILTIN"] = LeadingZeros + " It links only with functions of the kernel's own for that (`KernelClz64`).",
        ["CTZ_NO_BUILTIN"] = LeadingZeros,
        ["LIB_SEL4_FUNCTION_ATTRIBUTE"] = "How libsel4's functions are linked into programs; the kernel is the same.",
        ["LIB_SEL4_PRINT_INVOCATION_ERRORS"] = "Whether libsel4's stubs print what the kernel says of an error; a thread can change it for itself.",
        ["LIB_SEL4_STUBS_USE_IPC_BUFFER_ONLY"] = "How libsel4's stubs put their arguments together; the kernel is the same.",
        ["LIB_SEL4_USE_THREAD_LOCALS"] = "Whether libsel4's pointer to the IPC buffer is one for each thread. Objects built one way do not link with the others; the kernel is the same.",
    };

    /// <summary>The note on an option, or null.</summary>
    public static string? Of(string option) => Notes.GetValueOrDefault(option);
}
