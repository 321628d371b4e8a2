// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Sel4.Build;

/// <summary>Looks for programs on <c>PATH</c>.</summary>
public sealed class Sel4FindPrograms : MSBuildTask
{
    /// <summary>Names of programs.</summary>
    [Required]
    public string[] Names { get; set; } = [];

    /// <summary>Those that are not there.</summary>
    [Output]
    public string[] Missing { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        Missing = [.. Names.Where(name => !folders.Any(folder => File.Exists(Path.Combine(folder, name))))];
        return true;
    }
}
