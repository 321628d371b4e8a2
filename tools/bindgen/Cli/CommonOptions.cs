// SPDX-License-Identifier: BSD-2-Clause
using System.CommandLine;

namespace Sel4.Bindgen.Cli;

/// <summary>Options that mean the same in every command that has them.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };

    public static Option<string?> Generated() => new("--generated")
    {
        Description = "Folder of the committed configurations. Default: the first one named generated, from the current directory upwards.",
        HelpName = "dir",
    };

    public static Option<string?> LibClang(string? what = null) => new("--libclang")
    {
        Description = $"libclang shared library, version 16 or later{(what is null ? "" : ", " + what)}. Default: $LIBCLANG, else the one bindgen comes with, else one of the system.",
        HelpName = "file",
    };
}
