// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Materialise;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Behaviour;

/// <summary>
/// What the inline functions of a materialised tree do: every one of them is called with random arguments, and results,
/// memory and what the kernel gets are those of another tree. Each test compiles two programs and compares what they print.
/// </summary>
public sealed class BehaviourTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static IEnumerable<TheoryDataRow<string, string?>> ConfigsAndCompilers() =>
        from config in Repository.CommittedConfigs()
        from compiler in config.StartsWith("x86_64", StringComparison.Ordinal) ? new string?[] { "gcc", "clang" } : [null]
        select new TheoryDataRow<string, string?>(config, compiler);

    public static IEnumerable<TheoryDataRow<string>> Configs() => Repository.CommittedConfigs().Select(config => new TheoryDataRow<string>(config));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(ConfigsAndCompilers))]
    public async Task Every_inline_function_does_what_it_does_in_the_tree_of_the_kernel(string config, string? compiler)
    {
        string tree = KernelTrees.Require(config);
        AbiManifest manifest = Committed(config);
        Harness harness = Harness.Require(manifest.Target.Architecture, compiler);
        Tool.Generate(tree, config, _folder.PathOf("read")).Succeeded();
        Assert.SkipUnless(Read(_folder.PathOf("read")).Fingerprints.Overall == manifest.Fingerprints.Overall, $"{tree} is of another kernel than the committed {config}");

        string[] theirs = await harness.RunAsync(manifest, tree, SyscallForm.Asm, _folder.PathOf("real"));
        AssertComplete(manifest, theirs);
        AssertSame(theirs, await RunMaterialisedAsync(harness, manifest, SyscallForm.Asm));
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public async Task Stubs_that_call_the_host_do_what_those_that_enter_the_kernel_do(string config)
    {
        AbiManifest manifest = Committed(config);
        Harness harness = Harness.Require(manifest.Target.Architecture);

        string[] entering = await RunMaterialisedAsync(harness, manifest, SyscallForm.Asm);
        AssertComplete(manifest, entering);
        AssertSame(entering, await RunMaterialisedAsync(harness, manifest, SyscallForm.Host));
    }

    private async Task<string[]> RunMaterialisedAsync(Harness harness, AbiManifest manifest, SyscallForm form)
    {
        string tree = _folder.PathOf("tree-" + form);
        Tool.Run("materialise", Repository.PathOf("generated", manifest.Config), "--out", tree, "--syscalls", form == SyscallForm.Host ? "host" : "asm", "--no-check").Succeeded();
        return await harness.RunAsync(manifest, tree, form, _folder.PathOf("program-" + form));
    }

    // A harness that forgets functions, or whose system calls nobody sees, would find no difference either.
    private static void AssertComplete(AbiManifest manifest, string[] log)
    {
        var entered = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var rounds = new Dictionary<string, int>(StringComparer.Ordinal);
        string function = "";
        foreach (string[] words in log.Select(line => line.Split(' ')))
        {
            if (words is [{ Length: > 0 }, ..])
            {
                function = words[0];
                rounds[function] = rounds.GetValueOrDefault(function) + 1;
                entered.TryAdd(function, []);
            }
            else if (words is ["", "", "enters", var call, ..])
            {
                entered[function].Add(call);
            }
        }

        IReadOnlyList<FunctionInfo> functions = HarnessWriter.Functions(manifest);
        Assert.Equal(functions.Select(item => item.Name).Order(StringComparer.Ordinal), entered.Keys.Order(StringComparer.Ordinal));
        Assert.All(functions, item => Assert.Equal(HarnessWriter.Rounds, rounds[item.Name]));
        Assert.All(functions, item => Assert.Equal(Arguments.CallOf(item) is { } call ? [call] : item.Syscalls, entered[item.Name]));
    }

    private static void AssertSame(string[] expected, string[] actual)
    {
        string called = "";
        for (int i = 0; i < int.Max(expected.Length, actual.Length); i++)
        {
            string wanted = i < expected.Length ? expected[i] : "(end)";
            string found = i < actual.Length ? actual[i] : "(end)";
            called = wanted is [not ' ', ..] ? wanted : called;
            Assert.True(wanted == found, $"{called} line {i + 1}\nexpected:{wanted}\n  actual:{found}");
        }
    }

    private static AbiManifest Committed(string config) => Read(Repository.PathOf("generated", config));

    private static AbiManifest Read(string folder)
    {
        string file = Path.Combine(folder, "abi.json");
        return ManifestJson.Read(File.ReadAllBytes(file), file);
    }
}
