// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Cli;

namespace BindgenSpeed;

/// <summary>
/// How long bindgen takes, measured against clang reading the same headers: each as a process of its own, in turn, and
/// everything bindgen writes is new.
/// </summary>
internal static class Program
{
    // What is promised, in times clang -fsyntax-only.
    private const double ColdLimit = 12;
    private const double BatchLimit = 5;

    private const int DefaultRounds = 7;

    private static int Main(string[] args)
    {
        int rounds = DefaultRounds;
        if (args.Length is not (2 or 3)
            || (args.Length > 2 && (!int.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out rounds) || rounds < 1)))
        {
            Console.Error.WriteLine("usage: BindgenSpeed <bindgen.dll> <native bindgen> [<rounds>]; ./build.sh bench builds both and runs this");
            return 1;
        }

        string[] names = [.. new CommittedConfigs(null).Names().Intersect(PrefixSearch.TreesBelowRoot(), StringComparer.Ordinal)];
        if (names.Length == 0)
        {
            Console.Error.WriteLine($"no committed configuration has a kernel tree below {PrefixSearch.Root}: set SEL4_PREFIX_ROOT");
            return 1;
        }

        DirectoryInfo work = Directory.CreateTempSubdirectory("bindgen-speed-");
        try
        {
            return Run(names, args[0], args[1], rounds, work.FullName) ? 0 : 1;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static bool Run(string[] names, string jit, string native, int rounds, string work)
    {
        Compiler compiler = Compiler.Find();
        Console.WriteLine($"bindgen against {compiler.Name} -fsyntax-only on the same headers with the same flags,");
        Console.WriteLine($"medians of {rounds} rounds; times clang's, by the clock and in processor time");
        if (!compiler.SameVersion)
        {
            Console.WriteLine("no clang of libclang's version is installed: the versions differ");
        }

        (string Name, Bindgen Tool)[] tools =
        [
            ("JIT", new Bindgen("dotnet", [jit], compiler.LibClang, work)),
            ("NativeAOT", new Bindgen(native, [], compiler.LibClang, work)),
        ];
        Configuration[] configs = [.. names.Select(name => new Configuration(name, work))];
        var cold = tools.ToDictionary(tool => tool.Name, _ => configs.ToDictionary(config => config.Name, _ => new List<Cost>(), StringComparer.Ordinal), StringComparer.Ordinal);
        var batch = tools.ToDictionary(tool => tool.Name, _ => new List<Cost>(), StringComparer.Ordinal);

        // The first round is not counted: it brings the files into memory.
        for (int round = 0; round <= rounds; round++)
        {
            Cost allOfClang = default;
            foreach (Configuration config in configs)
            {
                Cost clang = compiler.Check(config);
                allOfClang += clang;
                foreach ((string name, Bindgen tool) in tools)
                {
                    Cost cost = tool.Generate(config) / clang;
                    if (round > 0)
                    {
                        cold[name][config.Name].Add(cost);
                    }
                }
            }

            foreach ((string name, Bindgen tool) in tools)
            {
                Cost cost = tool.GenerateAll(configs) / allOfClang;
                if (round > 0)
                {
                    batch[name].Add(cost);
                }
            }
        }

        bool kept = true;
        foreach ((string tool, _) in tools)
        {
            Console.WriteLine();
            Console.WriteLine($"{tool,-34}{"clock",7}{"processor",11}{"limit",8}");
            foreach (Configuration config in configs)
            {
                kept &= Print($"  generate {config.Name}", cold[tool][config.Name], ColdLimit);
            }

            kept &= Print($"  generate --all, each of {configs.Length}", batch[tool], BatchLimit);
        }

        Console.WriteLine();
        Console.WriteLine(kept ? "promise kept" : "promise BROKEN");
        return kept;
    }

    private static bool Print(string what, List<Cost> ratios, double limit)
    {
        Cost median = Cost.Median(ratios);
        bool kept = median.Clock <= limit;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-34}{median.Clock,7:F1}{median.Processor,11:F1}{limit,8:F0}{(kept ? "" : "  BROKEN")}"));
        return kept;
    }
}
