// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;
using Xunit.Sdk;

namespace Sel4.Bindgen.Tests.Robustness;

/// <summary>
/// Robustness, not security (a tree is trusted like source code). Inputs changed by chance: each run ends with output that is right or with one clear error. <c>BINDGEN_FUZZ=100</c> tries a
/// hundred times as many; <c>BINDGEN_FUZZ_SEED=a,b</c> repeats the run whose failure named these two numbers.
/// </summary>
public class HostileInputTests
{
    private static readonly int s_factor = int.Parse(Environment.GetEnvironmentVariable("BINDGEN_FUZZ") ?? "1", CultureInfo.InvariantCulture);

    private static readonly Gen<InputMutation> s_mutation =
        from kind in Gen.Elements(Enum.GetValues<MutationKind>())
        from file in Gen.Choose(0, int.MaxValue)
        from at in Gen.Choose(0, int.MaxValue)
        from with in Gen.Choose(0, int.MaxValue)
        select new InputMutation(kind, file, at, with);

    private static readonly Arbitrary<InputMutation[]> s_mutations = Arb.From(
        from count in Gen.Frequency((6, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Choose(3, 6)))
        from mutations in Gen.ArrayOf(s_mutation, count)
        select mutations,
        mutations => mutations.Length < 2 ? [] : mutations.Select((_, left) => mutations.Where((_, i) => i != left).ToArray()));

    [Fact]
    public void A_changed_tree_ends_in_good_output_or_one_error() => ForAll(50, mutations => Generate(SmallTree.Path, SmallTree.Config, mutations));

    [Theory]
    [InlineData("x86_64")]
    [InlineData("x86_64-mcs")]
    [InlineData("aarch64")]
    [InlineData("riscv64-mcs")]
    public void A_changed_real_tree_ends_in_good_output_or_one_error(string config)
    {
        string tree = KernelTrees.Require(config);
        ForAll(2, mutations => Generate(tree, config, mutations));
    }

    [Fact]
    public void Declarations_nobody_expects_end_in_good_output_or_one_error()
    {
        var failures = new List<string>();
        foreach (string fragment in HostileText.Fragments(".h"))
        {
            using var folder = new TempFolder();
            string tree = folder.PathOf("tree");
            SmallTree.CopyTo(tree);
            File.AppendAllText(Path.Combine(tree, "libsel4", "include", "sel4", "types.h"), fragment + "\n");
            try
            {
                Judge(folder, tree, SmallTree.Config);
            }
            catch (XunitException e)
            {
                failures.Add($"{fragment}\n{e.Message}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_changed_manifest_ends_in_a_result_or_one_error(bool fingerprintsFit)
    {
        string golden = Golden.PathOf("Golden/Small");
        ForAll(25, mutations =>
        {
            using var folder = new TempFolder();
            string configs = folder.PathOf("generated");
            string manifest = Path.Combine(configs, "changed", "abi.json");
            Directory.CreateDirectory(Path.Combine(configs, "changed"));
            File.Copy(Path.Combine(golden, "abi.json"), manifest);
            foreach (InputMutation mutation in mutations)
            {
                mutation.Apply(configs);
            }

            if (fingerprintsFit && File.Exists(manifest))
            {
                Refit(manifest);
            }

            RunContract.Run("diff", golden, manifest);
            RunContract.Run("diff", manifest, golden, "--json", "--html", folder.PathOf("page.html"), "--markdown", folder.PathOf("page.md"));
            RunContract.Run("explain", "seL4_TCB_Resume", "--generated", configs);
            BindgenRun materialised = RunContract.Run("materialise", manifest, "--out", folder.PathOf("tree"));
            Assert.Equal(materialised.ExitCode == 0, Directory.Exists(folder.PathOf("tree")));
        });
    }

    /// <summary>Gives a changed manifest the fingerprints of what it says now: so that the checks behind the fingerprints are reached.</summary>
    private static void Refit(string path)
    {
        try
        {
            File.WriteAllBytes(path, ManifestJson.Write(ManifestJson.Parse(File.ReadAllBytes(path), path)));
        }
        catch (BindgenException)
        {
            // Not even the shape of a manifest: bindgen has to say so.
        }
    }

    private static void Generate(string source, string config, InputMutation[] mutations)
    {
        using var folder = new TempFolder();
        string tree = folder.PathOf("tree");
        FolderContent.Copy(Path.Combine(source, "libsel4"), Path.Combine(tree, "libsel4"));
        foreach (InputMutation mutation in mutations)
        {
            mutation.Apply(Path.Combine(tree, "libsel4", "include"));
        }

        Judge(folder, tree, config);
    }

    private static void Judge(TempFolder folder, string tree, string config)
    {
        (BindgenRun run, string output) = RunContract.Generate(folder.Path, tree, config);
        if (run.ExitCode == 0)
        {
            EmittedText.Check(output);
            if (EmittedText.Compiler is not null)
            {
                Task.Run(() => EmittedText.CompileAsync(tree, output)).GetAwaiter().GetResult();
            }
        }
    }

    private static void ForAll(int count, Action<InputMutation[]> body)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(count * s_factor);
        if (Environment.GetEnvironmentVariable("BINDGEN_FUZZ_SEED") is { Length: > 0 } seed)
        {
            ulong[] numbers = [.. seed.Split(',').Select(text => ulong.Parse(text, CultureInfo.InvariantCulture))];
            config = config.WithReplay(numbers[0], numbers[1]);
        }

        Prop.ForAll(s_mutations, body).Check(config);
    }
}
