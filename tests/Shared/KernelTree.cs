// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Sel4.TestSupport;

/// <summary>An install tree of the seL4 kernel, with what it says of itself.</summary>
/// <param name="Name">The folder's name, which may be any.</param>
/// <param name="Path">The folder.</param>
/// <param name="Architecture">seL4's name of the architecture, as in SEL4_ARCH.</param>
/// <param name="Options">Names of the kernel's options that are on.</param>
internal sealed record KernelTree(string Name, string Path, string Architecture, IReadOnlySet<string> Options)
{
    /// <summary>Whether it is an MCS kernel.</summary>
    public bool Mcs => Has("KERNEL_MCS");

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
            HashSet<string> on = [.. document.RootElement.EnumerateObject().Where(option => option.Value.ValueKind == JsonValueKind.True).Select(option => option.Name)];
            return architecture is null ? null : new KernelTree(System.IO.Path.GetFileName(path), System.IO.Path.GetFullPath(path), architecture, on);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IOException)
        {
            return null;
        }
    }

    /// <summary>Whether an option of the kernel is on.</summary>
    /// <param name="option">Its name without <c>CONFIG_</c>.</param>
    public bool Has(string option) => Options.Contains(option);

    /// <summary>Whether it can be used for a configuration: the architecture is the same, and so is what is said of MCS.</summary>
    public bool Serves(string config)
    {
        string[] words = config.Split('-');
        return words[0] == Architecture && words.Contains("mcs", StringComparer.Ordinal) == Mcs;
    }
}
