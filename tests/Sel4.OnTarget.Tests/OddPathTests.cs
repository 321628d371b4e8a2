// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>A path is not a command: a build takes it as it is, or refuses it with one error that names it. Nothing in it runs.</summary>
public sealed class OddPathTests
{
    /// <summary>Every odd character that the tools of a build can take.</summary>
    private const string Odd = "-it's `touch X` & (é), !~^+={}<> @x";

    /// <summary>A file that a command within a path would leave.</summary>
    private const string Made = "X";

    [Theory]
    [InlineData("t`touch${IFS}X`x", "$ (U+0024)")]
    [InlineData("q'; touch X; 'y", "; (U+003B)")]
    public async Task A_tree_that_is_named_like_a_command_is_one_error_and_nothing_runs(string name, string character)
    {
        using var folder = new TempFolder();
        string tree = folder.PathOf(name);
        Directory.CreateSymbolicLink(tree, KernelTrees.Require("x86_64"));

        PublishResult result = await Images.TryPublishAsync("samples/FirstProgram", tree);

        AssertRefused(result.Output, result.ExitCode, "kernel tree", tree, character);
        Assert.Empty(Directory.GetFiles(Repository.PathOf("samples"), Made, SearchOption.AllDirectories));
        Assert.False(File.Exists(Repository.PathOf(Made)));
    }

    [Theory]
    [InlineData("a\nerror SM999: b", "U+000A")]
    [InlineData("a\tb", "U+0009")]
    [InlineData("a\u001b[31mb", "U+001B")]
    [InlineData("a\"b", "\" (U+0022)")]
    [InlineData("a#b", "# (U+0023)")]
    [InlineData("$(OS)", "$ (U+0024)")]
    [InlineData("%41", "% (U+0025)")]
    [InlineData("a*b", "* (U+002A)")]
    [InlineData("a:b", ": (U+003A)")]
    [InlineData("a?b", "? (U+003F)")]
    [InlineData("a[b", "[ (U+005B)")]
    [InlineData("a]b", "] (U+005D)")]
    [InlineData("a|b", "| (U+007C)")]
    [InlineData("@(Compile)", "@( (U+0040)")]
    public async Task A_tree_with_a_character_that_no_tool_takes_is_one_error(string name, string character)
    {
        string tree = "/nowhere/" + name;

        (int exitCode, string text) = await CheckAsync(tree);

        AssertRefused(text, exitCode, "kernel tree", tree, character);
    }

    [Fact]
    public async Task A_backslash_in_the_name_of_a_tree_is_not_read_as_a_slash()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.PathOf("a", "b"));

        (int exitCode, string text) = await CheckAsync(folder.PathOf("a\\b"));

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error SM021: The kernel tree in SEL4_PREFIX has the character \\ (U+005C), ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sel4Prefix", "kernel tree")]
    [InlineData("Sel4PrefixRoot", "kernel tree")]
    [InlineData("Sel4GeneratedDir", "folder of the bindings")]
    [InlineData("Sel4NativeDir", "Sel4NativeDir")]
    [InlineData("Sel4LinkerScript", "Sel4LinkerScript")]
    [InlineData("Sel4Ilc", "Sel4Ilc")]
    [InlineData("ArtifactsPath", "artifacts folder")]
    [InlineData("PublishDir", "image folder")]
    [InlineData("NuGetPackageRoot", "NuGet folder")]
    [InlineData("AssemblyName", "assembly name")]
    public async Task Each_kind_of_path_is_checked(string property, string kind)
    {
        (int exitCode, string text) = await CheckAsync(null, property + "=/nowhere/a#b");

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error SM021: The {kind} '/nowhere/a#b", text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, "error [A-Z]"));
    }

    [Theory]
    [InlineData("a;b", "; (U+003B)")]
    [InlineData("$(OS)", "$ (U+0024)")]
    [InlineData("%41", "% (U+0025)")]
    [InlineData("@(Compile)", "@( (U+0040)")]
    [InlineData("a\nb", "U+000A")]
    public async Task A_copy_of_the_repository_in_such_a_folder_is_one_error(string name, string character)
    {
        using var folder = new TempFolder();
        string clone = folder.PathOf(name);
        Directory.CreateSymbolicLink(clone, Repository.Root);
        string project = Path.Combine(clone, "samples", "FirstProgram", "FirstProgram.csproj");

        (int exitCode, string text) = await Images.DotnetAsync(null, "publish", project, "-v", "quiet", "-nologo", Consumer.ErrorsOnce);

        AssertRefused(text, exitCode, "project file", project, character);
    }

    [Theory]
    [InlineData("Sel4HeapSize=4096%2c-Map=X", "SM022")]
    [InlineData("Sel4StackSize=4096 -Wl%2c-Map=X", "SM022")]
    [InlineData("Sel4Config=../x", "SM023")]
    [InlineData("Sel4Config=x86_64%3b", "SM023")]
    public async Task A_setting_that_becomes_part_of_an_option_or_a_path_is_checked(string property, string code)
    {
        (int exitCode, string text) = await CheckAsync(null, property);

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error {code}: ", text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, "error [A-Z]"));
    }

    [Fact]
    public async Task An_app_with_all_other_odd_characters_in_its_paths_runs()
    {
        string tree = KernelTrees.Require("x86_64");
        var app = new Consumer("-odd's `app` & {é}", tree,
            "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><Sel4Profile>freestanding</Sel4Profile></PropertyGroup>"
                + $"<ItemGroup><Sel4NativeSource Include=\"{new XText(Odd)}.c\" /><Sel4LinkOption Include=\"-Wl,--defsym=odd=7;-Wl,--no-warnings\" /></ItemGroup><PropertyGroup>",
            """
            using System;
            using System.Runtime.InteropServices;
            Console.WriteLine(answer() == 42 ? "forty-two" : "another answer");
            [DllImport("sel4shim", ExactSpelling = true)] static extern int answer();
            """, folder: Odd);
        await File.WriteAllTextAsync(app.PathOf(Odd + ".c"), "int answer(void);\nint answer(void) { return 42; }\n", TestContext.Current.CancellationToken);

        (int exitCode, string text) = await app.RunAsync();

        Assert.True(exitCode == 0, text);
        Assert.Contains("forty-two", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(app.Project)!, Made, SearchOption.AllDirectories));
        Assert.False(File.Exists(Repository.PathOf(Made)));
    }

    [Fact]
    public async Task Repository_output_and_tree_in_odd_folders_give_an_image_that_boots()
    {
        string tree = KernelTrees.Require("x86_64");
        using var folder = new TempFolder(Odd);
        string clone = folder.PathOf("clone"), root = Directory.CreateDirectory(folder.PathOf("trees")).FullName, images = folder.PathOf("-images, all");
        CopyRepository(clone);
        Directory.CreateSymbolicLink(Path.Combine(root, "x86_64"), tree);

        (int exitCode, string text) = await Images.DotnetWithRootAsync(root, "publish", Path.Combine(clone, "samples", "FirstProgram"),
            "--configuration", "Release", "-v", "quiet", "-nologo", "-p:ArtifactsPath=" + Escape(folder.PathOf("artifacts")), "-p:PublishDir=" + Escape(images + "/"));
        Assert.True(exitCode == 0, text);
        BootResult result = await BootSession.RunAsync(Path.Combine(root, "x86_64"), Path.Combine(images, "FirstProgram.elf"), TimeSpan.FromSeconds(60));

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path, Made, SearchOption.AllDirectories));
        Assert.False(File.Exists(Repository.PathOf(Made)));
    }

    [Fact]
    public void No_project_has_a_command_line_for_a_shell()
    {
        string[] folders = ["src", "tools", "samples", "benchmarks", "tests"];
        string[] files =
        [
            .. Directory.GetFiles(Repository.Root, "Directory.*"),
            .. folders.SelectMany(name => new DirectoryInfo(Repository.PathOf(name)).EnumerateFiles("*", SearchOption.AllDirectories))
                .Where(file => file.Extension is ".targets" or ".props" or ".proj" or ".csproj").Select(file => file.FullName),
        ];

        Assert.Contains(files, file => file.EndsWith("Sel4.Freestanding.targets", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("<Exec ", File.ReadAllText(file), StringComparison.Ordinal));
    }

    /// <summary>What an app needs of the repository. A copy: MSBuild resolves relative paths behind a link to where the link leads.</summary>
    private static void CopyRepository(string to)
    {
        string[] parts = ["src", "native", "cmake", "tools", "generated/x86_64", "samples/FirstProgram"];
        foreach (FileInfo file in new DirectoryInfo(Repository.Root).EnumerateFiles()
            .Concat(parts.SelectMany(part => new DirectoryInfo(Repository.PathOf(part)).EnumerateFiles("*", SearchOption.AllDirectories))))
        {
            string target = Path.Combine(to, Path.GetRelativePath(Repository.Root, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
    }

    /// <summary>As -p takes it: there a comma separates properties, and the SDK puts the value between quotation marks.</summary>
    private static string Escape(string path) => path.Replace(",", "%2c", StringComparison.Ordinal).Replace("'", "%27", StringComparison.Ordinal);

    private static Task<(int ExitCode, string Output)> CheckAsync(string? tree, params string[] properties) => Images.DotnetAsync(tree,
    [
        "msbuild", "samples/FirstProgram/FirstProgram.csproj", "-t:Sel4CheckSettings", "-nologo", "-v:quiet",
        .. properties.Select(property => "-p:" + property),
    ]);

    private static void AssertRefused(string text, int exitCode, string kind, string path, string character)
    {
        Assert.NotEqual(0, exitCode);
        string shown = Regex.Replace(path, @"\p{Cc}", "?");
        Assert.Contains($"error SM021: The {kind} '{shown}' has the character {character}, ", text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, @"(?m): error "));
        Assert.DoesNotContain('\u001b', text);
    }
}
