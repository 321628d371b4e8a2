// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>
/// A typed view of a capability address. Copyable, owns nothing; what the slot really holds is the kernel's to check.
/// </summary>
/// <typeparam name="TSelf">The capability type itself.</typeparam>
public interface ICapability<TSelf>
    where TSelf : struct, ICapability<TSelf>
{
    /// <summary>The slot's address in the calling thread's CSpace.</summary>
    CPtr CPtr { get; }

    /// <summary>Views the capability at <paramref name="cptr"/> as a <typeparamref name="TSelf"/>.</summary>
    static abstract TSelf FromCPtr(CPtr cptr);
}
