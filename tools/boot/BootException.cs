// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Boot;

/// <summary>Why an image could not be started: a code, what is wrong, and what to do about it.</summary>
internal sealed class BootException(string code, string message, string hint) : Exception($"{code}: {message}")
{
    /// <summary>What the user can do about it.</summary>
    public string Hint { get; } = hint;
}
