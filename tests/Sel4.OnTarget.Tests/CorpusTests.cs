// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>
/// The programs of tests/images/Corpus run on CoreCLR and in a freestanding image. What CoreCLR prints is right, and so is the type
/// of the exception that ends a program there.
/// </summary>
public sealed class CorpusTests
{
    private const string Project = "tests/images/Corpus";
    private const string Heading = "== ";
    private const string Fatal = "fatal: unhandled ";

    // How the kernel's report of this exception of the processor begins.
    private const string DivideError = "user exception 0 ";
    private const string Overflow = "System.OverflowException";
    private const string DivideByZero = "System.DivideByZeroException";

    // What a lost program list would leave.
    private const int LeastPrograms = 110;
    private const int LeastEndings = 160;

    [Fact]
    public async Task Programs_print_what_they_print_on_CoreCLR()
    {
        Dictionary<string, string> expected = Sections(await OnCoreClrAsync());
        BootResult boot = await Images.BootAsync(Project, KernelTrees.Require("x86_64"));
        Dictionary<string, string> actual = Sections(boot.Lines);

        Assert.True(expected.Count >= LeastPrograms, $"{expected.Count} programs ran, expected at least {LeastPrograms}");
        Assert.Empty(expected.Keys
            .Where(name => !actual.TryGetValue(name, out string? text) || text != expected[name])
            .Select(name => $"{name}:\n-- CoreCLR\n{expected[name]}-- image\n{actual.GetValueOrDefault(name, "did not run\n")}"));
        Assert.Equal(0, boot.ExitCode);
    }

    [Fact]
    public async Task Programs_that_fail_end_with_the_exception_of_CoreCLR()
    {
        string[] endings = await OnCoreClrAsync("endings");
        Assert.True(endings.Length >= LeastEndings, $"{endings.Length} programs ran, expected at least {LeastEndings}");

        List<string> different = [];
        for (int i = 0; i < endings.Length; i++)
        {
            string[] parts = endings[i].Split('\t');
            BootResult boot = await BootSelectedAsync(i + 1);
            string type = TypeOf(boot);
            if (type != parts[1] && !(type == DivideError && parts[1] is (Overflow or DivideByZero)))
            {
                different.Add($"{parts[0]}: CoreCLR {parts[1]}, image {type}");
            }
        }

        Assert.Empty(different);
    }

    [Fact]
    public async Task Overflows_of_the_stack_fault()
    {
        string[] overflows = await OnCoreClrAsync("overflows");
        Assert.NotEmpty(overflows);

        for (int i = 0; i < overflows.Length; i++)
        {
            BootResult boot = await BootSelectedAsync(-1 - i);
            Assert.True(boot.Faulted, $"{overflows[i]}: the kernel reported no fault");
            Assert.Null(boot.ExitCode);
        }
    }

    // A use of null is a fault of memory that is never mapped. The processor reports both kinds of bad divisions in one way.
    private static string TypeOf(BootResult boot)
    {
        string? reason = boot.Lines.FirstOrDefault(line => line.StartsWith(Fatal, StringComparison.Ordinal));
        return reason is not null ? reason[Fatal.Length..].Split(':')[0]
            : !boot.Faulted ? $"none, exit code {boot.ExitCode}"
            : boot.Lines.Any(line => line.StartsWith(DivideError, StringComparison.Ordinal)) ? DivideError
            : typeof(NullReferenceException).FullName!;
    }

    /// <summary>What each program printed, by its name.</summary>
    private static Dictionary<string, string> Sections(IEnumerable<string> lines)
    {
        Dictionary<string, string> sections = [];
        string? name = null;
        foreach (string line in lines)
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                name = line[Heading.Length..];
                sections.Add(name, "");
            }
            else if (name is not null && !line.StartsWith("@sel4:", StringComparison.Ordinal))
            {
                sections[name] += line + "\n";
            }
        }

        return sections;
    }

    private static async Task<string[]> OnCoreClrAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CorpusOnCoreClr.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text.TrimEnd('\n').Split('\n');
    }

    /// <summary>Boots the image with one program chosen: the number stands behind a mark in its data.</summary>
    private static async Task<BootResult> BootSelectedAsync(int program)
    {
        string tree = KernelTrees.Require("x86_64");
        byte[] image = await File.ReadAllBytesAsync(await Images.PublishAsync(Project, tree));
        byte[] mark = "corpus-selection"u8.ToArray();
        int at = image.AsSpan().IndexOf(mark);
        Assert.True(at > 0 && image.AsSpan(at + 1).IndexOf(mark) < 0, "the image has no mark, or more than one");
        BitConverter.TryWriteBytes(image.AsSpan(at + mark.Length), program);

        string path = Path.Combine(Images.Artifacts, $"corpus{program}.elf");
        await File.WriteAllBytesAsync(path, image);
        try
        {
            return await BootSession.RunAsync(tree, path, TimeSpan.FromSeconds(120));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
