// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.OptionTables;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Spectre.Console;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen options as a person or a script sees it; the kernels are manifests made of the Small tree's.</summary>
public class OptionsTests
{
    private static readonly AbiManifest s_small = ManifestJson.Read(File.ReadAllBytes(Golden.PathOf("Golden/Small/abi.json")), "abi.json");

    [Fact]
    public void Text_is_the_golden_one()
    {
        using TempFolder folder = Kernels();
        Golden.CheckText("Golden/options.txt", Options(folder).Succeeded().Output);
    }

    [Fact]
    public void Json_is_the_golden_one_and_has_every_kernel()
    {
        using TempFolder folder = Kernels();
        string output = Options(folder, "--json").Succeeded().Output;
        Golden.CheckText("Golden/options.json", output);
        using var document = JsonDocument.Parse(output);
        Assert.Equal(
            Directory.GetDirectories(folder.PathOf("variants")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            document.RootElement.GetProperty("bases")[0].GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("name").GetString()));
    }

    [Fact]
    public void Markdown_is_the_golden_one_on_standard_output_and_in_a_file()
    {
        using TempFolder folder = Kernels();
        string page = Options(folder, "--markdown").Succeeded().Output;
        Golden.CheckText("Golden/options.md", page);
        Options(folder, "--markdown", folder.PathOf("options.md")).Succeeded();
        Assert.Equal(page, File.ReadAllText(folder.PathOf("options.md")));
        Assert.DoesNotContain(folder.Path, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_the_golden_one_and_asks_for_nothing_else()
    {
        using TempFolder folder = Kernels();
        Options(folder, "--html", folder.PathOf("options.html")).Succeeded();
        string page = File.ReadAllText(folder.PathOf("options.html"));
        Golden.CheckText("Golden/options.html", page);
        Assert.DoesNotMatch(@"(?i)\b(src|srcset|action|data)\s*=|@import|url\(|https?:|<link|<iframe|<img", page);
        foreach (Match link in Regex.Matches(page, "href=\"#([^\"]+)\""))
        {
            Assert.Contains($"id=\"{link.Groups[1].Value}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Tables_are_the_golden_ones_on_a_terminal()
    {
        using TempFolder folder = Kernels();
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 160;
        console.Profile.Capabilities.Unicode = true;
        IEnumerable<Side> variants = Directory.GetDirectories(folder.PathOf("variants"))
            .Select(path => new Side(Path.GetFileName(path), CommittedConfigs.ReadManifest(Path.Combine(path, "abi.json"))));
        OptionTableReport.Write(console, [OptionTable.Of(new Side("small", s_small), variants, "variants")]);
        Golden.CheckText("Golden/options.ansi", writer.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Two_bases_make_one_page_and_what_is_the_same_on_both_is_told_once()
    {
        using TempFolder folder = Kernels();
        Save(folder.PathOf("second"), s_small with { Config = "x86_64-second" });
        string page = Tool.Run(
            "options", "--base", folder.PathOf("small"), "--variants", folder.PathOf("variants"), "--base", folder.PathOf("second"), "--variants", folder.PathOf("variants"),
            "--markdown").Succeeded().Output;
        Assert.Contains("| small, second |", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "(?m)^### <code>KernelIsMCS=ON</code>$"));
        Assert.Equal(2, Regex.Count(page, @"(?m)^On <code>small</code>, <code>second</code>: \*\*breaking for binaries\*\*"));
        Assert.DoesNotContain("On <code>small</code>:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_may_be_a_committed_configuration()
    {
        using TempFolder folder = Kernels();
        Save(folder.PathOf("generated", "x86_64-small"), s_small);
        BindgenRun run = Tool.Run("options", "--base", "x86_64-small", "--variants", folder.PathOf("variants"), "--generated", folder.PathOf("generated")).Succeeded();
        Assert.StartsWith("x86_64-small (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_of_another_architecture_is_one_error()
    {
        using TempFolder folder = Kernels();
        Save(folder.PathOf("variants", "KernelSel4Arch=aarch64"), s_small with { Target = s_small.Target with { Architecture = "aarch64", Family = "arm" } });
        Fails("SB022", "KernelSel4Arch=aarch64 is aarch64, and the base small is x86_64", Options(folder));
    }

    [Fact]
    public void A_folder_that_is_no_kernel_is_one_error()
    {
        using TempFolder folder = Kernels();
        Directory.CreateDirectory(folder.PathOf("variants", "build"));
        Fails("SB022", "is neither an install tree nor the folder of an abi\\.json", Options(folder));
    }

    [Fact]
    public void A_folder_without_kernels_or_that_is_not_there_is_one_error()
    {
        using TempFolder folder = Kernels();
        Directory.CreateDirectory(folder.PathOf("empty"));
        Fails("SB022", "there are no kernels in it", Tool.Run("options", "--base", folder.PathOf("small"), "--variants", folder.PathOf("empty")));
        Fails("SB022", "cannot be read", Tool.Run("options", "--base", folder.PathOf("small"), "--variants", folder.PathOf("none")));
        Fails("SB013", "is empty", Tool.Run("options", "--base", folder.PathOf("small"), "--variants", ""));
    }

    [Fact]
    public void Two_bases_of_one_name_are_one_error()
    {
        using TempFolder folder = Kernels();
        string[] pair = ["--base", folder.PathOf("small"), "--variants", folder.PathOf("variants")];
        Fails("SB022", "two bases are called small", Tool.Run(["options", .. pair, .. pair]));
    }

    [Fact]
    public void A_wrong_command_line_is_one_error()
    {
        using TempFolder folder = Kernels();
        Fails("SB013", "there are 2 --base and 1 --variants", Options(folder, "--base", folder.PathOf("small")));
        Fails("SB013", "--json and --markdown both print", Options(folder, "--json", "--markdown"));
        Fails("SB013", "--base", Tool.Run("options", "--variants", folder.PathOf("variants")));
        Fails("SB020", "is no install tree", Tool.Run("options", "--base", folder.PathOf("none"), "--variants", folder.PathOf("variants")));
        Fails("SB012", "cannot be written", Options(folder, "--html", folder.PathOf("no", "folder", "options.html")));
    }

    [Fact]
    public void Text_of_a_manifest_drives_neither_terminal_nor_page()
    {
        const string Hostile = "\u001b[31m<script>alert(1)</script>|`[red]x[/]";
        AbiManifest changed = s_small with
        {
            Options = Set("KERNEL_OPT_LEVEL", Hostile),
            Constants = [.. s_small.Constants, s_small.Constants[0] with { Name = "seL4_Hostile", Kind = ConstantKind.Text, Value = Hostile }],
        };
        List<OptionTable> tables = [OptionTable.Of(new Side("small", s_small), [new Side(Hostile, changed), new Side(Hostile + "2", s_small with { Options = changed.Options })], "folder")];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        OptionTextReport.Write(text, tables);
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        OptionTableReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(table) }), tables);
        string[] pages = [OptionHtml.Write(tables), OptionMarkdown.Write(tables)];
        Assert.All([text.ToString(), table.ToString(), .. pages], output => Assert.DoesNotContain('\u001b', output));
        Assert.All(pages, page =>
        {
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        });
    }

    /// <summary>A base and what is done to it: a change of the interface, none, nothing at all, and two at once.</summary>
    private static TempFolder Kernels()
    {
        var folder = new TempFolder();
        Save(folder.PathOf("small"), s_small);
        foreach ((string name, AbiManifest manifest) in new[]
        {
            ("KernelIsMCS=ON", s_small with
            {
                Options = Set("KERNEL_MCS", "true"),
                Target = s_small.Target with { Mcs = true },
                Config = "x86_64-small-mcs",
                Faults = Lists.Change(s_small.Faults, fault => fault.Name == "VMFault", fault => fault with { Tag = 6 }),
                Labels = [.. s_small.Labels, new LabelInfo { Name = "SchedContextBind", Number = 99 }],
                Functions = Lists.Change(s_small.Functions, function => function.AsmHash is not null, function => function with { AsmHash = new string('a', 64) }),
            }),
            ("KernelMaxNumBootinfoUntypedCaps=50", s_small with
            {
                Options = Set("MAX_NUM_BOOTINFO_UNTYPED_CAPS", "50"),
                Records = Lists.Change(s_small.Records, record => record.Name == "seL4_BootInfo", record => record with { Size = record.Size + 800 }),
            }),
            ("KernelOptimisation=-O3", s_small with { Options = Set("KERNEL_OPT_LEVEL", "-O3") }),
            ("KernelNoSuchOption=ON", s_small),
            ("odd", s_small with
            {
                Options = [.. Set("KERNEL_OPT_LEVEL", "-O3").Select(option => option.Name == "MAX_NUM_BOOTINFO_UNTYPED_CAPS" ? option with { Value = "50" } : option)],
            }),
        })
        {
            Save(folder.PathOf("variants", name), manifest);
        }

        return folder;
    }

    private static void Save(string folder, AbiManifest manifest)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "abi.json"), ManifestJson.Write(manifest));
    }

    private static IReadOnlyList<ConfigOption> Set(string name, string value) =>
        Lists.Change(s_small.Options, option => option.Name == name, option => option with { Value = value });

    private static BindgenRun Options(TempFolder folder, params string[] more) =>
        Tool.Run(["options", "--base", folder.PathOf("small"), "--variants", folder.PathOf("variants"), .. more]);

    private static void Fails(string code, string complaint, BindgenRun run)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches($@"\Aerror {code}: [^\n]*{complaint}[^\n]*\n  hint: [^\n]+\n\z", run.Error);
    }
}
