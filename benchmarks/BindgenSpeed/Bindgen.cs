// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Emit;

namespace BindgenSpeed;

/// <summary>One build of bindgen.</summary>
internal sealed class Bindgen(string program, string[] first, string? libClang, string work)
{
    /// <summary>One configuration into a directory that does not exist yet.</summary>
    public Cost Generate(Configuration config)
    {
        string target = Empty("one");
        return Run(["generate", "--prefix", config.Tree, "--config", config.Name, "--out", Path.Combine(target, config.Name)]);
    }

    /// <summary>All configurations in one process, each into a directory in which nothing but the name of a manifest is right.</summary>
    public Cost GenerateAll(IEnumerable<Configuration> configs)
    {
        string target = Empty("all");
        foreach (Configuration config in configs)
        {
            Directory.CreateDirectory(Path.Combine(target, config.Name));
            File.WriteAllText(Path.Combine(target, config.Name, Emitters.ManifestName), "");
        }

        return Run(["generate", "--all", "--generated", target]);
    }

    private string Empty(string name)
    {
        string path = Path.Combine(work, name);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.CreateDirectory(path);
        return path;
    }

    private Cost Run(string[] arguments)
    {
        var start = new ProcessStartInfo(program, [.. first, .. arguments]);
        start.Environment["SEL4_PREFIX_ROOT"] = PrefixSearch.Root;
        if (libClang is not null)
        {
            start.Environment["LIBCLANG"] = libClang;
        }

        return Cost.Of(start);
    }
}
