// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sel4.Boot;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.OnTarget.Tests;

/// <summary>What an app that refers to the typed layer, and to nothing else, can write and cannot.</summary>
public sealed class TypedLayerTests
{
    [Fact]
    public async Task Slots_and_registers_are_what_they_say_and_a_count_too_large_ends_before_the_call()
    {
        BootResult result = await Images.BootAsync("tests/images/Capabilities", KernelTrees.Require("x86_64"));

        string[] answers = [.. result.Lines.Where(line => Regex.IsMatch(line, ": (yes|NO)$"))];
        Assert.Equal(18, answers.Length);
        Assert.All(answers, answer => Assert.EndsWith(": yes", answer, StringComparison.Ordinal));
        Assert.Contains("now a count that is too large", result.Lines);
        Assert.Contains(result.Lines, line => line.StartsWith("fatal: ", StringComparison.Ordinal) && line.Contains("ArgumentOutOfRangeException", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Lines, line => line.Contains("went on", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Lines, line => line.Contains("invalid number of registers (21)", StringComparison.Ordinal));
        Assert.False(result.Faulted);
        Assert.Equal(134, result.ExitCode);
    }

    [Fact]
    public async Task The_typed_layer_is_enough_without_the_raw_one()
    {
        string tree = KernelTrees.Require("x86_64");
        var app = new Consumer("TypedOnly", tree, "<AllowUnsafeBlocks>true</AllowUnsafeBlocks><NoWarn>$(NoWarn);CA1823;CA1811</NoWarn>", """
            using System;
            using Sel4;
            using Sel4.Typed;

            #if !SEL4_PRINTING || SEL4_KERNEL_MCS
            #error the symbols do not reach an app of the typed layer
            #endif

            internal static class App
            {
                public static nuint Use(Endpoint endpoint, Tcb tcb)
                {
                    Span<FastMessage> messages = stackalloc FastMessage[2];
                    Span<MessageInfo> infos = stackalloc MessageInfo[2];
                    Span<CapRights> rights = stackalloc CapRights[2];
                    Span<KernelError> errors = stackalloc KernelError[2];
                    Span<nuint> words = stackalloc nuint[MessageInfo.MaxLength];
                    messages[0] = new FastMessage(1, 2);
                    infos[0] = new MessageInfo(1, 0, 0, 1);
                    rights[0] = new CapRights(grantReply: true, grant: true, read: true, write: true);
                    errors[0] = tcb.SetPriority(InitialCaps.Tcb, Tcb.MaxPriority);
                    errors[1] = tcb.WriteRegisters(resumeTarget: false, 0, new UserContext { Rip = 1 });
                    FastMessage copy = messages[0];
                    copy.MR0 = endpoint.Call(copy).MR0;
                    bool same = infos[0] == infos[1] || rights[0] == CapRights.ReadWrite || errors[0].IsError;
                    return Unmanaged(copy) + Unmanaged(errors[0]) + words[0] + (same ? MissingLevel.PageTable : (nuint)Sel4Config.WordSize);
                }

                private static unsafe nuint Unmanaged<T>(T value) where T : unmanaged => (nuint)sizeof(T);
            }
            """, "Sel4.Typed");

        (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

        Assert.True(exitCode == 0, text);
    }

    [Fact]
    public async Task What_would_be_wrong_in_the_own_CSpace_does_not_compile_and_the_raw_layer_is_not_there()
    {
        var app = new Consumer("Refused", KernelTrees.Require("x86_64"), "", """
            using Sel4.Typed;
            internal static class App
            {
                public static void Use(CNode other, Untyped memory, Tcb tcb)
                {
                    Sel4.Interop.LibSel4.seL4_SetMR(-115004, 1);
                    _ = other.Slot(3);
                    _ = other.Slot(3, 4).CPtr;
                    _ = memory.Retype(other.Slot(3, 4), out Tcb made);
                    _ = memory.Retype(ObjectType.Tcb, 0, other.Slot(3, 4));
                    _ = memory.Retype(ObjectType.Tcb, 0, other, 0, 0, 3, 1);
                    CSpaceSlot own = other.Slot(3, 64);
                    CPtr address = other.Slot(3, 64);
                    _ = tcb.Configure(new CPtr(1), other, default, InitialCaps.VSpace, 0, 0, default);
                    _ = tcb.Configure(default, other, 77, InitialCaps.VSpace, 0, 0, default);
                    _ = InitialCaps.IrqControl.Get(1, other, 3, 4);
                    _ = other.Copy(3, 4, InitialCaps.CNode, 1, 64, CapRights.All);
                    _ = new CSpace(other);
                    _ = new CSpaceSlot(other, 3);
                    _ = new CSpaceSlot { Root = other, CPtr = new CPtr(3) };
                }
            }
            """, "Sel4.Typed");

        (int exitCode, string text) = await app.BuildAsync(Consumer.ErrorsOnce);

        Assert.NotEqual(0, exitCode);
        string[] refused = [.. Regex.Matches(text, @"Program\.cs\(([0-9]+),[0-9]+\): error CS").Select(match => match.Groups[1].Value).Distinct()];
        Assert.Equal(Enumerable.Range(6, 15).Select(line => $"{line}"), refused.OrderBy(int.Parse));
    }

    [Fact]
    public async Task Raw_members_that_reach_memory_by_an_argument_need_an_unsafe_context()
    {
        const string Calls = """
                    LibSel4.seL4_SetMR(-115004, 1);
                    _ = LibSel4.seL4_GetMR(9999);
                    LibSel4.seL4_SetCap(-1, 1);
                    _ = LibSel4.seL4_GetCap(-1);
                    _ = LibSel4.seL4_GetBadge(-1);
                    LibSel4.seL4_TCB_SetTLSBase(1, 0x1337);
                    LibSel4.x64_sys_send_null(0, 0, 0);
                    LibSel4.x64_sys_null(0);
                    LibSel4.seL4_SetIPCBuffer(null);
                    System.Action<int, nuint> set = LibSel4.seL4_SetMR;
            """;
        string tree = KernelTrees.Require("x86_64");
        var safe = new Consumer("RawSafe", tree, "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>", $$"""
            using Sel4.Interop;
            internal static class App
            {
                public static void Use()
                {
            {{Calls}}
                    LibSel4.seL4_Yield();
                    _ = LibSel4.seL4_TCB_Resume(1);
                }
            }
            """);

        (int exitCode, string text) = await safe.BuildAsync(Consumer.ErrorsOnce, "-p:RunAnalyzers=false");

        Assert.NotEqual(0, exitCode);
        string[] refused = [.. Regex.Matches(text, @"Program\.cs\(([0-9]+),[0-9]+\): error (CS[0-9]+)").Select(match => $"{match.Groups[1]} {match.Groups[2]}").Distinct()];
        Assert.Equal([.. Enumerable.Range(6, 9).Select(line => $"{line} CS0214"), "15 CS0123"], refused.OrderBy(line => int.Parse(line.Split(' ')[0])));

        var unsafeApp = new Consumer("RawUnsafe", tree, "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>", $$"""
            using Sel4.Interop;
            internal static class App
            {
                public static unsafe void Use()
                {
            {{string.Join('\n', Calls.Split('\n').Where(line => !line.Contains("Action", StringComparison.Ordinal)))}}
                }
            }
            """);
        (exitCode, text) = await unsafeApp.BuildAsync(Consumer.ErrorsOnce, "-p:RunAnalyzers=false");
        Assert.True(exitCode == 0, text);
    }
}
