// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Emit;

/// <summary>One file of the output, by its path below the output directory with <c>/</c> between folders.</summary>
internal sealed record EmittedFile(string Path, byte[] Content);
