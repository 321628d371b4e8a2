// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// The function whose name says which interface bindings and shim are for. Both are emitted from one manifest, so bindings find
/// it in their own shim and in no other: a mix does not link.
/// </summary>
internal sealed class AbiSymbol : IEmitter
{
    /// <summary>The symbol of the bindings' side, which start-up refers to: it brings the reference to the shim's with it.</summary>
    private const string BindingsEntry = "sel4_bindings_abi";

    /// <summary>For configuration <c>x86_64-mcs</c>: <c>sel4shim_abi_x86_64__mcs_</c> and the start of the fingerprint.</summary>
    public static string Name(AbiManifest manifest) =>
        $"{ShimEmitter.Prefix}abi_{manifest.Config.Replace("-", "__", StringComparison.Ordinal)}_{manifest.Fingerprints.Short}";

    public static void Define(EmitContext context, StringBuilder text)
    {
        AbiManifest manifest = context.Manifest;
        string version = manifest.Sel4Version is null ? "seL4" : "seL4 " + manifest.Sel4Version;
        string signature = $"const char *{Name(manifest)}(void)";
        text.Append("/* What this shim is for. Bindings for another interface ask for another name, and do not link. */\n");
        text.Append(signature).Append(";\nSEL4SHIM_EXPORT ").Append(signature);
        text.Append("\n{\n    return \"").Append(version).Append(", configuration ").Append(manifest.Config);
        text.Append(", interface ").Append(manifest.Fingerprints.Overall).Append("\";\n}\n\n");
    }

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        string name = Name(context.Manifest);
        yield return EmitContext.File("raw/LibSel4.Abi.g.cs", context.CSharpFile().Append(
            "#pragma warning disable CA5392 // The shim is linked in statically: there is no library to search for.\n\n" +
            "using System.Runtime.InteropServices;\n\n" +
            "namespace Sel4.Interop;\n\npublic static unsafe partial class LibSel4\n{\n").Append(
            $$"""
                /// <summary>Corresponds to <c>{{name}}</c> of the shim: release, configuration and fingerprint, ending in a zero byte.</summary>
                [DllImport("sel4shim", EntryPoint = "{{name}}", ExactSpelling = true)]
                [SuppressGCTransition]
                public static extern byte* sel4shim_abi();

                /// <summary>For start-up code: an image that refers to it links with the shim of these bindings only.</summary>
                [UnmanagedCallersOnly(EntryPoint = "{{BindingsEntry}}")]
                internal static byte* BindingsAbi() => sel4shim_abi();
            }

            """));
    }
}
