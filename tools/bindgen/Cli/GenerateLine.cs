// SPDX-License-Identifier: BSD-2-Clause
using System.IO;
using Sel4.Bindgen.Verify;

namespace Sel4.Bindgen.Cli;

/// <summary>The command that writes a configuration, for a person to paste.</summary>
internal static class GenerateLine
{
    /// <param name="config">The configuration.</param>
    /// <param name="folder">Its folder, which is named only where <c>generate</c> would write to another one.</param>
    /// <param name="prefix">The tree, as a word of the command line; null where it is found by the configuration's name.</param>
    /// <param name="release">The release that was told, not recognised; null for any other.</param>
    public static string For(string config, string folder, string? prefix = null, string? release = null)
    {
        bool byDefault = Path.GetFullPath(folder) == Path.GetFullPath(new CommittedConfigs(null).FolderOf(config));
        return "bindgen generate" + (prefix is null ? "" : $" --prefix {prefix}") + $" --config {Shell.Word(config)}"
            + (byDefault ? "" : $" --out {Shell.Word(folder)}") + (release is null ? "" : $" --sel4-version {Shell.Word(release)}");
    }
}
