// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Typed;

/// <summary>An invocation failed where the program said it must not.</summary>
public sealed class KernelException : Exception
{
    internal KernelException(string message, KernelError error)
        : base(message)
    {
        Error = error;
    }

    /// <summary>What the kernel returned.</summary>
    public KernelError Error { get; }
}
