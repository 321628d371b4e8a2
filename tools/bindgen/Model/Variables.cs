// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Model;

/// <summary>A variable that the headers declare and a program has to have exactly once: the pointer to the IPC buffer.</summary>
internal sealed record VariableInfo
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    /// <summary>Each thread has its own. Objects compiled for one of the two do not link with those compiled for the other.</summary>
    public required bool ThreadLocal { get; init; }
}
