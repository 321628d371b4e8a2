// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Behaviour;

/// <summary>
/// Shapes of C that no tree of seL4 has yet: the bindings are compiled with a program that uses them, the shim with gcc, and what C#
/// and C make of one value is the same.
/// </summary>
public sealed class ShapeTests : IDisposable
{
    // Names of types are as in C, and some of them of lower-case letters only.
    private static readonly string[] s_ofNames = ["CS8981"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task C_and_CSharp_agree_about_shapes_that_no_kernel_has_yet()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "the small tree is for x86_64, and its functions are called in this process");
        Command.Require("gcc");
        string tree = _folder.PathOf("tree");
        string header = Path.Combine(tree, "libsel4", "include", "sel4", "types.h");
        SmallTree.CopyTo(tree);
        await File.AppendAllTextAsync(header, await File.ReadAllTextAsync(Golden.PathOf("Behaviour/Shapes/shapes.h"), Token), Token);
        Tool.Generate(tree, SmallTree.Config, _folder.PathOf("out")).Succeeded();

        string library = _folder.PathOf("libsel4shim.so");
        await Command.SucceedAsync(
            "gcc",
            [
                "-shared", "-fPIC", "-std=gnu11", "-O2", "-Wall", "-Werror", "-I" + Path.Combine(tree, "libsel4", "include"), _folder.PathOf("out", "native", "shim.g.c"),
                _folder.PathOf("out", "native", "layout.g.c"), Path.Combine(tree, "libsel4", "src", "sel4_bootinfo.c"), "-o", library,
            ]);
        var context = new AssemblyLoadContext("shapes", isCollectible: false);
        Assembly assembly = context.LoadFromStream(Compile());
        NativeLibrary.SetDllImportResolver(assembly, (_, _, _) => NativeLibrary.Load(library));
        Assert.Equal("", assembly.GetType("Shapes")!.GetMethod("Run")!.Invoke(null, null));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private MemoryStream Compile()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(_folder.PathOf("out", "raw"), "*.cs").Append(Golden.PathOf("Behaviour/Shapes/Program.cs"));
        string[] references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Shapes",
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview), file, cancellationToken: Token)),
            references.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        string problems = string.Join('\n', compilation.GetDiagnostics(Token).Where(item => item.Severity >= DiagnosticSeverity.Warning && !s_ofNames.Contains(item.Id)));
        Assert.True(problems.Length == 0, problems);
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: Token).Success);
        image.Position = 0;
        return image;
    }
}
