// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Materialise;

/// <summary>What a manifest may hold and no tree of ours can say.</summary>
internal static class Inexpressible
{
    public static BindgenException Because(string text) => new(
        ErrorCode.SB021, null, null, $"no tree can be written from this manifest: {text}",
        "bindgen materialise is tested with the committed configurations; for another one use the tree the kernel installs");
}
