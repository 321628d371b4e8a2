// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>
/// An install tree written from a manifest: all that bindgen reads and all that C code compiles against, in our own words.
/// It holds no kernel.
/// </summary>
internal static class MaterialisedTree
{
    /// <summary>All files of the tree, sorted by path.</summary>
    public static IReadOnlyList<EmittedFile> Of(AbiManifest manifest, SyscallForm form)
    {
        var context = new TreeContext(manifest, form);
        EmittedFile[] files =
        [
            .. ConfigFiles.Write(context),
            .. InterfaceFiles.Write(context),
            BitFieldText.Write(context),
            MacrosHeader.Write(context),
            TypesHeader.Write(context),
            ConstantsHeader.Write(context),
            .. FunctionHeaders.Write(context),
            .. Entrances(context),
            Source(context),
            Marker.Write(manifest, form),
        ];
        return files.GroupBy(file => file.Path).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw Inexpressible.Because($"two files are {twice.Key}")
            : [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The headers the manifest names: everything is reached from each of them.</summary>
    private static IEnumerable<EmittedFile> Entrances(TreeContext context)
    {
        const string Main = "sel4/sel4.h";
        IReadOnlyList<string> headers = context.Manifest.Headers;
        if (!headers.Contains(Main, StringComparer.Ordinal) || headers.FirstOrDefault(header => !IsPlain(header)) is not null)
        {
            throw Inexpressible.Because("its list of headers is none");
        }

        return headers.Select(header => TreeContext.File(header, context.Header(header == Main ? FunctionHeaders.Paths[^1] : Main)));
    }

    private static bool IsPlain(string header) =>
        header.EndsWith(".h", StringComparison.Ordinal)
        && header.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-'));

    private static EmittedFile Source(TreeContext context)
    {
        var text = new StringBuilder()
            .Append("/* SPDX-License-Identifier: BSD-2-Clause */\n")
            .Append("/* Written by bindgen materialise for ").Append(context.Origin).Append(". */\n")
            .Append("#include <sel4/sel4.h>\n\n")
            .AppendJoin("", context.Manifest.Variables.Select(variable => context.Declare(variable) + ";\n"));
        if (context.Form == SyscallForm.Host)
        {
            text.Append("void (*sel4_host_syscall)(seL4_Word *registers);\n");
        }

        if (context.Manifest.Functions.Any(function => function.Name == "seL4_InitBootInfo"))
        {
            text.Append("""

                static seL4_BootInfo *boot_info;

                void seL4_InitBootInfo(seL4_BootInfo *info)
                {
                    boot_info = info;
                }

                seL4_BootInfo *seL4_GetBootInfo(void)
                {
                    return boot_info;
                }

                """.ReplaceLineEndings("\n"));
        }

        return new EmittedFile("libsel4/src/sel4_bootinfo.c", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
