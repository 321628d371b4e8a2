// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.Doctor;

/// <summary>The diagnosis as plain lines, and the sentences the tables have in common with them.</summary>
internal static class DoctorText
{
    private const int NameWidth = 24;

    public static void Write(TextWriter output, Diagnosis diagnosis)
    {
        foreach (bool required in new[] { true, false })
        {
            output.WriteLine(required ? "required" : "optional");
            foreach (ToolCheck tool in diagnosis.Tools.Where(tool => tool.Required == required))
            {
                string state = tool.Usable ? $"{Found(tool)}, {SafeText.Line(tool.File!)}" : $"{SafeText.Line(tool.Problem!)}; for {tool.For}; apt install {Install(tool)}";
                output.WriteLine($"  {tool.Name.PadRight(NameWidth)}{(tool.Usable ? "ok" : "--")}  {state}");
            }
        }

        output.WriteLine("kernel trees");
        foreach (TreeCheck tree in diagnosis.Trees)
        {
            string state = tree.Problem is null ? $"ok  {Kernel(tree)}; {Abi(tree)}{Lacks(tree)}" : "--  " + SafeText.Line(tree.Problem);
            output.WriteLine($"  {SafeText.Line(tree.Name).PadRight(NameWidth)}{state}");
        }

        foreach (string line in Closing(diagnosis))
        {
            output.WriteLine(line);
        }
    }

    public static string Found(ToolCheck tool) => SafeText.Line(tool.Version ?? "found");

    public static string Install(ToolCheck tool) => string.Join(" or ", tool.Packages);

    public static string Kernel(TreeCheck tree) => $"{(tree.Release is null ? "development kernel" : "seL4 " + tree.Release)} {tree.Architecture}{(tree.Mcs == true ? " mcs" : "")}";

    public static string Abi(TreeCheck tree) => (tree.Abi, tree.Config) switch
    {
        _ when tree.NotCompared is not null => "not compared: " + SafeText.Line(tree.NotCompared),
        (_, null) => "no committed configuration of this kind",
        (AbiComparison.Same, _) => $"the ABI of {tree.Config}",
        (AbiComparison.Different, _) => $"not the ABI of {tree.Config}: bindgen diff {tree.Config} {SafeText.Line(tree.Path)}",
        _ => $"not compared with {tree.Config}",
    };

    private static string Lacks(TreeCheck tree) => string.Concat(tree.Lacks().Select(lack => "; lacks " + lack));

    public static IEnumerable<string> Closing(Diagnosis diagnosis)
    {
        if (diagnosis.RootProblem is not null)
        {
            yield return $"{SafeText.Line(diagnosis.Root)}: {SafeText.Line(diagnosis.RootProblem)}; trees are what the kernel's install target writes, one folder for each configuration (SEL4_PREFIX_ROOT), or one in SEL4_PREFIX";
        }
        else if (diagnosis.Trees.Count == 0)
        {
            yield return $"{SafeText.Line(diagnosis.Root)} has no tree; the kernel's install target writes one, for bindings of your own kernel and to boot";
        }

        if (diagnosis.BadPrefix is { } bad)
        {
            yield return $"SEL4_PREFIX is {SafeText.Line(bad.Path)}, which cannot be used: set it to what the kernel's install target wrote, or unset it";
        }

        foreach (bool required in new[] { true, false })
        {
            IReadOnlyList<ToolCheck> missing = diagnosis.Missing(required);
            if (missing.Count > 0)
            {
                string packages = string.Join(' ', missing.Select(tool => tool.Packages[0]).Distinct(System.StringComparer.Ordinal));
                yield return $"{(required ? "required" : "optional")}, not there: {string.Join(", ", missing.Select(tool => tool.Name))}; apt install {packages}";
            }
        }

        int all = diagnosis.Tools.Count(tool => tool.Required);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{all - diagnosis.Missing(required: true).Count} of {all} required found; {diagnosis.Trees.Count(tree => tree.Problem is null)} of {diagnosis.Trees.Count} kernel trees usable");
    }
}
