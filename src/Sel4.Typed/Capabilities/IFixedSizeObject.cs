// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>A capability to a kind of object whose size the kernel fixes, so that its type says all a retype needs.</summary>
/// <typeparam name="TSelf">The capability type itself.</typeparam>
public interface IFixedSizeObject<TSelf> : ICapability<TSelf>
    where TSelf : struct, IFixedSizeObject<TSelf>
{
    /// <summary>What to ask <c>seL4_Untyped_Retype</c> for.</summary>
    static abstract ObjectType ObjectType { get; }

    /// <summary>The object's size: 2^n bytes.</summary>
    static abstract int SizeBits { get; }
}
