// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace Sel4.Bindgen.Emit;

/// <summary>A pure function of the manifest: same manifest, same files.</summary>
internal interface IEmitter
{
    IEnumerable<EmittedFile> Emit(EmitContext context);
}
