// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_UntypedDesc</c>, together with the capability it describes.</summary>
/// <param name="Untyped">The capability.</param>
/// <param name="PhysicalAddress">Where the memory starts.</param>
/// <param name="SizeBits">The memory's size: 2^n bytes.</param>
/// <param name="IsDevice">Whether it is device memory: only frames and smaller device untypeds can be made of it.</param>
public readonly record struct UntypedDescriptor(Untyped Untyped, nuint PhysicalAddress, int SizeBits, bool IsDevice);
