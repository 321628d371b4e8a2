// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests.RoundTrip;

/// <summary>
/// Records by value and bit-field accessors at run time, for each architecture: C text made from the manifest, one half by
/// gcc and the other by clang, runs here or under qemu-user. C# is not part of it, so it needs no runtime for the architecture.
/// </summary>
public sealed class RecordRoundTripTests
{
    /// <summary>Each committed configuration, and kernels with words of 32 bits.</summary>
    public static IEnumerable<TheoryDataRow<string>> Kernels() =>
        Repository.CommittedConfigs().Concat(["ia32", "ia32-mcs", "aarch32", "aarch32-mcs", "riscv32"]).Select(config => new TheoryDataRow<string>(config));

    [Theory]
    [MemberData(nameof(Kernels))]
    public async Task Records_arrive_whole_and_accessors_find_their_bits(string config)
    {
        using var gccCalls = new RoundTripProgram(config, "gcc", "clang");
        using var clangCalls = new RoundTripProgram(config, "clang", "gcc");
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync(config);
        foreach (RoundTripProgram program in new[] { gccCalls, clangCalls })
        {
            (int exitCode, string text) = await program.RunAsync(bindings, bindings.Model);
            Assert.True(exitCode == 0, text);
        }
    }

    [Theory]
    [MemberData(nameof(Configs))]
    public void Each_record_that_a_function_passes_by_value_is_tried(string config)
    {
        AbiManifest manifest = Committed(config);
        HashSet<string> byValue = RecordSample.PassedByValue(manifest);
        Assert.Superset(new HashSet<string> { "seL4_MessageInfo_t", "seL4_CapRights_t", "seL4_CNode_CapData_t", "seL4_Fault_t", "seL4_TCB_SetFlags_t" }, byValue);
        Assert.Empty(byValue.Except(RecordSample.Nameable(manifest).Where(RecordSample.IsPassable).Select(record => record.Name)));
    }

    public static IEnumerable<TheoryDataRow<string>> Configs() => Repository.CommittedConfigs().Select(config => new TheoryDataRow<string>(config));

    /// <summary>That the programs can fail, and say at what.</summary>
    [Theory]
    [InlineData("seL4_TCB_SetFlags_t.flags", "seL4_TCB_SetFlags_t.flags as a parameter after 0 words")]
    [InlineData("seL4_UserContext.rsp", "seL4_UserContext.rsp as a parameter after 0 words")]
    [InlineData("kernel_entry_t.word", "kernel_entry_t.word by address")]
    [InlineData("seL4_MessageInfo", "seL4_MessageInfo_get_capsUnwrapped")]
    public async Task An_offset_that_is_wrong_in_the_manifest_is_found(string perturbed, string message)
    {
        ArgumentNullException.ThrowIfNull(perturbed);
        using var program = new RoundTripProgram("x86_64", "gcc", "gcc");
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync("x86_64");

        (int exitCode, string text) = await program.RunAsync(bindings, Perturb(bindings.Model, perturbed));
        Assert.Equal((1, message + "\n"), (exitCode, text));
    }

    private static AbiManifest Committed(string config)
    {
        string path = Repository.PathOf("generated", config, "abi.json");
        return ManifestJson.Read(File.ReadAllBytes(path), path);
    }

    // A byte down for a field (up would lie outside of the record), a bit to the left for all bits of a bit-field type.
    private static AbiManifest Perturb(AbiManifest manifest, string name)
    {
        if (name.Split('.') is not [var record, var field])
        {
            return manifest with
            {
                BitFields = [.. manifest.BitFields.Select(type => type.Name != name ? type : type with
                {
                    Fields = [.. type.Fields.Select(item => item with { Shift = item.Shift + item.Width < type.WordBits ? item.Shift + 1 : item.Shift - 1 })],
                })],
            };
        }

        return manifest with
        {
            Records = [.. manifest.Records.Select(item => item.Name != record ? item : item with
            {
                Fields = [.. item.Fields.Select(part => part.Name != field ? part : part with { BitOffset = part.BitOffset - (part.BitWidth is null ? 8 : 1) })],
            })],
        };
    }
}
