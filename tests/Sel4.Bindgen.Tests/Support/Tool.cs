// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>What one run of bindgen left behind, apart from files.</summary>
internal sealed record BindgenRun(int ExitCode, string Output, string Error)
{
    /// <summary>Fails unless the run ended well and had nothing to complain about.</summary>
    public BindgenRun Succeeded()
    {
        Assert.True(ExitCode == 0, $"bindgen ended with {ExitCode}:\n{Error}{Output}");
        Assert.Equal("", Error);
        return this;
    }
}

/// <summary>Runs bindgen.</summary>
internal static class Tool
{
    /// <summary>In this process: fast, but with the libclang the first run of the process has loaded.</summary>
    public static BindgenRun Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int exitCode = Program.Run(arguments, output, error);
        return new BindgenRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary><c>bindgen generate</c> for a tree into a directory.</summary>
    public static BindgenRun Generate(string prefix, string config, string target) =>
        Run("generate", "--prefix", prefix, "--config", config, "--out", target);

    /// <summary>As a program of its own, the way a person starts it.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <param name="environment">Variables to set, or to remove where the value is null.</param>
    public static Task<BindgenRun> RunProcessAsync(string[] arguments, params IEnumerable<(string Name, string? Value)> environment) =>
        RunProcessInAsync("", arguments, environment);

    /// <summary>The same from another current directory.</summary>
    public static async Task<BindgenRun> RunProcessInAsync(
        string folder, string[] arguments, params IEnumerable<(string Name, string? Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bindgen.dll"), .. arguments]) { WorkingDirectory = folder };
        foreach (string variable in new[] { "SEL4_PREFIX", "SEL4_PREFIX_ROOT", "LIBCLANG" })
        {
            start.Environment.Remove(variable);
        }

        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        (int exitCode, string output, string error) = await Command.RunAsync(start);
        return new BindgenRun(exitCode, output, error);
    }
}
