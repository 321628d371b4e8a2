// SPDX-License-Identifier: BSD-2-Clause
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>What the writers of a tree's files share.</summary>
internal sealed class TreeContext(AbiManifest manifest, SyscallForm form)
{
    private const string Include = "libsel4/include/";

    public AbiManifest Manifest { get; } = manifest;

    public SyscallForm Form { get; } = form;

    public TypeTable Types { get; } = new(manifest);

    public CTypes C { get; } = new(new TypeTable(manifest));

    /// <summary>What kernel the file is for.</summary>
    public string Origin => $"{(Manifest.Sel4Version is null ? "seL4" : "seL4 " + Manifest.Sel4Version)}, configuration {Manifest.Config}";

    /// <summary>Opening lines of a header.</summary>
    public StringBuilder Header(params string[] includes)
    {
        StringBuilder text = new StringBuilder()
            .Append("/* SPDX-License-Identifier: BSD-2-Clause */\n")
            .Append("/* Written by bindgen materialise for ").Append(Origin).Append(". */\n")
            .Append("#pragma once\n\n");
        foreach (string include in includes)
        {
            text.Append("#include <").Append(include).Append(">\n");
        }

        return includes.Length == 0 ? text : text.Append('\n');
    }

    /// <summary>What declares a variable, or defines it.</summary>
    public string Declare(VariableInfo variable) => (variable.ThreadLocal ? "__thread " : "") + C.Declare(variable.Type, variable.Name);

    /// <summary>A file by its path below the include directory.</summary>
    public static EmittedFile File(string path, string text) => new(Include + path, Encoding.UTF8.GetBytes(text));

    public static EmittedFile File(string path, StringBuilder text) => File(path, text.ToString());
}
