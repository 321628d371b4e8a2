// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;

namespace Sel4.OnTarget.Tests;

/// <summary>Publishes bootable images with the same command a user types, each once in a test run.</summary>
internal static class Images
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<PublishResult>>> s_published = new();

    /// <summary>Where everything is built. The blank is on purpose: users have such paths.</summary>
    public static string Artifacts { get; } = Path.Combine(AppContext.BaseDirectory, "on target");

    // Two publishes at once would write the same output of the libraries they share.
    private static readonly SemaphoreSlim s_one = new(1);

    /// <summary>Publishes a project for a tree and expects that to work.</summary>
    /// <returns>The image's path.</returns>
    public static async Task<string> PublishAsync(string project, string tree)
    {
        PublishResult result = await s_published
            .GetOrAdd(project, _ => new(() => TryPublishAsync(project, tree)))
            .Value;
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException($"publishing {project} failed:\n{result.Output}");
        }

        return result.Image;
    }

    /// <summary>Publishes a project and returns how that went.</summary>
    /// <param name="project">The project's folder, relative to the repository.</param>
    /// <param name="tree">The kernel tree, or null for none at all.</param>
    /// <param name="properties">Further MSBuild properties, <c>Name=Value</c>.</param>
    public static Task<PublishResult> TryPublishAsync(string project, string? tree, params string[] properties) =>
        TryPublishIntoAsync(Artifacts, project, tree, properties);

    /// <summary>The same with a folder for all output, which shares nothing with other publishes.</summary>
    public static async Task<PublishResult> TryPublishIntoAsync(string artifacts, string project, string? tree, params string[] properties)
    {
        string name = Path.GetFileName(project);
        string output = Path.Combine(artifacts, "images", name);
        (int exitCode, string text) = await DotnetAsync(tree,
        [
            "publish", project, "--configuration", "Release", "--artifacts-path", artifacts, "--output", output,
            "-v", "quiet", "-nologo", .. Array.ConvertAll(properties, p => "-p:" + p),
        ]);
        return new PublishResult(exitCode, text, Path.Combine(output, name + ".elf"));
    }

    /// <summary>Runs <c>dotnet</c> in the repository.</summary>
    /// <param name="tree">The kernel tree that <c>SEL4_PREFIX</c> names, or null for no tree at all.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<(int ExitCode, string Output)> DotnetAsync(string? tree, params string[] arguments) =>
        DotnetAsync(tree, tree is null ? Path.Combine(Artifacts, "no-trees-here") : null, arguments);

    /// <summary>Runs <c>dotnet</c> in the repository.</summary>
    /// <param name="root">The folder of trees that <c>SEL4_PREFIX_ROOT</c> names.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<(int ExitCode, string Output)> DotnetWithRootAsync(string root, params string[] arguments) => DotnetAsync(null, root, arguments);

    private static async Task<(int ExitCode, string Output)> DotnetAsync(string? tree, string? root, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SEL4_PREFIX"] = tree;
        start.Environment["SEL4_PREFIX_ROOT"] = root;
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        await s_one.WaitAsync();
        try
        {
            using Process process = Process.Start(start)!;
            var text = new StringBuilder();
            process.OutputDataReceived += (_, line) => { lock (text) { text.AppendLine(line.Data); } };
            process.ErrorDataReceived += (_, line) => { lock (text) { text.AppendLine(line.Data); } };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            await process.WaitForExitAsync();
            return (process.ExitCode, text.ToString());
        }
        finally
        {
            s_one.Release();
        }
    }

    /// <summary>Publishes a project and boots its image.</summary>
    public static async Task<BootResult> BootAsync(string project, string tree)
    {
        string image = await PublishAsync(project, tree);
        return await BootSession.RunAsync(tree, image, TimeSpan.FromSeconds(60));
    }
}

/// <summary>How a publish went.</summary>
internal sealed record PublishResult(int ExitCode, string Output, string Image);
