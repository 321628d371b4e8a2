// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>The whole output of one manifest.</summary>
internal static class Emitters
{
    public const string ManifestName = "abi.json";

    /// <summary>Add an emitter here; its files may be anywhere <see cref="Cli.OutputDirectory"/> counts as generated.</summary>
    private static readonly IEmitter[] All =
    [
        new RecordEmitter(),
        new EnumEmitter(),
        new ConstantEmitter(),
        new FunctionEmitter(),
        new AccessorEmitter(),
        new AbiSymbol(),
        new TypedEmitter(),
        new ConfigEmitter(),
        new ShimEmitter(),
        new LayoutEmitter(),
    ];

    /// <summary>All files, abi.json among them, sorted by path.</summary>
    public static IReadOnlyList<EmittedFile> Run(AbiManifest built) => Limits.Run<IReadOnlyList<EmittedFile>>(null, () => RunWithin(built));

    private static EmittedFile[] RunWithin(AbiManifest built)
    {
        // What is emitted comes from the text of the manifest, so nothing can depend on what the text does not hold.
        byte[] text = ManifestJson.Write(built);
        AbiManifest manifest = ManifestJson.Read(text, ManifestName);
        var context = new EmitContext(manifest, ManifestJson.Digest(text));
        EmittedFile[] files = [.. All.SelectMany(emitter => emitter.Emit(context))
            .Append(new EmittedFile(ManifestName, text))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
        return files.GroupBy(file => file.Path).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new BindgenException(ErrorCode.SB014, null, null, $"{twice.Key} would be written for two things of one name", "give one of them another name")
            : files;
    }
}
