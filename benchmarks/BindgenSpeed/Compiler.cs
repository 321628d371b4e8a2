// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Clang;

namespace BindgenSpeed;

/// <summary>clang, and the libclang bindgen is given: of one version where both are installed.</summary>
internal sealed record Compiler(string Name, string Program, string? LibClang, bool SameVersion)
{
    public static Compiler Find()
    {
        foreach (string library in ClangLibrary.SearchOrder.Where(File.Exists))
        {
            // …/llvm-19/lib/libclang-19.so.1 and …/llvm-19/bin/clang are built together.
            string root = Path.GetDirectoryName(Path.GetDirectoryName(library)!)!;
            string program = Path.Combine(root, "bin", "clang");
            if (File.Exists(program))
            {
                return new Compiler(Path.GetFileName(root).Replace("llvm", "clang", System.StringComparison.Ordinal), program, library, SameVersion: true);
            }
        }

        return new Compiler("clang", "clang", LibClang: null, SameVersion: false);
    }

    public Cost Check(Configuration config) => Cost.Of(new ProcessStartInfo(Program, config.Arguments));
}
