// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace Sel4.Typed;

/// <summary>The words that came with an error. Apps hold them in a <see cref="KernelError"/>, so it is no type of the raw layer.</summary>
[InlineArray(Length)]
internal struct ErrorPayload
{
    public const int Length = 5;

    private nuint _first;
}
