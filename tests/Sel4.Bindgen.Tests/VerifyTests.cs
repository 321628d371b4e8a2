// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.Bindgen.Verify;
using Sel4.TestSupport;
using Spectre.Console;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen verify: each way bindings can be stale is seen, and nothing is ever written.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public VerifyTests()
    {
        SmallTree.CopyTo(Tree);
        FolderContent.Copy(Golden.PathOf("Golden/Small"), Bindings);
    }

    private string Tree => _folder.PathOf("trees", SmallTree.Config);

    private string Generated => _folder.PathOf("generated");

    private string Bindings => _folder.PathOf("generated", SmallTree.Config);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Bindings_of_an_unchanged_tree_are_current()
    {
        BindgenRun run = Verify().Succeeded();
        Assert.Matches($@"\A{SmallTree.Config}: current, \d+ files, with [^\n]+\n1 configuration: 1 current, 0 stale; 0 by the manifest only \(no tree\)\n\z", run.Output);
    }

    [Theory]
    [InlineData("raw/Enums.g.cs", "seL4_NumErrors", "seL4_NumErrrs")]
    [InlineData("native/shim.g.c", "seL4_GetMR", "seL4_GetMr")]
    [InlineData("Sel4Config.props", "pc99", "pc98")]
    public async Task An_edited_file_is_shown_with_its_first_different_line(string file, string old, string edited)
    {
        int line = Edit(Path.Combine(Bindings, file), old, edited);
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal((2, ""), (run.ExitCode, run.Error));
            Assert.Matches($@"\n  [^\n]*{SmallTree.Config}/{file}:{line}: differs from what bindgen writes\n    expected: [^\n]*{old}[^\n]*\n    found:    [^\n]*{edited}", run.Output);
            Assert.Contains("edited, or written by another version of bindgen", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("\n  from ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cut_off_file_differs_behind_its_last_line()
    {
        string next = CutAfter(Path.Combine(Bindings, "raw", "Enums.g.cs"), 10);
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"raw/Enums.g.cs:11: differs from what bindgen writes\n    expected: {next}\n    found:    (end of file)\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("raw/Old.g.cs", true)]
    [InlineData("native/old.g.c", true)]
    [InlineData("raw/Mine.g.cs", false)]
    [InlineData("notes.txt", false)]
    [InlineData("raw/deep/Mine.g.cs", false)]
    [InlineData(".hidden", false)]
    [InlineData("raw/a/b/c/d/e/f/g/h/i/Deep.g.cs", false)]
    public async Task A_file_too_many_is_stale(string file, bool removedByGenerate)
    {
        Write(Path.Combine(Bindings, file), removedByGenerate ? $"/* {EmitContext.ManifestMark} */" : "");
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"{SmallTree.Config}/{file}: is not written by bindgen\n", run.Output, StringComparison.Ordinal);
            Assert.Contains(removedByGenerate ? "\n  mend: bindgen generate " : "\n  mend: move away what is not bindgen's: ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_missing_file_is_stale()
    {
        File.Delete(Path.Combine(Bindings, "typed", "Tcb.g.cs"));
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("typed/Tcb.g.cs: is missing\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_edited_manifest_is_stale_by_its_fingerprints()
    {
        int line = Edit(Path.Combine(Bindings, "abi.json"), "\"value\": \"120\"", "\"value\": \"121\"");
        BindgenRun with = Verify();
        Assert.Equal(2, with.ExitCode);
        Assert.Contains($"abi.json:{line}: differs", with.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  from sel4/constants.h:{LineOf("sel4/constants.h", "seL4_MsgMaxLength = 120")}: member seL4_MsgMaxLength of enum seL4_MsgLimits: 121 -> 120\n", with.Output, StringComparison.Ordinal);

        foreach (BindgenRun run in new[] { with, await WithoutTree() })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("the fingerprints are not those of what the manifest says", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"format\": 3", "\"format\": 1", "has format 1")]
    [InlineData("\"config\"", "\"konfig\"", "broken manifest")]
    [InlineData("{\n  \"format\"", "\n  \"format\"", "broken manifest")]
    public async Task A_manifest_that_cannot_be_read_is_stale(string old, string edited, string reason)
    {
        Edit(Path.Combine(Bindings, "abi.json"), old, edited);
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal((2, ""), (run.ExitCode, run.Error));
            Assert.Contains("/abi.json", run.Output, StringComparison.Ordinal);
            Assert.Contains(reason, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_manifest_in_another_form_is_stale_though_it_says_the_same()
    {
        Edit(Path.Combine(Bindings, "abi.json"), "  \"target\"", "    \"target\"");
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("    expected:   \"target\": {\n    found:        \"target\": {\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_stale()
    {
        File.Delete(Path.Combine(Bindings, "abi.json"));
        foreach (BindgenRun run in new[] { Verify(), await WithoutTree() })
        {
            Assert.Equal((2, ""), (run.ExitCode, run.Error));
            Assert.Contains("/abi.json: is ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_copied_under_another_name_is_stale()
    {
        Directory.Move(Bindings, _folder.PathOf("generated", "x86_64-other"));
        BindgenRun run = await WithoutTree();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("abi.json:3: differs from what bindgen writes\n    expected:   \"config\": \"x86_64-other\",\n    found:      \"config\": \"x86_64-small\",\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sel4/constants.h", "seL4_TCBFlag_fpuDisabled = 0x1", "seL4_TCBFlag_fpuDisabled = 0x2", "member seL4_TCBFlag_fpuDisabled of enum seL4_TCBFlag: 1 -> 2")]
    [InlineData("sel4/shared_types.pbf", "field capsUnwrapped 3", "field  capsUnwrapped 3", null)]
    [InlineData("sel4/sel4_arch/constants.h", "#define seL4_TCBBits 11", "#define seL4_TCBBits 12", "constant seL4_TCBBits: Integer, int: 11 -> Integer, int: 12 (and 1 more there)")]
    [InlineData("sel4/sel4_arch/constants.h", "#define seL4_SmallUnsigned 4000000000u", "#define seL4_SmallSigned 4", "constant seL4_SmallSigned is new: Integer, int: 4")]
    [InlineData("sel4/bootinfo_types.h", "seL4_Uint8 isDevice;", "seL4_Uint8 isdevice;", "field seL4_UntypedDesc.isdevice is new: seL4_Uint8 at bit 72")]
    [InlineData("sel4/types.h", "typedef seL4_Uint64 seL4_Time;", "typedef seL4_Word seL4_Time;", "typedef seL4_Time: seL4_Uint64 -> seL4_Word")]
    [InlineData("sel4/functions.h", "seL4_GetMR(int i)", "seL4_GetMR(long i)", "function seL4_GetMR: seL4_Word (int i) -> seL4_Word (long i)")]
    [InlineData("sel4/sel4_arch/syscalls_syscall.h", "seL4_Word dest, seL4_Word info)\n{\n    asm volatile(\"movq", "seL4_Word dest, seL4_Word info)\n{\n    asm  volatile(\"movq", "assembly of function small_sys_send: ")]
    [InlineData("interfaces/object-api.xml", "<method id=\"TCBSetPriority\" name=\"SetPriority\">", "<method id=\"TCBSetPriority\" name=\"SetPriority\"><error name=\"seL4_Late\"/>", "method seL4_TCB.SetPriority: …")]
    [InlineData("interfaces/object-api.xml", "<method id=\"TCBWriteRegisters\" name=\"WriteRegisters\">", "<method id=\"TCBWriteRegisters\" name=\"WriteRegisters\"><condition><config var=\"CONFIG_PRINTING\"/></condition>", "method seL4_TCB.WriteRegisters: …")]
    [InlineData("api/syscall.xml", "<syscall name=\"Send\" />", "<syscall name=\"Send\"  />", null)]
    [InlineData("kernel/gen_config.json", "\"HUGE_PAGE\": true,", "\"HUGE_PAGE\": true, \"NEW_OPTION\": false,", "option NEW_OPTION is new: Boolean of Kernel: false")]
    public void A_change_of_the_tree_is_named_by_file_and_line(string file, string old, string edited, string? change)
    {
        int line = Edit(Path.Combine(Tree, "libsel4", "include", file), old, edited);
        BindgenRun run = Verify();
        if (change is null)
        {
            run.Succeeded();
            return;
        }

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n  from {file}:{line}: {change}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("edited, or written", run.Output, StringComparison.Ordinal);
        Assert.Equal($"from {file}:{line}: ", run.Output.Split("\n  ").First(text => text.StartsWith("from ", StringComparison.Ordinal))[..$"from {file}:{line}: ".Length]);
    }

    [Fact]
    public void What_the_tree_no_more_has_is_named_by_what_it_was_part_of()
    {
        Edit(Path.Combine(Tree, "libsel4", "include", "sel4", "errors.h"), "    seL4_RevokeFirst,\n", "");
        BindgenRun run = Verify();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"\n  from sel4/errors.h:{LineOf("sel4/errors.h", "typedef enum {")}: member seL4_RevokeFirst of enum seL4_Error is gone: 9\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_tree_and_an_edited_file_are_both_told()
    {
        Edit(Path.Combine(Tree, "libsel4", "include", "sel4", "errors.h"), "seL4_NumErrors", "seL4_NumErrs");
        Edit(Path.Combine(Bindings, "native", "shim.g.c"), "seL4_GetMR", "seL4_GetMr");
        BindgenRun run = Verify();
        Assert.Contains("\n  from sel4/errors.h:", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  why: 1 file would differ without a change of the tree too", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sel4/sel4_arch/constants.h", "#define seL4_TCBBits 11", "#define seL4_TCBBits 12")]
    [InlineData("interfaces/object-api.xml", "<method id=\"TCBSetPriority\" name=\"SetPriority\">", "<method id=\"TCBSetPriority\" name=\"SetPriority\"><error name=\"seL4_Late\"/>")]
    public void The_command_it_names_mends_it(string file, string old, string edited)
    {
        Edit(Path.Combine(Tree, "libsel4", "include", file), old, edited);
        File.Copy(Path.Combine(Bindings, "native", "shim.g.c"), Path.Combine(Bindings, "raw", "Old.g.cs"));
        string mend = Verify().Output.Split('\n').Single(line => line.StartsWith("  mend: bindgen ", StringComparison.Ordinal));
        Tool.Run(mend["  mend: bindgen ".Length..].Split(' ')).Succeeded();
        Verify().Succeeded();
    }

    [Fact]
    public void A_release_that_was_told_is_kept()
    {
        Tool.Run("generate", "--prefix", Tree, "--config", SmallTree.Config, "--out", Bindings, "--sel4-version", "99.0.0-dev").Succeeded();
        Verify().Succeeded();

        Edit(Path.Combine(Tree, "libsel4", "include", "sel4", "errors.h"), "seL4_NumErrors", "seL4_NumErrs");
        string mend = Verify().Output.Split('\n').Single(line => line.StartsWith("  mend: bindgen ", StringComparison.Ordinal));
        Assert.EndsWith(" --sel4-version 99.0.0-dev", mend, StringComparison.Ordinal);
        Tool.Run(mend["  mend: bindgen ".Length..].Split(' ')).Succeeded();
        Verify().Succeeded();
        Assert.Contains("\"sel4Version\": \"99.0.0-dev\"", File.ReadAllText(Path.Combine(Bindings, "abi.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_configuration_is_told_whatever_the_others_are()
    {
        Current("x86_64-current");
        Current("x86_64-broken");
        Current("x86_64-without");
        Directory.Delete(_folder.PathOf("trees", "x86_64-without"), recursive: true);
        Edit(_folder.PathOf("trees", "x86_64-broken", "libsel4", "include", "sel4", "constants.h"), "#pragma once", "#error \"no\"");
        SmallTree.CopyTo(_folder.PathOf("trees", "x86_64-new"));
        File.Delete(Path.Combine(Bindings, "raw", "Enums.g.cs"));

        BindgenRun run = await All();

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Golden.CheckText("Golden/verify.txt", run.Output.Replace(_folder.Path, "<folder>", StringComparison.Ordinal));
        BindgenRun json = await All("--json");
        Golden.CheckText("Golden/verify.json", json.Output.Replace(_folder.Path, "<folder>", StringComparison.Ordinal));
        using var result = JsonDocument.Parse(json.Output);
        Assert.Equal(
            [("current", 2), ("stale", 1), ("errors", 1), ("manifestOnly", 1)],
            result.RootElement.EnumerateObject().Take(4).Select(item => (item.Name, item.Value.GetInt32())));
        Assert.Equal(4, result.RootElement.GetProperty("configs").GetArrayLength());
    }

    [Fact]
    public void The_table_is_the_golden_one_on_a_terminal()
    {
        File.Delete(Path.Combine(Bindings, "raw", "Enums.g.cs"));
        Edit(Path.Combine(Tree, "libsel4", "include", "sel4", "errors.h"), "seL4_NumErrors", "seL4_NumErrs");
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        ConfigResult stale = new ConfigVerifier(SmallTree.Config, Bindings, Tree, null, error).Run();
        ConfigResult alone = new ConfigVerifier("x86_64-alone", Golden.PathOf("Golden/Small"), null, null, error).Run();
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 400;
        console.Profile.Capabilities.Unicode = true;
        VerifyTable.Write(console, new VerifyResult([stale with { Folder = "generated/small", Tree = "/trees/small" }, alone with { Folder = "generated/alone" }], []));
        string text = writer.ToString().ReplaceLineEndings("\n").Replace(_folder.Path, "<folder>", StringComparison.Ordinal).Replace(Repository.Root, "<root>", StringComparison.Ordinal);
        Golden.CheckText("Golden/verify.ansi", text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_tree_named_by_SEL4_PREFIX_picks_its_configuration_and_all_does_not(int all)
    {
        Directory.Move(Bindings, _folder.PathOf("generated", "x86_64"));
        Directory.Move(Tree, _folder.PathOf("prefix"));
        Tool.Generate(_folder.PathOf("prefix"), "x86_64", _folder.PathOf("generated", "x86_64")).Succeeded();
        FolderContent.Copy(_folder.PathOf("generated", "x86_64"), _folder.PathOf("generated", "x86_64-second"));
        BindgenRun run = await Unwritten(() => Tool.RunProcessAsync(
            ["verify", "--generated", Generated, .. all == 1 ? new[] { "--all" } : []], ("SEL4_PREFIX", _folder.PathOf("prefix")), ("SEL4_PREFIX_ROOT", _folder.PathOf("nowhere"))));
        Assert.Equal(all == 1 ? 2 : 0, run.ExitCode);
        Assert.StartsWith(all == 1 ? "x86_64: current, 26 files, manifest only" : "x86_64: current, 26 files, with ", Counted(run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("raw/Enums.g.cs")]
    public async Task What_is_no_ordinary_file_is_stale_and_not_opened(string file)
    {
        File.Delete(Path.Combine(Bindings, file));
        await Command.SucceedAsync("mkfifo", Path.Combine(Bindings, file));
        BindgenRun run = Tool.Run("verify", "--generated", Generated, "--config", SmallTree.Config, "--prefix", Tree);
        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains($"/{file}: is not written by bindgen\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  mend: move away what is not bindgen's: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("more")]
    public void A_linked_folder_is_stale_whatever_is_in_it(string name)
    {
        string elsewhere = _folder.PathOf("elsewhere");
        string link = Path.Combine(Bindings, name);
        _ = Directory.CreateDirectory(link);
        Directory.Move(link, elsewhere);
        Directory.CreateSymbolicLink(link, elsewhere);
        BindgenRun run = Tool.Run("verify", "--generated", Generated, "--config", SmallTree.Config, "--prefix", Tree);
        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains($"  mend: move away what is not bindgen's: {link}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, SmallTree.Generate(Bindings).ExitCode);
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".x86_64.bindgen-1-1")]
    public async Task A_folder_whose_name_begins_with_a_dot_is_no_configuration(string name)
    {
        FolderContent.Copy(Bindings, _folder.PathOf("generated", name));
        BindgenRun run = await WithoutTree();
        Assert.EndsWith("\n1 configuration: 1 current, 0 stale; 1 by the manifest only (no tree)\n", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_with_one_thing_twice_is_stale_and_holds_up_no_other()
    {
        Current("x86_64-current");
        string file = Path.Combine(Bindings, "abi.json");
        AbiManifest manifest = ManifestJson.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), file);
        EnumInfo item = manifest.Enums[0] with { Members = [.. manifest.Enums[0].Members, manifest.Enums[0].Members[0]] };
        await File.WriteAllBytesAsync(file, ManifestJson.Write(manifest with { Enums = [item, .. manifest.Enums.Skip(1)] }), TestContext.Current.CancellationToken);
        BindgenRun run = await All();
        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Assert.Contains("more than once", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n2 configurations: 1 current, 1 stale; 0 by the manifest only (no tree)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        string file = Path.Combine(Bindings, "raw", "Enums.g.cs");
        using (FileStream stream = File.OpenWrite(file))
        {
            stream.SetLength(CommittedConfigs.MaxFileBytes + 1);
        }

        BindgenRun run = Tool.Run("verify", "--generated", Generated, "--config", SmallTree.Config, "--prefix", Tree);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n  error SB023: {file}: cannot be read", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 not verified", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SB013", "--all", "--config", "x86_64-small")]
    [InlineData("SB013", "--all", "--prefix", "/")]
    [InlineData("SB001", "--prefix", "/")]
    [InlineData("SB020", "--config", "x86_64-unknown")]
    [InlineData("SB020", "--config", "..")]
    public void A_wrong_command_line_gives_one_error(string code, params string[] arguments)
    {
        BindgenRun run = Tool.Run(["verify", "--generated", Generated, .. arguments]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches($@"\Aerror {code}: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
    }

    [Fact]
    public async Task Without_a_tree_libclang_is_not_needed()
    {
        BindgenRun run = await Tool.RunProcessAsync(
            ["verify", "--generated", Generated], ("SEL4_PREFIX_ROOT", _folder.PathOf("nowhere")), ("LIBCLANG", "/nonexistent/libclang.so"));
        Assert.Contains("1 current, 0 stale; 1 by the manifest only (no tree)", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_committed_bindings_follow_from_their_manifests()
    {
        BindgenRun run = await Tool.RunProcessAsync(["verify", "--generated", Repository.PathOf("generated")], ("SEL4_PREFIX_ROOT", _folder.PathOf("nowhere")));
        int all = Repository.CommittedConfigs().Count;
        Assert.EndsWith($"\n{all} configurations: {all} current, 0 stale; {all} by the manifest only (no tree)\n", run.Succeeded().Output, StringComparison.Ordinal);
    }

    public static IEnumerable<TheoryDataRow<string>> Committed() => Repository.CommittedConfigs().Select(config => new TheoryDataRow<string>(config));

    [Theory]
    [MemberData(nameof(Committed))]
    public void The_committed_bindings_are_those_of_the_real_tree(string config)
    {
        string tree = KernelTrees.Require(config);
        BindgenRun run = Tool.Run("verify", "--generated", Repository.PathOf("generated"), "--config", config, "--prefix", tree).Succeeded();
        Assert.StartsWith($"{config}: current, ", run.Output, StringComparison.Ordinal);
    }

    public static IEnumerable<TheoryDataRow<string>> Trees() => Committed().Prepend(new TheoryDataRow<string>("small"));

    [Theory]
    [MemberData(nameof(Trees))]
    public void Every_fact_of_a_tree_has_a_place_in_it(string config)
    {
        ArgumentNullException.ThrowIfNull(config);
        var tree = new InstallTree(config == "small" ? SmallTree.Path : KernelTrees.Require(config));
        ClangLibrary.Use(null);
        (AbiManifest manifest, DeclarationPlaces declarations) = ModelBuilder.BuildWithPlaces(tree, config == "small" ? SmallTree.Config : config, null);
        IReadOnlyDictionary<string, Declaration> places = declarations.Of(manifest);

        IEnumerable<string> keys = AbiFacts.Of(manifest).Select(fact => fact.Key).Where(key => key != FactKeys.Target);
        Assert.DoesNotContain(keys, key => !places.TryGetValue(key, out Declaration place) || place.Line is null);

        // The place is not only there: the line says the name.
        var files = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach ((string key, string name) in Named(manifest))
        {
            Declaration place = places[key];
            if (!files.TryGetValue(place.File, out string[]? lines))
            {
                files.Add(place.File, lines = Encoding.UTF8.GetString(tree.Read(place.File)).Split('\n'));
            }

            Assert.Contains(name, lines[place.Line!.Value - 1], StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Key, string Name)> Named(AbiManifest manifest) =>
    [
        .. manifest.Options.Select(item => (FactKeys.Option(item.Name), item.Name)),
        .. manifest.Syscalls.Select(item => (FactKeys.Syscall(item.Name), item.Name)),
        .. manifest.Constants.Select(item => (FactKeys.Constant(item.Name), item.Name)),
        .. manifest.Getters.Select(item => (FactKeys.Getter(item.Name), item.Name)),
        .. manifest.Interfaces.SelectMany(item => item.Methods.Select(method => (FactKeys.Method(item.Name, method.Name), method.Label))),
        .. manifest.Records.Where(item => item.CName is not null).SelectMany(item => item.Fields.Select(field => (FactKeys.Field(item.Name, field.Name), field.Name))),
        .. manifest.BitFields.SelectMany(item => item.Fields.Select(field => (FactKeys.Bits(item.Name, field.Name), field.Name))),
    ];

    /// <summary>One more configuration, with a tree below the root, that is current.</summary>
    private void Current(string config)
    {
        SmallTree.CopyTo(_folder.PathOf("trees", config));
        Tool.Generate(SmallTree.Path, config, _folder.PathOf("generated", config)).Succeeded();
    }

    private BindgenRun Verify() =>
        Unwritten(() => Task.FromResult(Tool.Run("verify", "--generated", Generated, "--config", SmallTree.Config, "--prefix", Tree))).GetAwaiter().GetResult();

    private Task<BindgenRun> WithoutTree() =>
        Unwritten(() => Tool.RunProcessAsync(["verify", "--generated", Generated], ("SEL4_PREFIX_ROOT", _folder.PathOf("nowhere"))));

    private Task<BindgenRun> All(params string[] options) =>
        Unwritten(() => Tool.RunProcessAsync(["verify", "--generated", Generated, "--all", .. options], ("SEL4_PREFIX_ROOT", _folder.PathOf("trees"))));

    /// <summary>Whatever it finds, it leaves bindings and trees as they are.</summary>
    private async Task<BindgenRun> Unwritten(Func<Task<BindgenRun>> verify)
    {
        FolderContent before = FolderContent.Of(_folder.Path);
        DateTime[] times = Times();
        BindgenRun run = await verify();
        FolderContent.AssertSame(before, FolderContent.Of(_folder.Path));
        Assert.Equal(times, Times());
        return run;
    }

    private DateTime[] Times() =>
        [.. Directory.EnumerateFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];

    private int LineOf(string header, string text) =>
        File.ReadLines(Path.Combine(Tree, "libsel4", "include", header)).TakeWhile(line => !line.Contains(text, StringComparison.Ordinal)).Count() + 1;

    private static string Counted(string output) => Regex.Replace(output, @"\d+ files", "26 files");

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Replaces the first occurrence. Returns the line it is on.</summary>
    private static int Edit(string file, string old, string edited)
    {
        string text = File.ReadAllText(file);
        int place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{old} is not in {file}");
        File.WriteAllText(file, new Regex(Regex.Escape(old)).Replace(text, _ => edited, 1));
        return text[..place].Count(c => c == '\n') + 1;
    }

    /// <summary>Leaves the first lines of a file. Returns the one after them.</summary>
    private static string CutAfter(string file, int count)
    {
        string[] lines = File.ReadAllLines(file);
        File.WriteAllText(file, string.Join('\n', lines[..count]));
        return lines[count];
    }
}
