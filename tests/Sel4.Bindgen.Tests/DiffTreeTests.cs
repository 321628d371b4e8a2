// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>bindgen diff on trees of the real kernel: pairs of which it is known what differs.</summary>
public class DiffTreeTests
{
    [Fact]
    public void KernelCtzNoBuiltin_changes_no_ABI()
    {
        (int exitCode, HashSet<string> changes, _) = Diff(KernelTrees.Require("x86_64"), KernelTrees.RequireVariant("x86_64-ctz-no-builtin"));
        Assert.Equal(0, exitCode);
        Assert.Equal(["option-value CTZ_NO_BUILTIN"], changes);
    }

    [Fact]
    public void The_sysenter_stubs_differ_in_assembly_though_no_declaration_does()
    {
        (int exitCode, HashSet<string> changes, HashSet<string> categories) = Diff(KernelTrees.Require("x86_64"), KernelTrees.RequireVariant("x86_64-sysenter"));
        Assert.Equal(2, exitCode);
        Assert.Equal(["asm", "options"], categories.Order(StringComparer.Ordinal));
        Assert.Contains("asm-body x64_sys_send_recv", changes);
        Assert.Contains("option-value SYSENTER", changes);
    }

    [Fact]
    public void MCS_changes_system_calls_labels_faults_sizes_BootInfo_and_signatures()
    {
        (int exitCode, HashSet<string> changes, HashSet<string> categories) = Diff(KernelTrees.Require("x86_64"), KernelTrees.Require("x86_64-mcs"));
        Assert.Equal(2, exitCode);
        Assert.Superset(
            new HashSet<string>(["syscalls", "asm", "labels", "objects", "faults", "bootInfo", "options", "signatures"], StringComparer.Ordinal), categories);
        foreach (string expected in new[]
        {
            "syscall-number Send", "syscall-removed Reply", "syscall-added NBSendWait", "label-number CNodeCopy", "label-removed CNodeSaveCaller",
            "fault-tag VMFault", "fault-added Timeout", "object-size seL4_NotificationObject", "object-added seL4_ReplyObject", "record-size seL4_BootInfo",
            "field-added seL4_BootInfo.schedcontrol", "function-types seL4_Recv", "function-removed seL4_Reply", "method-message seL4_TCB_SetSpace",
        })
        {
            Assert.Contains(expected, changes);
        }
    }

    [Fact]
    public void Release_16_takes_a_system_call_away_from_15_and_adds_constants()
    {
        (int exitCode, HashSet<string> changes, HashSet<string> categories) = Diff(KernelTrees.RequireVariant("x86_64-v15"), KernelTrees.Require("x86_64"));
        Assert.Equal(2, exitCode);
        Assert.Contains("syscall-removed DebugSendIPI", changes);
        Assert.Contains("syscall-number SetTLSBase", changes);
        Assert.Contains("constant-added seL4_UserVSpaceTop", changes);
        Assert.DoesNotContain("signatures", categories);
        Assert.DoesNotContain("labels", categories);
    }

    private static (int ExitCode, HashSet<string> Changes, HashSet<string> Categories) Diff(string before, string after)
    {
        BindgenRun run = Tool.Run("diff", before, after, "--json");
        Assert.Equal("", run.Error);
        using var result = JsonDocument.Parse(run.Output);
        JsonElement.ArrayEnumerator changes = result.RootElement.GetProperty("changes").EnumerateArray();
        return (
            run.ExitCode,
            changes.Select(change => $"{change.GetProperty("rule").GetString()} {change.GetProperty("name").GetString()}").ToHashSet(StringComparer.Ordinal),
            changes.Select(change => change.GetProperty("category").GetString()!).ToHashSet(StringComparer.Ordinal));
    }
}
