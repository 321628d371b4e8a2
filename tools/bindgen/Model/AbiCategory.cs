// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Model;

/// <summary>
/// The parts of the interface that can change on their own. Fingerprints, differences between two kernels and the table
/// of options all use these.
/// </summary>
internal enum AbiCategory
{
    /// <summary>System call numbers.</summary>
    Syscalls,

    /// <summary>Inline assembly: which instruction enters the kernel, and which registers carry what.</summary>
    Asm,

    /// <summary>Invocation labels.</summary>
    Labels,

    /// <summary>Object types and their sizes.</summary>
    Objects,

    /// <summary>Fault tags and the registers a fault message carries.</summary>
    Faults,

    /// <summary>The layout of BootInfo and what it holds.</summary>
    BootInfo,

    /// <summary>Layouts of all other records, bit-fields among them.</summary>
    Structs,

    /// <summary>Constants and enums that belong to no other category.</summary>
    Constants,

    /// <summary>Configuration options.</summary>
    Options,

    /// <summary>Functions, and the methods of the interface XML.</summary>
    Signatures,
}
