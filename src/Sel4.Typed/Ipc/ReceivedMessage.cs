// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Typed;

/// <summary>What arrived besides the words.</summary>
/// <param name="Info">
/// Label and length as sent, and how many capabilities arrived and were unwrapped: fewer than were sent when one could not be
/// passed on. The length may be above the room that was given; the words past it are lost.
/// </param>
/// <param name="Badge">
/// The badge of the endpoint capability that was used to send; for a signal of a bound notification, its badges.
/// </param>
public readonly record struct ReceivedMessage(MessageInfo Info, nuint Badge);
