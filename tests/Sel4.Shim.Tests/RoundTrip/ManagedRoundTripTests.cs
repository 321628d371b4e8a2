// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.Interop;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Shim.Tests.RoundTrip;

/// <summary>
/// The records of Sel4.Interop by value, by P/Invoke from CoreCLR to C and back: what C compilers agree on, the runtime has
/// to do the same way. C checks each field by its name, and so does not depend on what C# takes for its place.
/// </summary>
public sealed class ManagedRoundTripTests
{
    private const string Config = "x86_64";

    [Theory]
    [InlineData("gcc")]
    [InlineData("clang")]
    public async Task Records_arrive_whole_in_C_and_come_back(string compiler)
    {
        RequireMachine();
        Compilers.Require(compiler);
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync(Config);
        (int Calls, List<string> Failures) result = await CallAllAsync(bindings, bindings.Model, compiler);

        Assert.Empty(result.Failures);
        Assert.True(result.Calls > 300, $"only {result.Calls} calls were made");
    }

    /// <summary>That a call can fail: C is told of another offset than C# has.</summary>
    [Fact]
    public async Task A_field_that_C_has_elsewhere_is_found()
    {
        RequireMachine();
        Compilers.Require("gcc");
        using GeneratedBindings bindings = await GeneratedBindings.CreateAsync(Config);
        AbiManifest manifest = bindings.Model;
        AbiManifest other = manifest with
        {
            Records = [.. manifest.Records.Select(record => record.Name != "seL4_UserContext" ? record : record with
            {
                Fields = [.. record.Fields.Select(field => field.Name == "rsp" ? field with { BitOffset = field.BitOffset - 8 } : field)],
            })],
        };

        (_, List<string> failures) = await CallAllAsync(bindings, other, "gcc");
        Assert.Contains("seL4_UserContext.rsp as a parameter after 0 words", failures);
        Assert.All(failures, failure => Assert.StartsWith("seL4_UserContext", failure, StringComparison.Ordinal));
    }

    /// <summary>The bindings under test are those without MCS; with it other records go by value, and they are the same records.</summary>
    [Fact]
    public void Records_that_only_an_MCS_kernel_passes_by_value_are_tried_as_well()
    {
        AbiManifest plain = Committed(Config);
        AbiManifest mcs = Committed(Config + "-mcs");
        Dictionary<string, RecordInfo> tried = RecordSample.Nameable(plain).Where(RecordSample.IsPassable).ToDictionary(record => record.Name, StringComparer.Ordinal);
        string[] more = [.. RecordSample.PassedByValue(mcs).Except(RecordSample.PassedByValue(plain))];
        Assert.Contains("seL4_UserContext", more);
        Assert.All(more, name =>
        {
            RecordInfo record = mcs.Records.Single(record => record.Name == name);
            Assert.Equal((record.Size, record.Align), (tried[name].Size, tried[name].Align));
            Assert.Equal(record.Fields, tried[name].Fields);
        });
    }

    private static AbiManifest Committed(string config)
    {
        string path = Repository.PathOf("generated", config, "abi.json");
        return ManifestJson.Read(File.ReadAllBytes(path), path);
    }

    private static void RequireMachine() =>
        Assert.SkipUnless(
            RuntimeInformation.ProcessArchitecture == Architecture.X64 && OperatingSystem.IsLinux(), "the bindings of x86_64 can be called on x86_64 Linux only");

    private static async Task<(int Calls, List<string> Failures)> CallAllAsync(GeneratedBindings bindings, AbiManifest manifest, string compiler)
    {
        var random = new Random(20);
        (_, string callee, IReadOnlyList<(RecordSample Sent, RecordSample Returned)> samples) = RecordProgram.Write(manifest, random);
        string library = await CompileAsync(bindings, callee, compiler);
        TakeFailure takeFailure = Marshal.GetDelegateForFunctionPointer<TakeFailure>(NativeLibrary.GetExport(NativeLibrary.Load(library), "take_failure"));

        int calls = 0;
        var failures = new List<string>();
        (RecordSample Sent, RecordSample Returned)[] passable = [.. samples.Where(pair => RecordSample.IsPassable(pair.Sent.Record))];
        Type functions = DeclareFunctions(library, passable.Select(pair => pair.Sent.Record));
        foreach ((RecordSample sent, RecordSample returned) in passable)
        {
            foreach (int before in RecordProgram.WordsBefore)
            {
                string name = RecordProgram.Name(sent.Record, before);
                Invoker function = Invoker.OfMethod(functions.GetMethod(name)!);
                byte[][] arguments = [.. Enumerable.Range(0, before).Select(Word), sent.Bytes, Word(before)];
                Assert.Equal(arguments.Select(argument => argument.Length), function.ArgumentSizes);

                (byte[] result, _) = function.Run(arguments);
                calls++;
                if (Marshal.PtrToStringUTF8(takeFailure()) is string failure)
                {
                    failures.Add(failure);
                }
                else if (!result.Zip(returned.Bytes, returned.Mask).All(b => ((b.First ^ b.Second) & b.Third) == 0))
                {
                    failures.Add($"{sent.Record.Name} as a result of {name}");
                }
            }
        }

        return (calls, failures);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint TakeFailure();

    private static byte[] Word(int index) => BitConverter.GetBytes(RecordProgram.Number(index));

    // P/Invoke declarations as the bindings have them: blittable, in an assembly that turned marshalling off.
    private static Type DeclareFunctions(string library, IEnumerable<RecordInfo> records)
    {
        AssemblyBuilder assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("RoundTrip"), AssemblyBuilderAccess.Run);
        assembly.SetCustomAttribute(new CustomAttributeBuilder(typeof(DisableRuntimeMarshallingAttribute).GetConstructor(Type.EmptyTypes)!, []));
        TypeBuilder type = assembly.DefineDynamicModule("RoundTrip").DefineType("Functions", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        foreach (RecordInfo record in records)
        {
            Type managed = typeof(LibSel4).Assembly.GetType("Sel4.Interop." + record.Name) ?? throw new InvalidOperationException($"no {record.Name} in the bindings");
            foreach (int before in RecordProgram.WordsBefore)
            {
                MethodBuilder method = type.DefinePInvokeMethod(
                    RecordProgram.Name(record, before), library, MethodAttributes.Public | MethodAttributes.Static | MethodAttributes.PinvokeImpl, CallingConventions.Standard,
                    managed, [.. Enumerable.Repeat(typeof(nuint), before), managed, typeof(nuint)], CallingConvention.Cdecl, CharSet.Ansi);
                method.SetImplementationFlags(MethodImplAttributes.PreserveSig);
            }
        }

        return type.CreateType();
    }

    private static async Task<string> CompileAsync(GeneratedBindings bindings, string callee, string compiler)
    {
        string source = Path.Combine(bindings.Scratch, "callee.c");
        string library = Path.Combine(bindings.Scratch, $"libroundtrip-{compiler}.so");
        await File.WriteAllTextAsync(source, callee, TestContext.Current.CancellationToken);
        (int exitCode, string text) = await Command.RunAsync(compiler,
            "-std=gnu11", "-O1", "-fPIC", "-shared", "-nostdlib", "-Wall", "-Wextra", "-Werror", "-DNDEBUG", "-isystem", Path.Combine(bindings.Tree, "libsel4", "include"),
            "-I", RoundTripProgram.Sources, source, Path.Combine(RoundTripProgram.Sources, "library.c"), "-lc", "-o", library);
        Assert.True(exitCode == 0, text);
        return library;
    }
}
