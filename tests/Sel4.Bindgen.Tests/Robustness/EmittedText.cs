// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Xunit;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>A run that says it went well has to leave files that others can read: compilers and MSBuild.</summary>
internal static class EmittedText
{
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Checks the manifest, Sel4Config.props and the C# of the raw layer; of the typed layer only that it can be parsed.</summary>
    public static void Check(string generated)
    {
        string manifest = Path.Combine(generated, "abi.json");
        ManifestCheck.Run(ManifestJson.Read(File.ReadAllBytes(manifest), manifest), manifest);
        XDocument.Load(Path.Combine(generated, "Sel4Config.props"));

        List<SyntaxTree> raw = Parse(Path.Combine(generated, "raw"));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "raw", raw, s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

        AssertNone(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        AssertNone(Parse(Path.Combine(generated, "typed")).SelectMany(tree => tree.GetDiagnostics()));
    }

    /// <summary>clang where there is one: headers may use what only the compiler knows that bindgen reads them with.</summary>
    public static string? Compiler { get; } = new[] { "clang", "clang-19", "clang-16" }.FirstOrDefault(name =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))));

    /// <summary>Compiles the C files for the kernel they are for, against the tree they were made from.</summary>
    public static async Task CompileAsync(string tree, string generated)
    {
        AbiManifest manifest = ManifestJson.Read(await File.ReadAllBytesAsync(Path.Combine(generated, "abi.json")), "abi.json");
        string triple = Load.Architecture.All.First(item => item.Name == manifest.Target.Architecture).Triple;

        // Nothing of the host, as bindgen reads it: some versions of clang find its headers for any target.
        (int exitCode, _, string error) = await Command.RunAsync(new System.Diagnostics.ProcessStartInfo(
            Compiler!,
            [
                "-fsyntax-only", "-target", triple, "-std=gnu11", "-ffreestanding", "-nostdlibinc", "-w", "-I" + Path.Combine(tree, "libsel4", "include"),
                Path.Combine(generated, "native", "shim.g.c"), Path.Combine(generated, "native", "layout.g.c"),
            ]));
        Assert.True(exitCode == 0, $"the C files do not compile:\n{error}");
    }

    private static List<SyntaxTree> Parse(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs").Select(file => CSharpSyntaxTree.ParseText(
            File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Latest), file))];

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        List<string> first = [.. diagnostics.Take(5).Select(item => item.ToString())];
        Assert.True(first.Count == 0, string.Join('\n', first));
    }
}
