// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>What reads or writes memory as its arguments say can be called from unsafe code only.</summary>
public sealed partial class UnsafeMembersTests
{
    private static readonly string[] s_indexers =
    [
        "seL4_ExceptIPC_Get", "seL4_ExceptIPC_Set", "seL4_GetBadge", "seL4_GetCap", "seL4_GetMR", "seL4_SetCap", "seL4_SetMR",
    ];

    public static IEnumerable<TheoryDataRow<string>> Configs() => Repository.CommittedConfigs().Select(config => new TheoryDataRow<string>(config));

    [Theory]
    [MemberData(nameof(Configs))]
    public void Members_that_use_an_argument_as_index_or_address_have_a_pointer_in_their_signature(string config)
    {
        string text = File.ReadAllText(Repository.PathOf("generated", config, "raw", "LibSel4.Functions.g.cs"));
        Dictionary<string, string> signatures = Public().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Value, StringComparer.Ordinal);
        List<string> expected = [.. s_indexers, "seL4_TCB_SetTLSBase", .. signatures.Keys.Where(name => SystemCall().IsMatch(name))];
        expected.AddRange(new[] { "seL4_SetTLSBase", "seL4_TimeoutReply_new" }.Where(signatures.ContainsKey));

        Assert.True(expected.Count > s_indexers.Length + 4, "no stubs of system calls");
        Assert.All(expected, name => Assert.Contains('*', signatures[name]));

        // The rule is not to mark everything.
        Assert.All(new[] { "seL4_Yield", "seL4_Signal", "seL4_TCB_Resume", "seL4_CNode_Delete" }, name => Assert.DoesNotContain('*', signatures[name]));
    }

    [Fact]
    public void What_safe_code_may_call_uses_no_argument_as_index_count_or_address()
    {
        IReadOnlyList<KernelTree> kernels = InstalledKernels.All();
        Assert.SkipWhen(kernels.Count == 0, "no kernel tree is installed");
        foreach (KernelTree kernel in kernels)
        {
            string tree = kernel.Path;
            string[] indexing = [.. Bodies(tree).Where(one => Indexes(one.Parameters, one.Body)).Select(one => one.Name).Distinct(StringComparer.Ordinal)];
            AbiManifest manifest = TreeManifests.Of(tree);

            // The look at the text finds those that are known to index. Some are not there in each configuration.
            HashSet<string> functions = [.. manifest.Functions.Select(function => function.Name)];
            HashSet<string> known = [.. s_indexers, "seL4_TimeoutReply_new"];
            known.IntersectWith(functions);
            Assert.Superset(new HashSet<string>(["seL4_GetMR", "seL4_SetMR"]), known);
            Assert.Superset(known, new HashSet<string>(indexing));
            Assert.Empty(indexing.Intersect(SafeFunctions.Known, StringComparer.Ordinal));

            // An invocation that does so has a record and its count, which the typed layer knows. Release 13, and ia32 with MCS,
            // where one word travels in a register, move all registers whatever the count.
            bool movesAll = manifest.Sel4Version == "13.0.0" || kernel.Config == "ia32-mcs";
            string withCount = movesAll ? "" : "seL4_TCB_ReadRegisters seL4_TCB_WriteRegisters";
            string[] invocations = [.. manifest.Functions.Where(function => function.Category == FunctionCategory.Invocation).Select(function => function.Name)];
            Assert.Equal((tree, withCount), (tree, string.Join(' ', invocations.Intersect(indexing).Order(StringComparer.Ordinal))));
        }
    }

    [Fact]
    public void A_function_of_a_header_that_bindgen_does_not_know_needs_an_unsafe_context()
    {
        using var folder = new TempFolder();
        SmallTree.CopyTo(folder.PathOf("tree"));
        File.AppendAllText(
            folder.PathOf("tree", "libsel4", "include", "sel4", "types.h"), "LIBSEL4_INLINE_FUNC seL4_Word small_peeks(seL4_Word where) { return *(seL4_Word *)where; }\n");
        Tool.Generate(folder.PathOf("tree"), SmallTree.Config, folder.PathOf("out")).Succeeded();

        string text = File.ReadAllText(folder.PathOf("out", "raw", "LibSel4.Functions.g.cs"));

        Assert.Contains("public static nuint small_peeks(nuint where, void* sel4shim_unsafe = null)", text, StringComparison.Ordinal);
        Assert.Contains("private static extern nuint sel4shim_unsafe_small_peeks(nuint where);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_invocation_with_a_record_and_a_number_takes_a_pointer()
    {
        // Known by name: the same invocation under another name is one that nobody has looked at.
        AbiManifest known = ManifestJson.Read(File.ReadAllBytes(Golden.PathOf("Golden/Small/abi.json")), "abi.json");
        Assert.Contains("out UserContext regs, int count = UserContext.RegisterCount)", Typed(known), StringComparison.Ordinal);

        string unknown = Typed(known with
        {
            Functions = [.. known.Functions.Select(function => function with { Name = Other(function.Name) }).OrderBy(function => function.Name, StringComparer.Ordinal)],
            Interfaces =
            [
                .. known.Interfaces.Select(item => item with
                {
                    Methods = [.. item.Methods.Select(method => method with { Function = Other(method.Function) })],
                }),
            ],
        });
        Assert.Contains("nuint count, UserContext* regs)", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("out UserContext", unknown, StringComparison.Ordinal);

        static string Other(string name) => name.Replace("seL4_TCB_ReadRegisters", "seL4_TCB_PeekRegisters", StringComparison.Ordinal);

        static string Typed(AbiManifest manifest) =>
            Encoding.UTF8.GetString(Emitters.Run(manifest).Single(file => file.Path == "typed/Tcb.g.cs").Content);
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public void Typed_invocations_take_slots_and_no_root_index_and_depth(string config)
    {
        string[] files = Directory.GetFiles(Repository.PathOf("generated", config, "typed"), "*.g.cs");
        List<string> methods = [.. files.SelectMany(File.ReadLines).Where(line => line.Contains("KernelError ", StringComparison.Ordinal) && line.Contains("public", StringComparison.Ordinal))];

        Assert.Contains(methods, method => method.Contains(" Get(nuint irq, Slot slot)", StringComparison.Ordinal));
        Assert.Contains(methods, method => method.Contains(" Copy(Slot source, CapRights rights)", StringComparison.Ordinal));
        Assert.All(methods, method => Assert.DoesNotMatch(@"\b\w*[dD]epth\b|\bnuint \w*Index\b|CNode \w*[rR]oot\b(?<!cspaceRoot)", method));
    }

    /// <summary>Functions with a body, as the text of the headers has them.</summary>
    private static IEnumerable<(string Name, string[] Parameters, string Body)> Bodies(string tree)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(tree, "libsel4", "include"), "*.h", SearchOption.AllDirectories))
        {
            string text = Comment().Replace(File.ReadAllText(file), " ");
            foreach (Match head in Head().Matches(text))
            {
                int end = head.Index + head.Length;
                for (int depth = 1; depth > 0 && end < text.Length; end++)
                {
                    depth += text[end] switch { '{' => 1, '}' => -1, _ => 0 };
                }

                string[] parameters = [.. head.Groups["parameters"].Value.Split(',').Select(one => Regex.Match(one, @"\b(\w+)\s*$").Value.Trim()).Where(one => one.Length > 0)];
                yield return (head.Groups["name"].Value, parameters, text[(head.Index + head.Length)..end]);
            }
        }
    }

    private static bool Indexes(string[] parameters, string body) => parameters.Any(parameter =>
    {
        string name = $@"\b{Regex.Escape(parameter)}\b";
        return Regex.IsMatch(body, $@"\[[^\]]*{name}[^\]]*\]")
            || Regex.IsMatch(body, $@"\b(for|while)\s*\([^)]*{name}")
            || Regex.IsMatch(body, $@"\b({string.Join('|', s_indexers)})\s*\([^,)]*{name}")
            || Regex.IsMatch(body, $@"\*\s*\)\s*\(?\s*{name}");
    });

    [GeneratedRegex(@"public static (extern )?\S+ (?<name>\w+)\([^)]*\)")]
    private static partial Regex Public();

    [GeneratedRegex("^(x64|x86|arm|riscv)_sys_")]
    private static partial Regex SystemCall();

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?<name>\w+)\s*\((?<parameters>[^(){};]*)\)\s*\{")]
    private static partial Regex Head();
}
