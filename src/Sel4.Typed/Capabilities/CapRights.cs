// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>Corresponds to <c>seL4_CapRights_t</c>: what the holder of a capability may do with it.</summary>
/// <param name="Raw">The C value.</param>
public readonly record struct CapRights(seL4_CapRights_t Raw)
{
    private readonly CapRightsWord _word = Raw;

    /// <summary>The C value. Its type needs a reference to Sel4.Interop.</summary>
    public seL4_CapRights_t Raw
    {
        get => _word;
        init => _word = value;
    }

    /// <summary>Corresponds to <c>seL4_CapRights_new</c>.</summary>
    /// <param name="grantReply">May pass a reply capability along with a call.</param>
    /// <param name="grant">May pass any capability along with a message.</param>
    /// <param name="read">May receive from an endpoint, wait on a notification, read a frame.</param>
    /// <param name="write">May send to an endpoint, signal a notification, write a frame.</param>
    public CapRights(bool grantReply, bool grant, bool read, bool write)
        : this(LibSel4.seL4_CapRights_new(Bit(grantReply), Bit(grant), Bit(read), Bit(write)))
    {
    }

    /// <summary>Corresponds to <c>seL4_AllRights</c>.</summary>
    public static CapRights All => new(true, true, true, true);

    /// <summary>Corresponds to <c>seL4_ReadWrite</c>.</summary>
    public static CapRights ReadWrite => new(false, false, true, true);

    /// <summary>Corresponds to <c>seL4_CanRead</c>.</summary>
    public static CapRights Read => new(false, false, true, false);

    /// <summary>Corresponds to <c>seL4_CanWrite</c>.</summary>
    public static CapRights Write => new(false, false, false, true);

    /// <summary>Corresponds to <c>seL4_CanGrant</c>.</summary>
    public static CapRights Grant => new(false, true, false, false);

    /// <summary>Corresponds to <c>seL4_CanGrantReply</c>.</summary>
    public static CapRights GrantReply => new(true, false, false, false);

    /// <summary>Corresponds to <c>seL4_NoRights</c>.</summary>
    public static CapRights None => default;

    /// <summary>Whether a reply capability may be passed along with a call.</summary>
    public bool CanGrantReply => LibSel4.seL4_CapRights_get_capAllowGrantReply(Raw) != 0;

    /// <summary>Whether capabilities may be passed along with a message.</summary>
    public bool CanGrant => LibSel4.seL4_CapRights_get_capAllowGrant(Raw) != 0;

    /// <summary>Whether receiving, waiting or reading is allowed.</summary>
    public bool CanRead => LibSel4.seL4_CapRights_get_capAllowRead(Raw) != 0;

    /// <summary>Whether sending, signalling or writing is allowed.</summary>
    public bool CanWrite => LibSel4.seL4_CapRights_get_capAllowWrite(Raw) != 0;

    /// <summary>Whether both allow the same.</summary>
    public bool Equals(CapRights other) => Raw.words[0] == other.Raw.words[0];

    /// <inheritdoc/>
    public override int GetHashCode() => Raw.words[0].GetHashCode();

    private static byte Bit(bool value) => value ? (byte)1 : (byte)0;
}
