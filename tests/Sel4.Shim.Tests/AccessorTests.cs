// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Threading.Tasks;
using Sel4.Interop;
using Xunit;

namespace Sel4.Shim.Tests;

/// <summary>
/// The managed bit-field accessors against the ones of C: the shim, compiled for the machine the tests run on, is loaded
/// and both are given the same random arguments.
/// </summary>
public sealed class AccessorTests
{
    private const int Rounds = 200;

    [Fact]
    public async Task Managed_accessors_do_what_the_ones_of_C_do()
    {
        Compilers.Require("gcc");
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync("x86_64");
        nint library = NativeLibrary.Load(await CompileForThisMachineAsync(bindings));

        int compared = 0;
        var random = new Random(20);
        foreach (string name in Accessors(bindings))
        {
            MethodInfo managed = typeof(LibSel4).GetMethod(name)
                ?? throw new InvalidOperationException($"LibSel4 has no {name}");
            Invoker ours = Invoker.OfMethod(managed);
            Invoker theirs = Invoker.OfAddress(managed, NativeLibrary.GetExport(library, "sel4shim_" + name));
            for (int round = 0; round < Rounds; round++)
            {
                byte[][] arguments = [.. ours.ArgumentSizes.Select(size => RandomBytes(random, size))];
                (byte[] Result, byte[][] Memory) c = theirs.Run(arguments);
                (byte[] Result, byte[][] Memory) cSharp = ours.Run(arguments);
                Assert.True(c.Result.AsSpan().SequenceEqual(cSharp.Result), $"{name} returns something else");
                Assert.True(
                    c.Memory.Zip(cSharp.Memory).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)),
                    $"{name} writes something else");
            }

            compared++;
        }

        Assert.True(compared > 100, $"only {compared} accessors were compared");
    }

    private static IEnumerable<string> Accessors(GeneratedBindings bindings) =>
        bindings.Manifest.GetProperty("functions").EnumerateArray()
            .Where(f => f.TryGetProperty("accessor", out JsonElement accessor)
                && accessor.ValueKind == JsonValueKind.Object)
            .Select(f => f.GetProperty("name").GetString()!);

    // NDEBUG: with it C cuts off bits that do not fit, as the managed code does; without it, it aborts.
    private static async Task<string> CompileForThisMachineAsync(GeneratedBindings bindings)
    {
        string library = Path.Combine(bindings.Scratch, "libsel4shim-host.so");
        (int exitCode, string text) = await Command.RunAsync("gcc", "-std=gnu11", "-O2", "-fPIC", "-shared", "-w",
            "-DNDEBUG", "-I", Path.Combine(bindings.Tree, "libsel4", "include"),
            Path.Combine(bindings.Path, "native", "shim.g.c"),
            Path.Combine(bindings.Tree, "libsel4", "src", "sel4_bootinfo.c"), "-o", library);
        Assert.True(exitCode == 0, text);
        return library;
    }

    private static byte[] RandomBytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
