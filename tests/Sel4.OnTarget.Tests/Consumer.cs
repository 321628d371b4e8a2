// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading.Tasks;
using Sel4.TestSupport;

namespace Sel4.OnTarget.Tests;

/// <summary>
/// A project outside of the repository, in a folder with a blank in its name, that says in its own file where the kernel is: a link
/// beside it. Made anew for each test, always in the same place, so that what it builds is not left behind in ever more folders.
/// </summary>
internal sealed class Consumer
{
    /// <summary>
    /// Option of a build that says each error where it happens and not again in a summary. <c>NoSummary</c> does not do that:
    /// <c>dotnet build</c> asks for a summary after it.
    /// </summary>
    public const string ErrorsOnce = "-clp:ErrorsOnly";

    private const string LinkName = "my kernel";

    private readonly string _folder;
    private readonly string _name;

    /// <summary>Makes the project.</summary>
    /// <param name="name">Name of folder and project.</param>
    /// <param name="tree">The tree that the link leads to.</param>
    /// <param name="properties">MSBuild properties of the project, as XML.</param>
    /// <param name="program">Its C# source.</param>
    /// <param name="library">The library it refers to.</param>
    public Consumer(string name, string tree, string properties, string program, string library = "Sel4.Interop")
    {
        _name = name;
        // Not below the artifacts, where MSBuild takes no sources from.
        _folder = Path.Combine(AppContext.BaseDirectory, "own kernel", name);
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        Directory.CreateDirectory(_folder);
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            File.WriteAllText(Path.Combine(_folder, file), $"""<Project><Import Project="{Repository.PathOf(file)}" /></Project>""");
        }

        File.WriteAllText(Path.Combine(_folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Sel4Prefix>{LinkName}</Sel4Prefix>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Repository.PathOf("src", library, library + ".csproj")}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), program);
        LinkTo(tree);
    }

    /// <summary>Full path of the project file.</summary>
    public string Project => Path.Combine(_folder, _name + ".csproj");

    /// <summary>Full path of a file of the project.</summary>
    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>Where <see cref="PublishAsync"/> leaves the image.</summary>
    public string Image => Path.Combine(_folder, "out", _name + ".elf");

    /// <summary>Lets the link lead to another tree.</summary>
    public void LinkTo(string tree)
    {
        string link = Path.Combine(_folder, LinkName);
        File.Delete(link);
        Directory.CreateSymbolicLink(link, tree);
    }

    /// <summary>Builds the project; the environment names no tree.</summary>
    public Task<(int ExitCode, string Output)> BuildAsync(params string[] options) => RunAsync(["build", Project, .. options]);

    /// <summary>Publishes the project; the environment names no tree.</summary>
    public Task<(int ExitCode, string Output)> PublishAsync() =>
        RunAsync("publish", Project, "--output", Path.GetDirectoryName(Image)!);

    private static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        Images.DotnetAsync(tree: null, [.. arguments, "--configuration", "Release", "--artifacts-path", Images.Artifacts, "-v", "minimal", "-nologo"]);
}
