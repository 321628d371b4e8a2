// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>What a person or a script sees of the tool.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("Golden/unknown-option.stderr", "generate", "--prefix", "/", "--config", "x86_64", "--prefixx", "/")]
    [InlineData("Golden/unknown-command.stderr", "regenerate")]
    [InlineData("Golden/no-command.stderr")]
    [InlineData("Golden/no-config.stderr", "generate", "--prefix", "/")]
    [InlineData("Golden/option-without-value.stderr", "generate", "--config")]
    [InlineData("Golden/option-twice.stderr", "generate", "--config", "x86_64", "--config", "aarch64")]
    [InlineData("Golden/sel4-version.stderr", "generate", "--config", "x86_64", "--sel4-version", "the newest")]
    [InlineData("Golden/operands.stderr", "diff")]
    [InlineData("Golden/operand.stderr", "diff", "x86_64")]
    [InlineData("Golden/no-name.stderr", "explain")]
    [InlineData("Golden/syscalls.stderr", "materialise", "x86_64", "--out", "tree", "--syscalls", "7")]
    public async Task A_wrong_command_line_gives_one_error_with_a_hint(string golden, params string[] arguments)
    {
        BindgenRun run = await Tool.RunProcessAsync(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(@"\Aerror SB013: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
        Golden.CheckText(golden, run.Error);
    }

    [Theory]
    [InlineData("X86_64")]
    [InlineData("../x86_64")]
    [InlineData("x86_64/..")]
    [InlineData("x86_64-")]
    [InlineData("")]
    public void A_config_that_is_no_name_gives_one_error(string config)
    {
        using var folder = new TempFolder();
        BindgenRun run = Tool.Generate(SmallTree.Path, config, folder.PathOf("out"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(@"\Aerror SB008: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
        Assert.False(Path.Exists(folder.PathOf("out")));
    }

    [Theory]
    [InlineData("/nonexistent/libclang.so", "does not exist")]
    [InlineData("README.md", "cannot be loaded")]
    [InlineData("libm.so.6", "is not libclang")]
    public async Task A_libclang_that_is_none_gives_one_error(string library, string complaint)
    {
        using var folder = new TempFolder();
        if (library == "README.md")
        {
            library = Repository.PathOf(library);
        }

        string[] arguments = ["generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", folder.PathOf("out")];
        BindgenRun byOption = await Tool.RunProcessAsync([.. arguments, "--libclang", library]);
        BindgenRun byVariable = await Tool.RunProcessAsync(arguments, ("LIBCLANG", library));
        foreach (BindgenRun run in new[] { byOption, byVariable })
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Equal("", run.Output);
            Assert.Matches(@"\Aerror SB011: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
            Assert.StartsWith($"error SB011: {library}: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        }

        Assert.False(Path.Exists(folder.PathOf("out")));
    }

    [Theory]
    [InlineData("Debian clang version 14.0.6", false)]
    [InlineData("clang version 15.0.7 (https://github.com/llvm/llvm-project.git)", false)]
    [InlineData("clang version 22.1.8", true)]
    public async Task A_libclang_that_is_too_old_is_refused_before_it_reads_anything(string version, bool taken)
    {
        Command.Require("gcc");
        using var folder = new TempFolder();
        string source = folder.PathOf("old.c");
        string library = folder.PathOf("libclang.so");
        await File.WriteAllTextAsync(
            source,
            $$"""
            struct text { const void *data; unsigned flags; };
            struct text clang_getClangVersion(void) { return (struct text) { "{{version}}", 0 }; }
            const char *clang_getCString(struct text text) { return text.data; }
            void clang_disposeString(struct text text) { }
            int clang_parseTranslationUnit2(void) { return 1; }
            """,
            TestContext.Current.CancellationToken);
        await Command.SucceedAsync("gcc", "-shared", "-fPIC", source, "-o", library);
        string[] arguments = ["generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", folder.PathOf("out")];
        foreach (BindgenRun run in new[] { await Tool.RunProcessAsync([.. arguments, "--libclang", library]), await Tool.RunProcessAsync(arguments, ("LIBCLANG", library)) })
        {
            // The one that is taken has nothing else of libclang's.
            Assert.Equal(1, run.ExitCode);
            Assert.Equal(!taken, run.Error.StartsWith($"error SB011: {library}: is too old: {version}; bindgen needs version 16 or later\n  hint: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_a_choice_the_libclang_of_the_package_is_used()
    {
        string packaged = ClangLibrary.SearchOrder[1];
        Assert.SkipUnless(File.Exists(packaged), $"{packaged} is not there: the package is for other machines");
        using var folder = new TempFolder();
        BindgenRun run = await Tool.RunProcessAsync(["doctor", "--json"], ("SEL4_PREFIX_ROOT", folder.Path), ("PATH", Environment.GetEnvironmentVariable("PATH")));
        using var report = JsonDocument.Parse(run.Output);
        Assert.Contains(packaged, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate", "--out", "--config", "x86_64")]
    [InlineData("generate", "--prefix", "--config", "x86_64")]
    [InlineData("generate", "--libclang", "--config", "x86_64")]
    [InlineData("generate", "--sel4-version", "--config", "x86_64")]
    [InlineData("generate", "--generated", "--all")]
    [InlineData("verify", "--prefix")]
    [InlineData("verify", "--generated")]
    [InlineData("verify", "--libclang")]
    [InlineData("diff", "--html", "x86_64", "aarch64")]
    [InlineData("diff", "--markdown", "x86_64", "aarch64")]
    [InlineData("diff", "--generated", "x86_64", "aarch64")]
    [InlineData("options", "--base", "--variants", "/")]
    [InlineData("options", "--variants", "--base", "x86_64")]
    [InlineData("options", "--html", "--base", "x86_64", "--variants", "/")]
    [InlineData("explain", "--generated", "seL4_TCB")]
    [InlineData("materialise", "--out", "x86_64")]
    [InlineData("materialise", "--generated", "x86_64", "--out", "tree")]
    [InlineData("doctor", "--generated")]
    [InlineData("doctor", "--libclang")]
    public void An_empty_value_gives_one_error_that_names_the_option(string command, string option, params string[] more)
    {
        foreach (string value in new[] { "", " ", "\t" })
        {
            BindgenRun run = Tool.Run([command, .. more, option, value]);
            Assert.Equal(1, run.ExitCode);
            Assert.Equal("", run.Output);
            Assert.Matches($@"\Aerror SB013: the value of {option} is empty\n  hint: [^\n]+\n\z", run.Error);
        }
    }

    [Theory]
    [InlineData("diff", "x86_64", "")]
    [InlineData("diff", "", "x86_64")]
    [InlineData("explain", "")]
    [InlineData("materialise", " ", "--out", "tree")]
    public void An_empty_operand_gives_one_error(params string[] arguments) =>
        Assert.Matches(@"\Aerror SB013: the value of [A-Z]+ is empty\n  hint: [^\n]+\n\z", Tool.Run(arguments).Error);

    [Fact]
    public void Json_says_what_the_manifest_says()
    {
        using var folder = new TempFolder();
        BindgenRun run = Tool.Run(
            "generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", folder.PathOf("out"), "--json").Succeeded();

        using var summary = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["sel4Version", "config", "architecture", "mcs", "functions", "inlineFunctions", "getters", "records", "enums", "constants", "methods", "manifest", "files", "changed"],
            summary.RootElement.EnumerateObject().Select(property => property.Name));
        byte[] bytes = File.ReadAllBytes(folder.PathOf("out", "abi.json"));
        using var manifest = JsonDocument.Parse(bytes);
        JsonElement text = summary.RootElement;
        Assert.Equal(SmallTree.Config, text.GetProperty("config").GetString());
        Assert.Equal(JsonValueKind.Null, text.GetProperty("sel4Version").ValueKind);
        Assert.Equal("x86_64", text.GetProperty("architecture").GetString());
        Assert.False(text.GetProperty("mcs").GetBoolean());
        foreach (string list in new[] { "functions", "getters", "records", "enums", "constants" })
        {
            Assert.Equal(manifest.RootElement.GetProperty(list).GetArrayLength(), text.GetProperty(list).GetInt32());
        }

        Assert.Equal(
            manifest.RootElement.GetProperty("interfaces").EnumerateArray().Sum(item => item.GetProperty("methods").GetArrayLength()),
            text.GetProperty("methods").GetInt32());
        Assert.Equal(
            manifest.RootElement.GetProperty("functions").EnumerateArray().Count(item => item.GetProperty("inline").GetBoolean()),
            text.GetProperty("inlineFunctions").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), text.GetProperty("manifest").GetString());
        int files = Directory.EnumerateFiles(folder.PathOf("out"), "*", SearchOption.AllDirectories).Count();
        Assert.Equal(files, text.GetProperty("files").GetInt32());
        Assert.Equal(files, text.GetProperty("changed").GetInt32());
    }

    [Fact]
    public async Task The_tree_is_found_by_the_two_variables()
    {
        using var folder = new TempFolder();
        SmallTree.CopyTo(folder.PathOf("trees", SmallTree.Config));
        string[] arguments = ["generate", "--config", SmallTree.Config, "--out", folder.PathOf("out")];

        BindgenRun none = await Tool.RunProcessAsync(arguments, ("SEL4_PREFIX_ROOT", folder.PathOf("elsewhere")));
        BindgenRun byRoot = await Tool.RunProcessAsync(arguments, ("SEL4_PREFIX_ROOT", folder.PathOf("trees")));
        BindgenRun byPrefix = await Tool.RunProcessAsync(
            arguments, ("SEL4_PREFIX", folder.PathOf("trees", SmallTree.Config)), ("SEL4_PREFIX_ROOT", folder.PathOf("elsewhere")));

        Assert.Equal(1, none.ExitCode);
        Assert.StartsWith($"error SB001: {folder.PathOf("elsewhere", SmallTree.Config)} has no ", none.Error, StringComparison.Ordinal);
        byRoot.Succeeded();
        Assert.Matches(@"; 0 of \d+ files changed\n\z", byPrefix.Succeeded().Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_out_it_writes_where_the_other_commands_look(bool committed)
    {
        using var folder = new TempFolder();
        string here = Directory.CreateDirectory(folder.PathOf("src", "app")).FullName;
        if (committed)
        {
            Directory.CreateDirectory(folder.PathOf("generated"));
        }

        (await Tool.RunProcessInAsync(here, ["generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config])).Succeeded();

        string target = committed ? folder.PathOf("generated", SmallTree.Config) : Path.Combine(here, "generated", SmallTree.Config);
        FolderContent.AssertSame(FolderContent.Of(Golden.PathOf("Golden/Small")), FolderContent.Of(target));
        Assert.Equal(committed, !Directory.Exists(Path.Combine(here, "generated")));
        BindgenRun verify = await Tool.RunProcessInAsync(here, ["verify", "--config", SmallTree.Config, "--prefix", SmallTree.Path]);
        Assert.StartsWith($"{SmallTree.Config}: current, ", verify.Succeeded().Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(target, "raw", "Enums.g.cs"));
        BindgenRun stale = await Tool.RunProcessInAsync(here, ["verify", "--config", SmallTree.Config, "--prefix", SmallTree.Path]);
        Assert.Contains($"\n  mend: bindgen generate --prefix {SmallTree.Path} --config {SmallTree.Config}\n", stale.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_release_is_named_in_every_file()
    {
        using var folder = new TempFolder();
        Tool.Run("generate", "--prefix", SmallTree.Path, "--config", SmallTree.Config, "--out", folder.PathOf("out"), "--sel4-version", "99.0.0-dev").Succeeded();
        FolderContent content = FolderContent.Of(folder.PathOf("out"));
        Assert.All(content.Paths, path => Assert.Contains("99.0.0-dev", System.Text.Encoding.UTF8.GetString(content[path]), StringComparison.Ordinal));
    }
}
