// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Boot;

/// <summary>Values of <c>e_machine</c> of the architectures seL4 runs on with 64-bit words.</summary>
internal enum ElfMachine
{
    /// <summary>No machine named.</summary>
    None = 0,

    /// <summary>x86_64.</summary>
    X64 = 62,

    /// <summary>AArch64.</summary>
    AArch64 = 183,

    /// <summary>RISC-V.</summary>
    RiscV = 243,
}
