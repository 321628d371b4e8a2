// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// What arrived besides the words: a message, or the signal of a notification that is bound to the thread, or nothing. Only a
/// message has a label and words; otherwise <see cref="Info"/> is empty.
/// </summary>
/// <param name="Info">
/// Label as sent, how many words arrived in the room that was given, and how many capabilities arrived and were unwrapped: fewer
/// than were sent when one could not be passed on.
/// </param>
/// <param name="Badge">
/// The badge of the endpoint capability that was used to send; for a signal of a bound notification, its badges.
/// </param>
public readonly record struct ReceivedMessage(MessageInfo Info, nuint Badge)
{
    // A value that is all zero says that nothing arrived.
    private readonly Arrival _arrival = Arrival.Message;

    private ReceivedMessage(nuint badge, Arrival arrival)
        : this(default, badge) => _arrival = arrival;

    private enum Arrival : byte
    {
        Nothing,
        Signal,
        Message,
    }

    /// <summary>Whether a message arrived, from a sender or about a fault.</summary>
    public bool IsMessage => _arrival == Arrival.Message;

    /// <summary>
    /// Whether a signal of a notification that is bound to the thread arrived; <see cref="Badge"/> has its badges. After
    /// <c>NBRecv</c>, a signal without badge looks as if nothing had arrived, since the kernel reports both alike.
    /// </summary>
    public bool IsSignal => _arrival == Arrival.Signal;

    // From what the shim returned.
    internal static ReceivedMessage From(seL4_MessageInfo_t info, nuint badge, int room, bool blocking) =>
        info.words[0] != MessageInfo.NoMessage ? new ReceivedMessage(MessageInfo.Received(info, room), badge)
        : new ReceivedMessage(badge, blocking || badge != 0 ? Arrival.Signal : Arrival.Nothing);
}
