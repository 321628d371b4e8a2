// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Spectre.Console;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen diff as a person or a script sees it; both sides are made of the Small tree's manifest.</summary>
public class DiffTests
{
    private static readonly string s_small = Golden.PathOf("Golden/Small");

    [Fact]
    public void Text_is_the_golden_one()
    {
        using var folder = TwoConfigs();
        BindgenRun run = Diff(folder, "small", "changed");
        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Golden.CheckText("Golden/diff.txt", run.Output);
    }

    [Fact]
    public void Json_is_the_golden_one_and_adds_up()
    {
        using var folder = TwoConfigs();
        BindgenRun run = Diff(folder, "small", "changed", "--json");
        Assert.Equal(2, run.ExitCode);
        Golden.CheckText("Golden/diff.json", run.Output);

        using var document = JsonDocument.Parse(run.Output);
        JsonElement changes = document.RootElement.GetProperty("changes");
        Assert.Equal(changes.GetArrayLength(), document.RootElement.GetProperty("categories").EnumerateObject().Sum(item => item.Value.GetProperty("changes").GetInt32()));
        Assert.Equal(Enum.GetValues<AbiCategory>().Length, document.RootElement.GetProperty("categories").EnumerateObject().Count());
    }

    [Fact]
    public void Markdown_is_the_golden_one_on_standard_output_and_in_a_file()
    {
        using var folder = TwoConfigs();
        BindgenRun run = Diff(folder, "small", "changed", "--markdown");
        Assert.Equal(2, run.ExitCode);
        Golden.CheckText("Golden/diff.md", run.Output);

        Diff(folder, "small", "changed", "--markdown", folder.PathOf("diff.md"));
        Assert.Equal(run.Output, File.ReadAllText(folder.PathOf("diff.md")));
    }

    [Fact]
    public void Html_is_the_golden_one_and_asks_for_nothing_else()
    {
        using var folder = TwoConfigs();
        Assert.Equal(2, Diff(folder, "small", "changed", "--html", folder.PathOf("diff.html")).ExitCode);
        string page = File.ReadAllText(folder.PathOf("diff.html"));
        Golden.CheckText("Golden/diff.html", page);
        Assert.DoesNotMatch(@"(?i)\b(src|srcset|action|data)\s*=|@import|url\(|https?:|<link|<iframe|<img", page);
    }

    [Fact]
    public void Tables_are_the_golden_ones_on_a_terminal()
    {
        using var folder = TwoConfigs();
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 160;
        console.Profile.Capabilities.Unicode = true;
        TableReport.Write(console, Comparison.Of(Read(folder, "small"), Read(folder, "changed")));
        Golden.CheckText("Golden/diff.ansi", writer.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData("false", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void NO_COLOR_and_a_dumb_terminal_ask_for_plain_text(string? noColor, string term, bool colour) =>
        Assert.Equal(colour, Terminal.WantsColour(name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null));

    [Fact]
    public void The_same_on_both_sides_is_no_difference_however_it_is_named()
    {
        using var folder = TwoConfigs();
        foreach (string same in new[] { "small", s_small, Path.Combine(s_small, "abi.json"), SmallTree.Path })
        {
            BindgenRun run = Diff(folder, "small", same).Succeeded();
            Assert.EndsWith("\nverdict: no difference\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("smal", "did you mean small\\?")]
    [InlineData("nothing-like-it", "committed are changed, small")]
    public void What_is_not_there_is_one_error(string name, string hint)
    {
        using var folder = TwoConfigs();
        BindgenRun run = Diff(folder, "small", name);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches($@"\Aerror SB020: ""{name}"" is [^\n]+\n  hint: [^\n]*{hint}\n\z", run.Error);
    }

    [Fact]
    public async Task The_folder_of_committed_configurations_can_be_named()
    {
        BindgenRun run = await Tool.RunProcessAsync(["diff", "x86_64", "x86_64", "--generated", Repository.PathOf("generated")]);
        run.Succeeded();
        BindgenRun wrong = await Tool.RunProcessAsync(["diff", "x86_64", "x86_64", "--generated", Repository.PathOf("no such folder")]);
        Assert.Equal(1, wrong.ExitCode);
        Assert.StartsWith("error SB020: ", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_error()
    {
        using var folder = TwoConfigs();
        BindgenRun run = Diff(folder, "small", "changed", "--html", folder.PathOf("no", "folder", "diff.html"));
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Aerror SB012: [^\n]+\n  hint: [^\n]+\n\z", run.Error);
    }

    [Fact]
    public void Two_results_on_standard_output_are_one_error()
    {
        using var folder = TwoConfigs();
        Assert.Matches(@"\Aerror SB013: [^\n]+\n  hint: [^\n]+\n\z", Diff(folder, "small", "changed", "--json", "--markdown").Error);
    }

    [Fact]
    public void Text_of_a_manifest_drives_neither_terminal_nor_page()
    {
        const string Hostile = "\u001b[31m<script>alert(1)</script>|`[red]x[/]";
        Side before = new("small", Manifest());
        var after = new Side("hostile", before.Manifest with
        {
            Constants = [.. before.Manifest.Constants, before.Manifest.Constants[0] with { Name = "seL4_Hostile", Kind = ConstantKind.Text, Value = Hostile }],
        });
        Comparison comparison = Comparison.Of(before, after);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        TextReport.Write(text, comparison);
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        TableReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(table) }), comparison);

        Assert.DoesNotContain('\u001b', text.ToString());
        Assert.DoesNotContain('\u001b', table.ToString());
        foreach (string page in new[] { HtmlReport.Write(comparison), MarkdownReport.Write(comparison) })
        {
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(MarkdownReport.Write(comparison).Split('\n'), line => line.Contains("Hostile", StringComparison.Ordinal) && Regex.Count(line, @"\|") != 6);
    }

    [Theory]
    [InlineData("\"type\": \"seL4_CPtr\"", "\"type\": \"seL4_CNode\"", "has the typedef seL4_CNode, which leads back to itself")]
    [InlineData("\"name\": \"seL4_CPtr\"", "\"name\": \"seL4_CNode\"", "has the typedef seL4_CNode more than once")]
    [InlineData("\"type\": \"seL4_CPtr\"", "\"type\": \"seL4_CPtr[99999999999]\"", "is no type reference")]
    public void A_manifest_that_contradicts_itself_is_one_error(string old, string replacement, string complaint)
    {
        ArgumentNullException.ThrowIfNull(old);
        using var folder = TwoConfigs();
        string path = folder.PathOf("broken.json");
        string text = File.ReadAllText(Path.Combine(s_small, "abi.json"));
        int at = text.IndexOf(old, text.IndexOf("\"typedefs\"", StringComparison.Ordinal), StringComparison.Ordinal);
        byte[] broken = Encoding.UTF8.GetBytes(text[..at] + replacement + text[(at + old.Length)..]);

        // With fingerprints that fit, or nobody would look further than these.
        File.WriteAllBytes(path, ManifestJson.Write(ManifestJson.Parse(broken, path)));

        BindgenRun run = Diff(folder, "small", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches($@"\Aerror SB015: {Regex.Escape(path)}: broken manifest: [^\n]*{Regex.Escape(complaint)}\n  hint: [^\n]+\n\z", run.Error);
    }

    /// <summary>A folder of two committed configurations: the Small tree's, and one with a change of most kinds.</summary>
    private static TempFolder TwoConfigs()
    {
        var folder = new TempFolder();
        AbiManifest small = Manifest();
        AbiManifest changed = small with
        {
            Config = "x86_64-changed",
            Syscalls = Lists.Change(small.Syscalls, syscall => syscall.Name == "Send", syscall => syscall with { Number = -7 }),
            Labels = [.. small.Labels, new LabelInfo { Name = "TCBDance", Number = 12 }],
            ObjectTypes = Lists.Change(small.ObjectTypes, type => type.Name == "seL4_TCBObject", type => type with { SizeBits = 12 }),
            Records = Lists.Change(small.Records, record => record.Name == "seL4_BootInfo", record => record with { Size = record.Size + 8 }),
            Constants = Lists.Without(small.Constants, constant => constant.Name == "VECTOR_MAX"),
            Functions = Lists.Change(small.Functions, function => function.Name == "seL4_Call", function => function with { ReturnType = "void" }),
            Options = Lists.Change(small.Options, option => option.Name == "DANGEROUS_CODE_INJECTION", option => option with { Value = "false" }),
        };
        foreach ((string name, AbiManifest manifest) in new[] { ("small", small), ("changed", changed) })
        {
            Directory.CreateDirectory(folder.PathOf("generated", name));
            File.WriteAllBytes(folder.PathOf("generated", name, "abi.json"), ManifestJson.Write(manifest));
        }

        return folder;
    }

    private static AbiManifest Manifest() => ManifestJson.Read(File.ReadAllBytes(Path.Combine(s_small, "abi.json")), "abi.json");

    private static Side Read(TempFolder folder, string name) => new(name, CommittedConfigs.ReadManifest(folder.PathOf("generated", name, "abi.json")));

    private static BindgenRun Diff(TempFolder folder, string before, string after, params string[] options) =>
        Tool.Run(["diff", before, after, "--generated", folder.PathOf("generated"), .. options]);
}
