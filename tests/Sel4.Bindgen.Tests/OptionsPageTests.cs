// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>docs/abi-options.md is what bindgen options says of kernels that were built for it, and says what is known to be so.</summary>
public class OptionsPageTests
{
    private static readonly string s_page = Repository.PathOf("docs", "abi-options.md");

    // In the page's order. Those with more than an architecture in their name are for options that only such kernels have.
    private static readonly string[] s_bases =
    [
        "x86_64", "x86_64-mcs", "x86_64-vtx", "x86_64-iommu", "x86_64-smp", "x86_64-domains", "x86_64-verification", "x86_64-report", "x86_64-linear",
        "aarch64", "aarch64-mcs", "aarch64-hyp", "aarch64-bench-tracepoints", "riscv64", "riscv64-mcs",
    ];

    [Fact]
    public void The_page_is_what_the_kernels_give()
    {
        string root = KernelTrees.OptionsRoot;
        Assert.SkipUnless(
            s_bases.All(name => Directory.Exists(Path.Combine(root, name))),
            $"no kernels with one option changed below SEL4_OPTIONS_ROOT ({root}): one folder for each of {string.Join(", ", s_bases)}, and in it one install tree for each setting");
        string[] pairs = [.. s_bases.SelectMany(name => new[] { "--base", Base(name), "--variants", Path.Combine(root, name) })];

        BindgenRun run = Tool.Run(["options", .. pairs, "--markdown"]).Succeeded();

        string page = File.ReadAllText(s_page);
        if (page != run.Output && Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(s_page, run.Output);
        }

        Assert.True(page == run.Output, $"docs/abi-options.md is not what the kernels below {root} give; UPDATE_GOLDEN=1 updates it");
    }

    [Theory]
    [InlineData("KernelCtzNoBuiltin=ON")]
    [InlineData("KernelFastpath=OFF")]
    [InlineData("KernelExportPMCUser=ON")]
    public void Of_a_setting_that_changes_nothing_the_page_says_so(string setting)
    {
        string page = File.ReadAllText(s_page);
        int nothing = page.IndexOf("## Settings that change nothing in the headers", StringComparison.Ordinal);
        Assert.Matches($@"\| <code>{Regex.Escape(setting)}</code> \| x86_64", page[nothing..]);
        Assert.DoesNotContain($"<code>{setting}</code>", page[..nothing], StringComparison.Ordinal);
    }

    [Fact]
    public void MCS_changes_all_that_it_is_known_to_change()
    {
        string details = Section("KernelIsMCS=ON");
        foreach (string expected in new[]
        {
            "**Syscalls**", "**Asm**", "**Labels**", "size of an object changed (breaking for binaries): <code>seL4_NotificationObject</code> <code>2^5 bytes -&gt; 2^6 bytes</code>",
            "fault tag renumbered (breaking for binaries): <code>VMFault</code> <code>5 -&gt; 6</code>", "<code>seL4_BootInfo</code> <code>3848 bytes, aligned to 8 -&gt; 3864 bytes",
            "parameters or result of a function changed", "<code>seL4_Recv</code>", "message of an invocation changed",
        })
        {
            Assert.Contains(expected, details, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_instruction_of_system_calls_changes_assembly_and_nothing_else()
    {
        string details = Section("KernelSyscall=sysenter");
        Assert.Equal(["Asm"], Regex.Matches(details, @"(?m)^- \*\*(\w+)\*\*").Select(match => match.Groups[1].Value));
        Assert.Contains("<code>x64_sys_send", details, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_page_leads_somewhere()
    {
        string page = File.ReadAllText(s_page);
        string[] anchors = [.. Regex.Matches(page, "(?m)^### <code>(.+)</code>$")
            .Select(match => string.Concat(match.Groups[1].Value.Where(c => char.IsLetterOrDigit(c) || c is '-' or '_')).ToLowerInvariant())];
        Assert.NotEmpty(anchors);
        Assert.All(Regex.Matches(page, @"\]\(#([^)]+)\)").Select(match => match.Groups[1].Value), link => Assert.Contains(link, anchors));
    }

    private static string Section(string setting)
    {
        string page = File.ReadAllText(s_page);
        int start = page.IndexOf($"### <code>{setting}</code>\n", StringComparison.Ordinal);
        Assert.True(start > 0, $"no section on {setting}");
        int end = page.IndexOf("\n##", start + 3, StringComparison.Ordinal);
        return page[start..end];
    }

    private static string Base(string name) =>
        Repository.CommittedConfigs().Contains(name) ? KernelTrees.Require(name) : KernelTrees.RequireVariant(name);
}
