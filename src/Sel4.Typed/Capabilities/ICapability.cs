// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>
/// A typed view of a capability address. Copyable, owns nothing.
/// </summary>
/// <remarks>
/// Nothing checks that the slot holds a capability of this type. The kernel refuses an invocation of another type of object, with two
/// exceptions: it takes any invocation of a notification for a signal, and any invocation of an endpoint for a call, whose receiver
/// then gets the arguments and chooses the error. So find out what a capability is before you use one that somebody else chose.
/// </remarks>
/// <typeparam name="TSelf">The capability type itself.</typeparam>
public interface ICapability<TSelf>
    where TSelf : struct, ICapability<TSelf>
{
    /// <summary>The slot's address in the calling thread's CSpace.</summary>
    CPtr CPtr { get; }

    /// <summary>
    /// Views the capability at <paramref name="cptr"/> as a <typeparamref name="TSelf"/>; the remarks of the interface say what happens if
    /// it is something else.
    /// </summary>
    static abstract TSelf FromCPtr(CPtr cptr);
}
