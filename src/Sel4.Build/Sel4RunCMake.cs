// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace Sel4.Build;

/// <summary>Configures a CMake project and builds targets of it, one build at a time for each build folder.</summary>
public sealed class Sel4RunCMake : ProgramTask
{
    /// <summary>The folder of the top <c>CMakeLists.txt</c>.</summary>
    [Required]
    public string Source { get; set; } = "";

    /// <summary>The build folder. It is made if it does not exist.</summary>
    [Required]
    public string Build { get; set; } = "";

    /// <summary>The kernel tree: <c>SEL4_PREFIX</c> of the CMake project.</summary>
    [Required]
    public string Prefix { get; set; } = "";

    /// <summary>Name of the configuration: <c>SEL4_CONFIG</c>.</summary>
    [Required]
    public string Config { get; set; } = "";

    /// <summary>The folder with the bindings: <c>SEL4_GENERATED_DIR</c>.</summary>
    [Required]
    public string GeneratedDir { get; set; } = "";

    /// <summary>What to build.</summary>
    [Required]
    public string[] Targets { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        string build = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Build));
        Directory.CreateDirectory(build);
        try
        {
            using IDisposable taken = TakeLock(Path.Combine(build, ".lock"));
            _ = Run("cmake", "-S", Path.TrimEndingDirectorySeparator(Source), "-B", build, "-DSEL4_PREFIX:PATH=" + Prefix, "-DSEL4_CONFIG:STRING=" + Config,
                    "-DSEL4_GENERATED_DIR:PATH=" + Path.TrimEndingDirectorySeparator(GeneratedDir))
                && Run("cmake", ["--build", build, "--target", .. Targets]);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return true;
    }

    /// <summary>What CMake wrote, without its reports of progress.</summary>
    [Output]
    public string Errors => string.Join('\n', Lines.Where(line => !line.StartsWith("--", StringComparison.Ordinal)));
}
