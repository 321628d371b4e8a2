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
        TryPublishIntoAsync(Path.Combine(AppContext.BaseDirectory, "on-target"), project, tree, properties);

    /// <summary>The same with a folder for all output, which shares nothing with other publishes.</summary>
    public static async Task<PublishResult> TryPublishIntoAsync(string artifacts, string project, string? tree, params string[] properties)
    {
        string name = Path.GetFileName(project);
        string output = Path.Combine(artifacts, "images", name);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "publish", project, "--configuration", "Release", "--artifacts-path", artifacts, "--output", output,
            "-v", "quiet", "-nologo", "-nodeReuse:false", .. Array.ConvertAll(properties, p => "-p:" + p),
        ];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["SEL4_PREFIX"] = tree;
        start.Environment["SEL4_PREFIX_ROOT"] = tree is null ? Path.Combine(artifacts, "no-trees-here") : null;
        start.Environment["UseSharedCompilation"] = "false";

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
            return new PublishResult(process.ExitCode, text.ToString(), Path.Combine(output, name + ".elf"));
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
