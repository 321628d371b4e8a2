// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Boot;

/// <summary>Values of <c>e_machine</c> this tool knows a QEMU machine for.</summary>
internal enum ElfMachine
{
    /// <summary>No machine named.</summary>
    None = 0,

    /// <summary>x86_64.</summary>
    X64 = 62,
}
