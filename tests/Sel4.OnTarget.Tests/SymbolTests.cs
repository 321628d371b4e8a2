// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>Conditions on options of the kernel: <c>#if SEL4_…</c>.</summary>
public sealed class SymbolTests
{
    [Fact]
    public async Task A_condition_on_what_is_no_option_is_an_error_with_its_place_and_near_names()
    {
        var app = new Consumer("Conditions", KernelTrees.Require("x86_64"), "<Sel4OwnSymbols>SEL4_FIRST;SEL4_OWN</Sel4OwnSymbols>", """
            #define SEL4_HERE
            #if SEL4_KERNEL_MSC
            #endif
            #if OTHER && CONFIG_OTHER && SEL4_HERE
            #if CONFIG_KERNEL_MCS
            #elif SEL4_OWN || SEL4_PRINTING || SEL4_MAX_NUM_NODES
            #endif
            #endif
            """);

        (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

        Assert.NotEqual(0, exitCode);
        string[] errors = [.. Regex.Matches(text, @"Program\.cs\(([^)]*)\): error (SM[0-9]+): ([^[]*) \[").Select(
            match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]}").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "2,5 SM014 No kernel has the option of symbol 'SEL4_KERNEL_MSC', so it is never defined. Near it: SEL4_KERNEL_MCS.",
                "5,5 SM014 No kernel has the option of symbol 'CONFIG_KERNEL_MCS', so it is never defined. Near it: SEL4_KERNEL_MCS.",
                "6,36 SM015 'SEL4_MAX_NUM_NODES' is never defined, because the option has a value; compare the constant of Sel4Config instead",
            ],
            errors);
        Assert.DoesNotMatch("error (?!SM01[45])[A-Z]", text);
    }

    [Fact]
    public async Task Code_for_another_kernel_is_not_warned_of_and_other_dead_code_is()
    {
        var app = new Consumer("Branches", KernelTrees.Require("x86_64"), "", """
            using Sel4;
            internal static class Program
            {
                private const bool Smp = Sel4Config.MaxNumNodes > 1;

                public static int ByEarlyReturn()
                {
                    if (!Sel4Config.KernelMcs)
                    {
                        return 1;
                    }

                    return 2;
                }

                public static int ByBranch(int x)
                {
                    if (Smp)
                    {
                        x++;
                    }
                    else if (Sel4Config.MaxNumNodes == 1)
                    {
                        x--;
                    }
                    else
                    {
                        x += 2;
                    }

                    switch (Sel4Config.WordSize)
                    {
                        case 32: x = 32; break;
                        case 64: x++; break;
                    }

                    return Smp && x > 3 ? 1 : x;
                }

                public static int Dead(int x)
                {
                    if (Sel4Config.KernelMcs)
                    {
                        x++;
                    }

                    return x;
                    x--;
                }
            }
            """);

        (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

        Assert.NotEqual(0, exitCode);
        Match error = Assert.Single(Regex.Matches(text, @"\(([0-9]+),[0-9]+\): error ([A-Z]+[0-9]+)"));
        Assert.Equal(("48", "CS0162"), (error.Groups[1].Value, error.Groups[2].Value));
    }

    [Fact]
    public void Options_of_the_committed_configurations_are_in_the_list()
    {
        SortedSet<string> missing = [];
        foreach (string config in Repository.CommittedConfigs())
        {
            using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("generated", config, "abi.json")));
            missing.UnionWith(manifest.RootElement.GetProperty("options").EnumerateArray().Select(
                option => Line(option.GetProperty("name").GetString()!, option.GetProperty("kind").GetString() == "Boolean")));
        }

        Assert.NotEmpty(missing);
        missing.ExceptWith(List());
        Assert.Empty(missing);
    }

    [Fact]
    public void Options_of_all_kernels_at_hand_are_in_the_list()
    {
        IReadOnlyList<KernelTree> variants = KernelTrees.Variants();
        Assert.SkipWhen(variants.Count == 0, "no trees of other kernels are installed");
        SortedSet<string> missing = [];
        foreach (KernelTree variant in variants)
        {
            foreach (string part in (string[])["kernel", "sel4"])
            {
                string file = Path.Combine(variant.Path, "libsel4", "include", part, "gen_config.json");
                using JsonDocument options = JsonDocument.Parse(File.ReadAllBytes(file));
                missing.UnionWith(options.RootElement.EnumerateObject().Select(
                    option => Line(option.Name, option.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)));
            }
        }

        missing.ExceptWith(List());
        Assert.Empty(missing);
    }

    private static string Line(string option, bool flag) => flag ? option : option + " value";

    private static IEnumerable<string> List() => File.ReadLines(Repository.PathOf("src", "Sel4.Interop", "build", "KernelOptions.txt"));
}
