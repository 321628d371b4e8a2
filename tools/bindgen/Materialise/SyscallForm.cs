// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Materialise;

/// <summary>What the stubs at the bottom of a materialised tree do.</summary>
internal enum SyscallForm
{
    /// <summary>They execute the instruction that enters the kernel.</summary>
    Asm,

    /// <summary>They call a function with the registers, so that a model of the kernel can run in the same process.</summary>
    Host,
}
