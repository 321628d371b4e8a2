// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Materialise;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen materialise: the tree a manifest becomes says what the manifest says, to bindgen and to C compilers.</summary>
public class MaterialiseTests
{
    private const string Include = "libsel4/include/";

    // For the tests that ask for the parts below the command line.
    public MaterialiseTests() => ClangLibrary.Use(null);

    public static IEnumerable<TheoryDataRow<string, string>> ConfigsAndForms() =>
        from config in Repository.CommittedConfigs()
        from form in new[] { "asm", "host" }
        select new TheoryDataRow<string, string>(config, form);

    [Theory]
    [MemberData(nameof(ConfigsAndForms))]
    public void Bindings_of_the_tree_are_the_committed_ones(string config, string form)
    {
        using var folder = new TempFolder();
        string tree = folder.PathOf("a tree");
        Materialise(config, tree, "--syscalls", form, "--no-check").Succeeded();
        Tool.Generate(tree, config, folder.PathOf("generated")).Succeeded();
        FolderContent.AssertSame(FolderContent.Of(Repository.PathOf("generated", config)), FolderContent.Of(folder.PathOf("generated")));
    }

    [Theory]
    [MemberData(nameof(ConfigsAndForms))]
    public async Task Shim_and_layout_asserts_compile_against_the_tree(string config, string form)
    {
        AbiManifest manifest = Manifest(config);
        TargetCompiler compiler = TargetCompiler.Require(manifest);
        using var folder = new TempFolder();
        Write(folder.PathOf("tree"), MaterialisedTree.Of(manifest, form == "asm" ? SyscallForm.Asm : SyscallForm.Host));
        FolderContent.Copy(Repository.PathOf("generated", config), folder.PathOf("generated"));
        await compiler.CompileAsync(folder.PathOf("tree"), folder.PathOf("generated"));
    }

    [Theory]
    [InlineData("sel4/types.h", "member of an enum", "seL4_RangeError = 4", "seL4_RangeError = 44")]
    [InlineData("sel4/types.h", "field seL4_UntypedDesc.isDevice", "seL4_Uint8 isDevice;", "seL4_Uint16 isDevice;")]
    [InlineData("sel4/constants.h", "constant seL4_PageBits", "#define seL4_PageBits 12\n", "#define seL4_PageBits 13\n")]
    [InlineData("sel4/constants.h", "constant seL4_PageBits", "#define seL4_PageBits 12\n", "")]
    [InlineData("sel4/syscalls.h", "function seL4_GetMR", "seL4_GetMR(int i)", "seL4_GetMR(long i)")]
    [InlineData("sel4/syscalls.h", "nature of function seL4_Send", "x64_sys_send(seL4_SysSend, dest", "x64_sys_send(seL4_SysNBSend, dest")]
    [InlineData("sel4/syscalls.h", "assembly of function x64_sys_send", "c", "d")]
    [InlineData("interfaces/sel4_client.h", "method seL4_TCB_Resume", "seL4_TCB_Resume(seL4_TCB _service)", "seL4_TCB_Resume(seL4_CNode _service)")]
    [InlineData("api/syscall.xml", "system call", "<syscall name=\"Send\" />", "<syscall name=\"Sent\" />")]
    [InlineData("kernel/gen_config.json", "option", "\"PLAT\": \"pc99\"", "\"PLAT\": \"pc98\"")]
    [InlineData("materialised.json", "order", "16.0.0", "16.0.1")]
    public void A_tree_that_says_something_else_is_noticed(string file, string about, string text, string other)
    {
        ArgumentNullException.ThrowIfNull(about);
        AbiManifest manifest = Manifest("x86_64");
        List<EmittedFile> files = [.. MaterialisedTree.Of(manifest, SyscallForm.Asm)];
        int index = files.FindIndex(item => item.Path == Include + file);
        string content = Encoding.UTF8.GetString(files[index].Content);
        string changed = about.StartsWith("assembly", StringComparison.Ordinal)
            ? FlipDigest(content, about[(about.LastIndexOf(' ') + 1)..])
            : content.Replace(text, other, StringComparison.Ordinal);
        Assert.NotEqual(content, changed);
        files[index] = files[index] with { Content = Encoding.UTF8.GetBytes(changed) };

        var error = Assert.Throws<BindgenException>(() => RoundTrip.Require(manifest, files));
        Assert.Equal(ErrorCode.SB021, error.Code);
    }

    [Fact]
    public void A_changed_manifest_becomes_a_changed_tree()
    {
        AbiManifest manifest = Manifest("x86_64");
        AbiManifest changed = manifest with
        {
            Sel4Version = null,
            Constants = [.. manifest.Constants.Select(constant => constant.Name == "seL4_GuardBits" ? constant with { Value = "57", Type = "unsigned long" } : constant)],
            Enums = [.. manifest.Enums.Select(item => item.Name == "seL4_Error"
                ? item with { Members = [.. item.Members, new EnumMember { Name = "seL4_NewError", Value = "77", Padding = false }] }
                : item)],
        };
        AbiManifest read = RoundTrip.Extract(changed, MaterialisedTree.Of(changed, SyscallForm.Asm));
        Assert.Null(RoundTrip.Difference(changed, read));
        Assert.NotNull(RoundTrip.Difference(manifest, read));
    }

    [Fact]
    public void What_no_body_is_known_for_is_one_error()
    {
        AbiManifest manifest = Manifest("x86_64");
        FunctionInfo unknown = manifest.Functions.First(function => function.Name == "seL4_GetMR") with { Name = "seL4_GetMoreMRs" };
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.PathOf("abi.json"), ManifestJson.Write(manifest with { Functions = [.. manifest.Functions, unknown] }));
        BindgenRun run = Tool.Run("materialise", folder.PathOf("abi.json"), "--out", folder.PathOf("tree"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error SB021: no tree can be written from this manifest: what seL4_GetMoreMRs does is unknown\n  hint: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("tree")));
    }

    [Fact]
    public void A_directory_with_other_files_is_left_alone()
    {
        using var folder = new TempFolder();
        string tree = folder.PathOf("tree");
        Directory.CreateDirectory(Path.Combine(tree, "libsel4", "include", "sel4"));
        string own = Path.Combine(tree, "libsel4", "include", "sel4", "sel4.h");
        File.WriteAllText(own, "mine");
        BindgenRun run = Materialise("x86_64", tree, "--no-check");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error SB012: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(own));
    }

    [Fact]
    public void A_tree_of_another_configuration_is_replaced_as_a_whole()
    {
        using var folder = new TempFolder();
        Materialise("x86_64", folder.PathOf("tree"), "--no-check").Succeeded();
        Materialise("riscv64", folder.PathOf("tree"), "--no-check").Succeeded();
        Materialise("riscv64", folder.PathOf("fresh"), "--no-check").Succeeded();
        FolderContent.AssertSame(FolderContent.Of(folder.PathOf("fresh")), FolderContent.Of(folder.PathOf("tree")));
    }

    [Theory]
    [InlineData("error SB020: ", "hint: did you mean aarch64", "aarch46")]
    [InlineData("error SB020: ", "hint: pass an abi.json", "nothing-like-it")]
    [InlineData("error SB013: ", "hint: ", "x86_64", "--syscalls", "vdso")]
    [InlineData("error SB013: ", "hint: ", "x86_64", "--syscalls", "1")]
    [InlineData("error SB013: ", "hint: ", "x86_64", "--syscalls", "Host")]
    public void A_wrong_word_is_one_error(string headline, string hint, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        using var folder = new TempFolder();
        BindgenRun run = Materialise(arguments[0], folder.PathOf("tree"), arguments[1..]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(headline, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("tree")));
    }

    [Fact]
    public void Json_says_what_was_written()
    {
        using var folder = new TempFolder();
        using var document = JsonDocument.Parse(Materialise("aarch64-mcs", folder.PathOf("tree"), "--syscalls", "host", "--json").Succeeded().Output);
        JsonElement root = document.RootElement;
        Assert.Equal("aarch64-mcs", root.GetProperty("config").GetString());
        Assert.Equal("host", root.GetProperty("syscalls").GetString());
        Assert.True(root.GetProperty("checked").GetBoolean());
        Assert.Equal(Manifest("aarch64-mcs").Fingerprints.Overall, root.GetProperty("fingerprint").GetString());
        Assert.Equal(FolderContent.Of(folder.PathOf("tree")).Paths.Count, root.GetProperty("files").GetInt32());
    }

    [Fact]
    public void The_file_that_names_the_release_may_be_broken()
    {
        using var folder = new TempFolder();
        Materialise("x86_64", folder.PathOf("tree"), "--no-check").Succeeded();
        File.WriteAllText(folder.PathOf("tree/" + Include + Releases.MarkerFile), "{\"sel4Version\": 16");
        BindgenRun run = Tool.Generate(folder.PathOf("tree"), "x86_64", folder.PathOf("generated"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("materialised.json:1: broken JSON", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16 */\\nint evil(void);\\n/* --")]
    [InlineData("\\ud800")]
    [InlineData("")]
    public void The_release_of_a_marker_is_one_or_an_error(string release)
    {
        using var folder = new TempFolder();
        Materialise("x86_64", folder.PathOf("tree"), "--no-check").Succeeded();
        File.WriteAllText(folder.PathOf("tree", "libsel4", "include", "materialised.json"), $"{{\"sel4Version\": \"{release}\"}}");
        BindgenRun run = Tool.Generate(folder.PathOf("tree"), "x86_64", folder.PathOf("out"));
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Aerror SB003: [^\n]+materialised\.json[^\n]+\n  hint: [^\n]+\n\z", run.Error);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    private static BindgenRun Materialise(string config, string tree, params string[] more) =>
        Tool.Run(["materialise", config, "--out", tree, "--generated", Repository.PathOf("generated"), .. more]);

    private static AbiManifest Manifest(string config)
    {
        string path = Repository.PathOf("generated", config, Emitters.ManifestName);
        return ManifestJson.Read(File.ReadAllBytes(path), path);
    }

    private static void Write(string tree, IEnumerable<EmittedFile> files)
    {
        foreach (EmittedFile file in files)
        {
            string path = Path.Combine(tree, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }
    }

    /// <summary>Another digest in front of a function.</summary>
    private static string FlipDigest(string content, string function)
    {
        int name = content.IndexOf(" " + function + "(seL4_Word sys", StringComparison.Ordinal);
        int digest = content.LastIndexOf("STANDS_FOR(\"", name, StringComparison.Ordinal) + "STANDS_FOR(\"".Length;
        char other = content[digest] == '0' ? '1' : '0';
        return content[..digest] + other + content[(digest + 1)..];
    }
}
