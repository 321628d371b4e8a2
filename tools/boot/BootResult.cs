// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Boot;

/// <summary>How a boot ended.</summary>
/// <param name="Lines">The serial line's text, without line ends.</param>
/// <param name="ExitCode">The image's exit code, or null if it reported none.</param>
/// <param name="ReachedMarker">Whether the text that was waited for appeared.</param>
/// <param name="TimedOut">Whether the time limit ended the run.</param>
/// <param name="Faulted">Whether the kernel reported a fault of a thread that has no fault handler.</param>
internal sealed record BootResult(
    IReadOnlyList<string> Lines, int? ExitCode, bool ReachedMarker, bool TimedOut, bool Faulted);
