// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Sel4.TestSupport;

/// <summary>An install tree of the seL4 kernel, with what it says of itself.</summary>
/// <param name="Name">The folder's name, which may be any.</param>
/// <param name="Path">The folder.</param>
/// <param name="Architecture">seL4's name of the architecture, as in SEL4_ARCH.</param>
/// <param name="Mcs">Whether it is an MCS kernel.</param>
internal sealed record KernelTree(string Name, string Path, string Architecture, bool Mcs)
{
    /// <summary>The configuration that the tree is of: the architecture, with <c>-mcs</c> for an MCS kernel.</summary>
    public string Config => Mcs ? Architecture + "-mcs" : Architecture;

    /// <summary>Whether a folder looks like a tree. It may still be broken.</summary>
    public static bool IsAt(string path) => File.Exists(System.IO.Path.Combine(path, "libsel4", "include", "sel4", "sel4.h"));

    /// <summary>The tree in a folder, or null if there is none or it does not say which kernel it is of.</summary>
    public static KernelTree? At(string path)
    {
        string options = System.IO.Path.Combine(path, "libsel4", "include", "kernel", "gen_config.json");
        if (!IsAt(path) || !File.Exists(options))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(options));
            string? architecture = document.RootElement.GetProperty("SEL4_ARCH").GetString();
            bool mcs = document.RootElement.TryGetProperty("KERNEL_MCS", out JsonElement flag) && flag.GetBoolean();
            return architecture is null ? null : new KernelTree(System.IO.Path.GetFileName(path), System.IO.Path.GetFullPath(path), architecture, mcs);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or System.Collections.Generic.KeyNotFoundException or IOException)
        {
            return null;
        }
    }

    /// <summary>Whether it can be used for a configuration: the architecture is the same, and so is what is said of MCS.</summary>
    public bool Serves(string config)
    {
        string[] words = config.Split('-');
        return words[0] == Architecture && words.Contains("mcs", StringComparer.Ordinal) == Mcs;
    }
}
