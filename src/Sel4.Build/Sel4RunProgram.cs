// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using Microsoft.Build.Framework;

namespace Sel4.Build;

/// <summary>Runs one program with a list of arguments.</summary>
public sealed class Sel4RunProgram : ProgramTask
{
    /// <summary>A full path, or a name to look for on <c>PATH</c>.</summary>
    [Required]
    public string Program { get; set; } = "";

    /// <summary>The arguments. Each item is one.</summary>
    public string[] Arguments { get; set; } = [];

    /// <summary>
    /// A file that the program writes. The program gets the name with <c>.new</c> at the end as its last argument, and the file is replaced only
    /// if its content changes, so that what depends on it is not built again without need.
    /// </summary>
    public string Result { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (Result.Length == 0)
        {
            Run(Program, Arguments);
            return true;
        }

        string made = Result + ".new";
        if (Run(Program, [.. Arguments, made]))
        {
            if (File.Exists(Result) && File.ReadAllBytes(Result).AsSpan().SequenceEqual(File.ReadAllBytes(made)))
            {
                File.Delete(made);
            }
            else
            {
                File.Move(made, Result, overwrite: true);
            }
        }

        return true;
    }
}
