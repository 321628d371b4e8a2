// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.IO;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Parse;

namespace BindgenSpeed;

/// <summary>A kernel tree, and the translation unit bindgen makes of it as files a compiler can be given.</summary>
internal sealed class Configuration
{
    public Configuration(string name, string work)
    {
        Name = name;
        Tree = PrefixSearch.Below(name);
        var tree = new InstallTree(Tree);
        var headers = new HeaderSet(tree, Architecture.Find(tree, KernelConfig.Load(tree)));
        string folder = Path.Combine(work, "clang", name);
        Directory.CreateDirectory(folder);
        string main = Path.Combine(folder, "main.c");
        File.WriteAllText(main, headers.Includes());
        File.WriteAllText(Path.Combine(folder, "stdint.h"), HeaderSet.Stdint);

        // -w: warnings are not what is measured.
        Arguments = ["-fsyntax-only", .. headers.Arguments, "-I" + folder, "-w", main];
    }

    public string Name { get; }

    public string Tree { get; }

    /// <summary>The command line of clang.</summary>
    public IReadOnlyList<string> Arguments { get; }
}
