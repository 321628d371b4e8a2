// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.OptionTables;
using Sel4.Bindgen.Tests.Support;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>What a table of options says of kernels made in memory: the Small tree's manifest with an option changed.</summary>
public class OptionTableTests
{
    private static readonly AbiManifest s_small = ManifestJson.Read(File.ReadAllBytes(Golden.PathOf("Golden/Small/abi.json")), "abi.json");

    [Fact]
    public void A_setting_is_told_with_what_follows_and_which_parts_it_changes()
    {
        OptionTable table = Table(("KernelIsMCS=ON", m => m with
        {
            Options = Set(Set(m.Options, "KERNEL_MCS", "true"), "RETYPE_FAN_OUT_LIMIT", "64"),
            Faults = Lists.Change(m.Faults, fault => fault.Name == "VMFault", fault => fault with { Tag = 6 }),
            Labels = [.. m.Labels, new LabelInfo { Name = "SchedContextBind", Number = 99 }],
        }));

        OptionVariant variant = Assert.Single(table.Changing());
        Assert.Equal((VariantKind.OneOption, "KERNEL_MCS"), (variant.Kind, variant.Set?.Name));
        Assert.Equal(["RETYPE_FAN_OUT_LIMIT"], variant.Follow.Select(change => change.Name));
        Assert.Equal(Impacts.Binaries | Impacts.Additive, variant.Impacts);
        Assert.Equal("breaking for binaries", OptionText.Verdict(variant));
        Assert.Equal(
            [(AbiCategory.Labels, "+"), (AbiCategory.Faults, "B")],
            OptionTable.Columns.Select(category => (category, Cell: OptionText.Cell(variant.Of(category)))).Where(item => item.Cell.Length > 0));
        Assert.Empty(table.Unchanging());
        Assert.Empty(table.Untelling());
    }

    [Fact]
    public void An_option_that_nothing_follows_from_changes_no_interface()
    {
        OptionVariant variant = Assert.Single(Table(("KernelOptimisation=-O3", m => m with { Options = Set(m.Options, "KERNEL_OPT_LEVEL", "-O3") })).Unchanging());
        Assert.Equal("no change", OptionText.Verdict(variant));
        Assert.Equal("KERNEL_OPT_LEVEL: -O2 -> -O3", OptionText.Options(variant.Options));
    }

    [Fact]
    public void An_option_that_comes_or_goes_is_not_counted_as_a_change_of_the_interface()
    {
        OptionTable table = Table(
            ("A", m => m with { Options = Lists.Without(m.Options, option => option.Name == "VTX") }),
            ("B", m => m with { Options = [.. m.Options, m.Options[0] with { Name = "BRAND_NEW" }] }));
        Assert.Equal(["A", "B"], table.Unchanging().Select(variant => variant.Name));
    }

    [Fact]
    public void A_kernel_that_differs_in_nothing_is_reported()
    {
        OptionVariant variant = Assert.Single(Table(("KernelNoSuchOption=ON", m => m)).Untelling());
        Assert.Equal(VariantKind.Nothing, variant.Kind);
        Assert.StartsWith("differs in nothing", OptionText.Why(variant), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_whose_interface_differs_without_an_option_is_reported()
    {
        OptionVariant variant = Assert.Single(Table(("KernelFoo=ON", m => m with { Labels = [.. m.Labels, new LabelInfo { Name = "TCBDance", Number = 99 }] })).Untelling());
        Assert.Equal(VariantKind.NoOption, variant.Kind);
    }

    [Fact]
    public void A_kernel_that_is_only_others_together_is_reported_as_several()
    {
        OptionTable table = Table(
            ("KernelIOMMU=ON", m => m with { Options = Set(m.Options, "IOMMU", "true") }),
            ("KernelVTX=ON", m => m with { Options = Set(m.Options, "VTX", "true") }),
            ("odd", m => m with { Options = Set(Set(m.Options, "VTX", "true"), "IOMMU", "true") }));
        OptionVariant odd = Assert.Single(table.Untelling());
        Assert.Equal((VariantKind.Several, "several options at once: KernelIOMMU=ON and KernelVTX=ON"), (odd.Kind, OptionText.Why(odd)));
        Assert.Equal(2, table.Unchanging().Count());
    }

    [Fact]
    public void An_option_others_follow_from_is_one_option_and_names_the_others()
    {
        OptionTable table = Table(
            ("KernelDebugBuild=OFF", m => m with { Options = Set(m.Options, "DEBUG_BUILD", "false") }),
            ("KernelPrinting=OFF", m => m with { Options = Set(m.Options, "PRINTING", "false") }),
            ("KernelVerificationBuild=ON", m => m with
            {
                Options = [.. Set(Set(m.Options, "DEBUG_BUILD", "false"), "PRINTING", "false"), m.Options[0] with { Name = "VERIFICATION_BUILD", Kind = OptionKind.Boolean, Value = "true" }],
            }));
        OptionVariant variant = table.Variants.Single(item => item.Name == "KernelVerificationBuild=ON");
        Assert.Equal((VariantKind.OneOption, "VERIFICATION_BUILD"), (variant.Kind, variant.Set?.Name));
        Assert.Equal(["KernelDebugBuild=OFF", "KernelPrinting=OFF"], variant.Includes);
    }

    [Theory]
    [InlineData("KernelSyscall=sysenter", "KERNEL_X86_SYSCALL", "SYSCALL:true:false", "SYSENTER:false:true", "KERNEL_X86_SYSCALL:syscall:sysenter")]
    [InlineData("KernelMaxNumNodes=4", "MAX_NUM_NODES", "ENABLE_SMP_SUPPORT:false:true", "MAX_NUM_NODES:1:4")]
    [InlineData("KernelFPU=FXSAVE", "KERNEL_X86_FPU", "FXSAVE:false:true", "KERNEL_X86_FPU:XSAVE:FXSAVE", "XSAVE_SIZE:576:512")]
    [InlineData("KernelPrinting=OFF", "PRINTING", "COLOUR_PRINTING:true:false", "IRQ_REPORTING:true:false", "PRINTING:true:false")]
    [InlineData("ARM_CPU=cortex-a53", "ARM_CORTEX_A53", "ARM_CORTEX_A53:false:true", "ARM_CORTEX_A57:true:false")]
    [InlineData("ARM_CPU=cortex-a72", "ARM_CORTEX_A72", "ARM_CORTEX_A57:true:false", "ARM_CORTEX_A72:false:true", "ARM_CPUS_ICACHE:text:boolean")]
    [InlineData("KernelOptimisation=-O1", "KERNEL_OPT_LEVEL", "KERNEL_OPT_LEVEL:-O2:-O1", "KERNEL_OPT_LEVEL_O1:false:true", "KERNEL_OPT_LEVEL_O2:true:false")]
    [InlineData("max nodes", "MAX_NUM_NODES", "ENABLE_SMP_SUPPORT:false:true", "MAX_NUM_NODES:1:4")]
    [InlineData("=", "A", "A:1:2", "B:1:2")]
    [InlineData("", "A", "A:1:2", "B:1:2")]
    public void The_option_a_kernel_is_named_after_comes_first(string name, string option, params string[] options)
    {
        List<Change> changes = [.. options.Select(text => text.Split(':')).Select(parts => new Change(AbiCategory.Options, Rules.OptionValue, parts[0], parts[1], parts[2]))];
        Assert.Equal(option, OptionName.Find(name, changes)?.Name);
        changes.Reverse();
        Assert.Equal(option, OptionName.Find(name, changes)?.Name);
    }

    [Fact]
    public void The_worst_come_first()
    {
        OptionTable table = Table(
            ("a", m => m with { Options = Set(m.Options, "VTX", "true"), Labels = [.. m.Labels, new LabelInfo { Name = "TCBDance", Number = 99 }] }),
            ("b", m => m with { Options = Set(m.Options, "IOMMU", "true"), Constants = Lists.Without(m.Constants, constant => constant.Name == "VECTOR_MAX") }),
            ("c", m => m with { Options = Set(m.Options, "HUGE_PAGE", "false"), Syscalls = Lists.Without(m.Syscalls, syscall => syscall.Name == "Yield") }));
        Assert.Equal(["c", "b", "a"], table.Changing().Select(variant => variant.Name));
    }

    [Fact]
    public void Another_architecture_or_release_is_one_error()
    {
        var start = new Side("base", s_small with { Sel4Version = "16.0.0" });
        BindgenException architecture = Assert.Throws<BindgenException>(() => OptionTable.Of(
            start, [new Side("KernelIsMCS=ON", s_small with { Target = s_small.Target with { Architecture = "aarch64" } })], "folder"));
        Assert.Equal("SB022: folder: KernelIsMCS=ON is aarch64, and the base base is x86_64", architecture.Headline);
        BindgenException release = Assert.Throws<BindgenException>(() => OptionTable.Of(start, [new Side("KernelIsMCS=ON", s_small with { Sel4Version = "15.0.0" })], "folder"));
        Assert.Equal("SB022: folder: KernelIsMCS=ON is seL4 15.0.0, and the base base is seL4 16.0.0", release.Headline);
    }

    [Fact]
    public void Registers_of_a_fault_that_comes_are_told_with_it_though_their_enum_was_there()
    {
        AbiManifest before = s_small with { Faults = Lists.Without(s_small.Faults, fault => fault.Name == "VMFault") };
        Assert.Contains(before.Enums, item => item.Name == "seL4_VMFault_Msg");
        Assert.DoesNotContain(Comparison.Of(new Side("without", before), new Side("with", s_small)).Changes, change => change.Rule == Rules.EnumRemoved || change.Rule == Rules.EnumAdded);
    }

    private static OptionTable Table(params (string Name, Func<AbiManifest, AbiManifest> Change)[] variants) =>
        OptionTable.Of(new Side("base", s_small), variants.Select(variant => new Side(variant.Name, variant.Change(s_small))), "folder");

    private static IReadOnlyList<ConfigOption> Set(IReadOnlyList<ConfigOption> options, string name, string value) =>
        Lists.Change(options, option => option.Name == name, option => option with { Value = value });
}
